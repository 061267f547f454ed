package dev.dossier.read;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the data files of a folder and what in it looks like one but is not read. */
final class DataFolder {

  private static final int DEEPEST = 12;

  /** Folders that belong beside data, and so are no slips of the pen. */
  private static final Set<String> NEIGHBOURS =
      Set.of("catalogue", "schema", "src", "target", "templates", "theme", "themes");

  private final Path root;
  private final String prefix;
  private final List<DataFile> files = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private DataFolder(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  /**
   * Lists the data files in {@code root}.
   *
   * @param prefix what stands before the names of its files
   */
  static DataFolder list(Path root, String prefix) {
    DataFolder folder = new DataFolder(root, prefix);
    folder.list();
    return folder;
  }

  /** The files, by name. */
  List<DataFile> files() {
    return files;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  private void list() {
    if (!Files.exists(root)) {
      refuse(ReadCode.FOLDER_MISSING, root);
      return;
    }
    if (!Files.isDirectory(root)) {
      refuse(ReadCode.FOLDER_NOT_A_FOLDER, root);
      return;
    }
    try (Stream<Path> entries = Files.list(root)) {
      entries.sorted().forEach(this::listEntry);
    } catch (IOException e) {
      refuse(ReadCode.FOLDER_UNREADABLE, root, TextLoader.reason(e));
      return;
    }
    files.sort(Comparator.comparing(DataFile::name));
    if (files.isEmpty() && findings.isEmpty()) {
      refuse(ReadCode.FOLDER_EMPTY, root);
    } else if (files.stream().noneMatch(file -> file.kind() == FileKind.ORGANIZATION)) {
      refuse(ReadCode.ORGANIZATION_MISSING, root);
    }
  }

  private void listEntry(Path entry) {
    String name = fileName(entry);
    if (name.startsWith(".")) {
      return;
    }
    Optional<FileKind> kind =
        Arrays.stream(FileKind.values()).filter(k -> k.place().equals(normal(name))).findFirst();
    if (Files.isDirectory(entry)) {
      if (kind.isPresent() && !kind.get().isSingleFile()) {
        listRecords(kind.get(), entry);
      } else if (!NEIGHBOURS.contains(name)) {
        warnOfFolder(name);
      }
    } else if (kind.isPresent() && kind.get().isSingleFile()) {
      addSingle(kind.get(), entry);
    } else if (isYaml(name)) {
      warnOfFile(name);
    }
  }

  private void listRecords(FileKind kind, Path folder) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes attributes) {
              return fileName(entry).startsWith(".")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = fileName(file);
              if (isYaml(name) && !name.startsWith(".")) {
                addRecord(kind, file, attributes);
              } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
                warn(file, "Records are YAML files; write it as .yaml.");
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              unreadable(file, TextLoader.reason(e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      refuse(ReadCode.FOLDER_UNREADABLE, folder, TextLoader.reason(e));
    }
  }

  private void addSingle(FileKind kind, Path file) {
    Optional<DataFile> other = files.stream().filter(known -> known.kind() == kind).findFirst();
    if (other.isPresent()) {
      warn(file, "There is " + other.get().name() + " already; keep one of the two.");
    } else {
      add(kind, file);
    }
  }

  private void addRecord(FileKind kind, Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      add(kind, file);
    } else if (attributes.isSymbolicLink()) {
      unreadable(file, "it is a link that leads nowhere");
    } else {
      unreadable(file, "it is not a regular file");
    }
  }

  private void add(FileKind kind, Path file) {
    files.add(new DataFile(kind, relative(file), file));
  }

  private void unreadable(Path file, String reason) {
    SourceSpan place = SourceSpan.wholeFile(relative(file));
    findings.add(Diagnostic.of(ReadCode.FILE_UNREADABLE, place, reason));
  }

  private void warnOfFile(String name) {
    String stem = name.substring(0, name.lastIndexOf('.'));
    Optional<String> file = nearest(stem + ".yaml", true);
    Optional<String> folder = nearest(stem, false);
    if (file.isPresent()) {
      warn(root.resolve(name), "Did you mean " + file.get() + "?");
    } else if (folder.isPresent()) {
      warn(root.resolve(name), "Put every record into a file of its own in " + folder.get() + "/.");
    } else {
      warn(root.resolve(name), "Move it to one of " + folders() + ".");
    }
  }

  private void warnOfFolder(String name) {
    nearest(name, false)
        .ifPresent(known -> warn(root.resolve(name), "Did you mean " + known + "/?"));
  }

  private static Optional<String> nearest(String name, boolean single) {
    return Nearest.to(
        name,
        Arrays.stream(FileKind.values())
            .filter(kind -> kind.isSingleFile() == single)
            .map(FileKind::place)
            .toList());
  }

  private static String folders() {
    return String.join(
        ", ",
        Arrays.stream(FileKind.values())
            .filter(kind -> !kind.isSingleFile())
            .map(kind -> kind.place() + "/")
            .toList());
  }

  private void warn(Path entry, String advice) {
    String name = relative(entry);
    findings.add(Diagnostic.of(ReadCode.NOT_READ, SourceSpan.wholeFile(name), name, advice));
  }

  private void refuse(Code code, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }

  private String relative(Path entry) {
    String separator = entry.getFileSystem().getSeparator();
    return prefix + root.relativize(entry).toString().replace(separator, "/");
  }

  private static String normal(String name) {
    return name.endsWith(".yml") ? name.substring(0, name.length() - 3) + "yaml" : name;
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static String fileName(Path entry) {
    Path name = entry.getFileName();
    return name == null ? "" : name.toString().replace("/", "");
  }
}
