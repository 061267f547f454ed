package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import dev.dossier.read.ShippedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Starts a record: a commented file that holds what the data says already. */
final class NewRun {

  private static final List<String> SCHEMA_FOLDERS = List.of(".schema", "schema");

  private final NewRequest request;

  NewRun(NewRequest request) {
    this.request = request;
  }

  NewResult start() {
    String asked = request.kind() == null ? "" : request.kind().strip();
    if (asked.isEmpty()) {
      String kinds = String.join(", ", RecordKind.keys());
      return refused("", DocumentCode.QUESTION_INCOMPLETE, "kind", kinds);
    }
    Optional<RecordKind> kind = RecordKind.of(asked);
    if (kind.isEmpty()) {
      String hint = Nearest.hint(asked, RecordKind.keys());
      String advice =
          hint.isEmpty() ? " Write one of " + String.join(", ", RecordKind.keys()) + "." : hint;
      return refused("", DocumentCode.NEW_KIND_UNKNOWN, asked, advice);
    }
    ReadResult read = new DataReader(1).read(request.dataDirectory());
    return read.corpus()
        .map(corpus -> start(kind.get(), corpus, read.unreadable()))
        .orElseGet(
            () ->
                new NewResult(
                    read.diagnostics().stream().filter(Diagnostic::isError).toList(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private NewResult start(RecordKind kind, Corpus corpus, Set<Id> unreadable) {
    NewRecordFacts facts = new NewRecordFacts(corpus);
    Set<String> taken = new TreeSet<>();
    kind.of(corpus).keySet().forEach(id -> taken.add(id.value()));
    unreadable.stream().filter(kind::isNamedBy).forEach(id -> taken.add(id.value()));
    if (kind != RecordKind.TEAM && facts.team().isEmpty()) {
      return refused("", DocumentCode.NEW_WITHOUT_TEAM, kind.key());
    }
    String title =
        request.title() == null || request.title().isBlank()
            ? "New " + kind.key()
            : request.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String free =
        kind == RecordKind.INCIDENT
            ? IdSeries.next(taken, facts.year(request.asOf()))
            : fromTitle(title, kind, taken);
    String id = request.id() == null || request.id().isBlank() ? free : request.id().strip();
    if (id.length() > Id.MAX_LENGTH || !Id.PATTERN.matcher(id).matches()) {
      return refused("", DocumentCode.NEW_ID_UNSUITABLE, id, free);
    }
    String name = kind.folder() + "/" + id + ".yaml";
    if (taken.contains(id)) {
      return refused(name, DocumentCode.NEW_ID_TAKEN, id);
    }
    Path schema = schema(kind);
    Path folder = request.dataDirectory().resolve(kind.folder());
    Path file = folder.resolve(id + ".yaml");
    Map<String, String> values = facts.of(kind, request.asOf());
    values.put("id", YamlText.of(id));
    values.put("title", YamlText.of(title));
    values.put("schema", folder.relativize(schema).toString().replace('\\', '/'));
    String text =
        ShippedFolder.NEW.read(shipped -> MarkedText.read(shipped.resolve(kind.key() + ".yaml")));
    return write(folder, file, new MarkedText(text).with(values))
        ? new NewResult(List.of(), Optional.of(file), Optional.of(schema))
        : refused(name, DocumentCode.NEW_ID_TAKEN, id);
  }

  /** Where the schema of {@code kind} lies, or would be written to. */
  private Path schema(RecordKind kind) {
    String name = kind.key() + ".schema.json";
    return SCHEMA_FOLDERS.stream()
        .map(folder -> request.dataDirectory().resolve(folder).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(request.dataDirectory().resolve(SCHEMA_FOLDERS.get(0)).resolve(name));
  }

  /** An id of the letters and digits of {@code title} that is not taken yet. */
  private static String fromTitle(String title, RecordKind kind, Set<String> taken) {
    String plain =
        Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), Id.MAX_LENGTH - 4));
    String stem = cut.replaceAll("^-+|-+$", "");
    if (stem.isEmpty()) {
      stem = kind.key();
    }
    String id = stem;
    for (int number = 2; taken.contains(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }

  /** Writes a file that is not there yet, whole or not at all; tells whether it was not there. */
  private static boolean write(Path folder, Path file, String text) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        return false;
      }
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written: " + e, e);
    }
  }

  private static NewResult refused(String file, DocumentCode code, Object... arguments) {
    return new NewResult(
        List.of(Diagnostic.of(code, SourceSpan.wholeFile(file), arguments)),
        Optional.empty(),
        Optional.empty());
  }
}
