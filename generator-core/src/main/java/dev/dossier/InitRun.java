package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.read.ShippedFolder;
import dev.dossier.reference.ReferencePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a small set of data to start from, with the project that renders it. */
final class InitRun {

  /** The folder of the data in a project, with a slash at its end. */
  private static final String DATA = "src/dossier/";

  private static final String SCHEMA = ".schema/";
  private static final Pattern MARK = Pattern.compile("@(version|year|today)([+-]\\d{1,3})?@");

  private final InitRequest request;

  InitRun(InitRequest request) {
    this.request = request;
  }

  InitResult init() {
    Map<Path, String> files = new TreeMap<>();
    ShippedFolder.STARTER
        .read(InitRun::texts)
        .forEach((name, text) -> files.put(target(name), filled(text)));
    List<Path> kept = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Path file : List.copyOf(files.keySet())) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        if (file.startsWith(request.directory().resolve(DATA))) {
          findings.add(
              Diagnostic.of(DocumentCode.STARTER_IN_THE_WAY, SourceSpan.wholeFile(name(file))));
        } else {
          kept.add(file);
          files.remove(file);
        }
      }
    }
    if (!findings.isEmpty()) {
      return new InitResult(findings, List.of(), List.of());
    }
    Map<Path, String> all = new TreeMap<>(files);
    all.putAll(schemaFiles(request.directory().resolve(DATA + SCHEMA)));
    writeAll(all);
    return new InitResult(List.of(), List.copyOf(files.keySet()), kept);
  }

  /** Writes the schemas of all data files into {@code folder}, in place of those that are there. */
  static List<Path> schemas(Path folder) {
    Map<Path, String> files = schemaFiles(folder);
    files.forEach(InitRun::write);
    return List.copyOf(files.keySet());
  }

  /** Writes the pages that explain data files, goals and findings. */
  static List<Path> reference(ReferenceRequest request) {
    Map<String, String> schemas = ShippedFolder.SCHEMA.read(InitRun::texts);
    List<Path> written = new ArrayList<>();
    ReferencePages.of(schemas, request.descriptor(), request.examples())
        .forEach(
            (name, text) -> {
              Path file = request.directory().resolve(name);
              write(file, text);
              written.add(file);
            });
    return written;
  }

  private static Map<Path, String> schemaFiles(Path folder) {
    Map<Path, String> files = new TreeMap<>();
    ShippedFolder.SCHEMA
        .read(InitRun::texts)
        .forEach((name, text) -> files.put(folder.resolve(name), text));
    return files;
  }

  /** Writes {@code files}; where one of them cannot be written, those that were not there go. */
  private static void writeAll(Map<Path, String> files) {
    Deque<Path> made = new ArrayDeque<>();
    try {
      files.forEach(
          (file, text) -> {
            noteMissing(file.toAbsolutePath(), made);
            write(file, text);
          });
    } catch (UncheckedIOException e) {
      for (Path each : made) {
        try {
          Files.deleteIfExists(each);
        } catch (IOException stays) {
          e.addSuppressed(stays);
        }
      }
      throw e;
    }
  }

  /** Puts a path and the folders above it that are not there first in {@code made}. */
  private static void noteMissing(Path path, Deque<Path> made) {
    Path parent = path.getParent();
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      if (parent != null) {
        noteMissing(parent, made);
      }
      made.push(path);
    }
  }

  private String name(Path file) {
    return request.directory().relativize(file).toString().replace('\\', '/');
  }

  private Path target(String name) {
    return request.directory().resolve(name.equals("gitignore") ? ".gitignore" : filled(name));
  }

  /** {@code text} with its marks filled in. */
  private String filled(String text) {
    return MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1), mark.group(2))));
  }

  private String value(String mark, @Nullable String days) {
    LocalDate day = request.today().plusDays(days == null ? 0 : Long.parseLong(days));
    return switch (mark) {
      case "version" -> request.version();
      case "year" -> String.valueOf(request.today().minusDays(2).getYear());
      default -> day.toString();
    };
  }

  /** The files below {@code folder} by their names, in order. */
  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return texts;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written: " + e, e);
    }
  }
}
