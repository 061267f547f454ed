package dev.dossier.export.oscal;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.OscalCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.export.oscal.PlanEntry.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Whether system security plans of OSCAL fit together, whoever wrote them: everything that is
 * {@code inherited} is {@code provided} by some plan, everything that is {@code satisfied} is one
 * of the {@code responsibilities} that some plan leaves. Neither the JSON Schemas nor the
 * constraints of OSCAL ask for that. UUIDs are compared without regard to case.
 *
 * <pre>{@code
 * List<Diagnostic> findings = OscalClosure.check(folder);
 * }</pre>
 */
public final class OscalClosure {

  private static final String EXTENSION = ".json";

  private final Map<String, PlanEntry> stated = new HashMap<>();
  private final List<PlanEntry> entries = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private boolean empty = true;

  private OscalClosure() {}

  /**
   * What is wrong between the plans in {@code folder} and the folders in it, in order of place.
   * Files of other names than {@code *.json}, and other documents than plans, are passed over.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Diagnostic> check(Path folder) {
    OscalClosure closure = new OscalClosure();
    if (!Files.isDirectory(folder)) {
      return List.of(finding(OscalCode.OSCAL_FOLDER_MISSING, folder));
    }
    for (Path file : files(folder)) {
      closure.read(folder, file);
    }
    if (closure.empty && closure.findings.isEmpty()) {
      return List.of(finding(OscalCode.OSCAL_PLANS_MISSING, folder));
    }
    closure.entries.forEach(closure::state);
    closure.entries.forEach(closure::follow);
    return closure.findings.stream().sorted().toList();
  }

  private static Diagnostic finding(OscalCode code, Path folder) {
    return Diagnostic.of(code, SourceSpan.wholeFile(""), folder);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(EXTENSION))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private void read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    try {
      Optional<List<PlanEntry>> plan = PlanReader.read(name, text(file));
      empty &= plan.isEmpty();
      plan.ifPresent(entries::addAll);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      SourceSpan span =
          at == null || at.getLineNr() < 1
              ? SourceSpan.wholeFile(name)
              : new SourceSpan(name, at.getLineNr(), Math.max(1, at.getColumnNr()), 1);
      findings.add(Diagnostic.of(OscalCode.OSCAL_UNREADABLE, span, reason(e)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The text of a file without a byte order mark; what is not UTF-8 becomes U+FFFD. */
  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private void state(PlanEntry entry) {
    PlanEntry earlier = stated.putIfAbsent(key(entry.uuid()), entry);
    if (earlier != null) {
      findings.add(
          Diagnostic.of(OscalCode.OSCAL_UUID_REPEATED, entry.at(), entry.uuid(), earlier.at()));
    }
  }

  private void follow(PlanEntry entry) {
    String key = entry.kind().reference();
    String target = entry.target();
    SourceSpan at = entry.targetAt();
    if (key == null) {
      return;
    }
    if (target == null || at == null) {
      if (entry.kind() != Kind.RESPONSIBILITY) {
        report(OscalCode.OSCAL_REFERENCE_ABSENT, entry, entry.at(), entry.kind().list(), key);
      }
      return;
    }
    Kind wanted = entry.kind().target();
    PlanEntry found = stated.get(key(target));
    if (found == null) {
      report(
          OscalCode.OSCAL_REFERENCE_DANGLES,
          entry,
          at,
          entry.kind().list(),
          target,
          wanted.list(),
          hint(target, wanted));
    } else if (found.kind() != wanted) {
      report(
          OscalCode.OSCAL_REFERENCE_AMISS,
          entry,
          at,
          entry.kind().list(),
          target,
          found.kind().list(),
          found.at(),
          wanted.list());
    }
  }

  private String hint(String target, Kind wanted) {
    List<String> known =
        stated.values().stream()
            .filter(entry -> entry.kind() == wanted)
            .map(PlanEntry::uuid)
            .sorted()
            .collect(Collectors.toList());
    return known.isEmpty()
        ? " Put the plan of the leveraged system into this folder."
        : Nearest.hint(target, known);
  }

  private void report(OscalCode code, PlanEntry entry, SourceSpan at, Object... arguments) {
    findings.add(Diagnostic.of(code, at, arguments).withExcerpt(entry.line()));
  }

  private static String key(String uuid) {
    return uuid.toLowerCase(Locale.ROOT);
  }
}
