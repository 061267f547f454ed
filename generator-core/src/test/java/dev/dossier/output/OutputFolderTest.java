package dev.dossier.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path parent;

  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("out");
  }

  @Test
  void nothingAppearsBeforeTheCommit() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.write("index.html", bytes("new"));
      assertThat(folder).doesNotExist();
      output.commit();
    }
    assertThat(folder.resolve("index.html")).hasContent("new");
  }

  @Test
  void aRunThatDoesNotCommitLeavesTheLastOneAsItWas() throws IOException {
    publish("index.html", "first");
    List<String> before = tree();
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.write("index.html", bytes("second"));
      output.write("extra.html", bytes("second"));
    }
    assertThat(tree()).isEqualTo(before);
    assertThat(folder.resolve("index.html")).hasContent("first");
  }

  @Test
  void aFileOfTheLastRunThatIsNotMadeAgainGoes() throws IOException {
    publish("old.html", "old");
    publish("new.html", "new");
    assertThat(tree()).containsExactly("manifest.sha256", "new.html");
  }

  @Test
  void aFileOfSomebodyElseStays() throws IOException {
    publish("a/index.html", "old");
    Files.writeString(folder.resolve("a/notes.txt"), "mine");
    publish("b/index.html", "new");
    assertThat(tree()).containsExactly("a/notes.txt", "b/index.html", "manifest.sha256");
    assertThat(folder.resolve("a/notes.txt")).hasContent("mine");
  }

  @Test
  void aFolderWithContentButNoManifestIsRefused() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> OutputFolder.open(folder)).isInstanceOf(ForeignFolderException.class);
    assertThat(tree()).containsExactly("thesis.txt");
  }

  @Test
  void anEmptyFolderIsTakenOver() throws IOException {
    Files.createDirectories(folder);
    publish("index.html", "new");
    assertThat(folder.resolve("index.html")).hasContent("new");
  }

  @Test
  void aFileWithTheSameContentIsNotTouched() throws IOException {
    publish("index.html", "same");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve("index.html"), longAgo);
    publish("index.html", "same");
    assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isEqualTo(longAgo);
    publish("index.html", "else");
    assertThat(folder.resolve("index.html")).hasContent("else");
    assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isNotEqualTo(longAgo);
  }

  @Test
  void aFileThatSomebodyChangedOrDeletedIsMadeAgain() throws IOException {
    publish("index.html", "ours");
    Files.writeString(folder.resolve("index.html"), "mine");
    publish("index.html", "ours");
    assertThat(folder.resolve("index.html")).hasContent("ours");
    Files.delete(folder.resolve("index.html"));
    publish("index.html", "ours");
    assertThat(folder.resolve("index.html")).hasContent("ours");
  }

  @Test
  void aFileOfTheLastRunIsKeptOnlyWhereItsStampIsTheSame() throws IOException {
    publish("a.pdf", "paper");
    FileStamp stamp = FileStamp.of(folder.resolve("a.pdf")).orElseThrow();
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThat(output.keep("b.pdf", stamp)).isFalse();
      assertThat(output.keep("a.pdf", new FileStamp(stamp.size(), 1))).isFalse();
      assertThat(output.keep("a.pdf", stamp)).isTrue();
      output.commit();
    }
    assertThat(tree()).containsExactly("a.pdf", "manifest.sha256");
  }

  @Test
  void foldersThatAreEmptyGoWithTheirLastFile() throws IOException {
    publish("a/b/old.html", "old");
    publish("new.html", "new");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aManifestThatNamesFilesElsewhereDeletesNone() throws IOException {
    publish("index.html", "ours");
    Path elsewhere = Files.writeString(parent.resolve("thesis.txt"), "years of work");
    Path linked = Files.createDirectory(parent.resolve("linked"));
    Files.writeString(linked.resolve("notes.txt"), "mine");
    Files.createSymbolicLink(folder.resolve("link"), linked);
    Files.writeString(
        folder.resolve("manifest.sha256"),
        "0".repeat(64) + "  ../thesis.txt\n" + "0".repeat(64) + "  link/notes.txt\n");
    publish("index.html", "ours");
    assertThat(elsewhere).hasContent("years of work");
    assertThat(linked.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void whatIsInTheWayOfAFileStopsTheCommitBeforeAnythingChanges() throws IOException {
    publish("index.html", "first");
    Files.writeString(folder.resolve("teams"), "a file where a folder is to be");
    List<String> before = tree();
    OutputFolder output = OutputFolder.open(folder);
    output.write("index.html", bytes("second"));
    output.write("teams/duty.html", bytes("new"));
    assertThatThrownBy(output::commit).isInstanceOf(UncheckedIOException.class);
    output.close();
    assertThat(tree()).isEqualTo(before);
    assertThat(folder.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("out");
  }

  @Test
  void aRunThatIsKilledAnywhereLeavesTheOldFilesOrHasTheNewOnesFinished() throws IOException {
    Map<String, String> old = Map.of("a.html", "1", "b/c.html", "2", "b/d.html", "3");
    Map<String, String> next = Map.of("a.html", "9", "b/d.html", "3", "e/f.html", "4");
    int killedAt = 0;
    boolean finished = false;
    while (!finished) {
      folder = parent.resolve("out" + killedAt);
      publish(old);
      int left = killedAt++;
      List<String> steps = new ArrayList<>();
      OutputFolder output = OutputFolder.open(folder);
      next.forEach((path, content) -> output.write(path, bytes(content)));
      try {
        output.commit(
            step -> {
              if (steps.size() == left) {
                throw new Killed();
              }
              steps.add(step);
            });
        finished = true;
      } catch (Killed e) {
        finished = false;
      }
      OutputFolder.open(folder).close();
      assertThat(contents())
          .as("killed after %s", steps)
          .isIn(withManifest(old), withManifest(next));
      assertThat(contents().equals(withManifest(next)))
          .as("killed after %s", steps)
          .isEqualTo(steps.contains("decide"));
      publish(next);
      assertThat(contents()).isEqualTo(withManifest(next));
    }
    assertThat(killedAt).isEqualTo(8);
  }

  /** What ends a process without any of its code being run any more. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }

  @Test
  void aPathThatLeadsOutIsRefused() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThatThrownBy(() -> output.write("../escape.html", bytes("x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("../escape.html");
      assertThatThrownBy(() -> output.write("/escape.html", bytes("x")))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(siblings()).isEmpty();
  }

  @Test
  void theManifestListsEveryFileWithItsDigest() throws IOException {
    publish("index.html", "abc");
    assertThat(folder.resolve("manifest.sha256"))
        .hasContent(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n");
  }

  private void publish(String path, String content) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.write(path, bytes(content));
      output.commit();
    }
  }

  private void publish(Map<String, String> files) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      files.forEach((path, content) -> output.write(path, bytes(content)));
      output.commit();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String path : tree()) {
      contents.put(path, Files.readString(folder.resolve(path)));
    }
    return contents;
  }

  /** The files of a folder that {@code files} were written into. */
  private static Map<String, String> withManifest(Map<String, String> files) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach((path, content) -> digests.put(path, StagedFolder.sha256(bytes(content))));
    Map<String, String> all = new TreeMap<>(files);
    all.put(Manifest.FILE, new String(new Manifest(digests).toBytes(), UTF_8));
    return all;
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
