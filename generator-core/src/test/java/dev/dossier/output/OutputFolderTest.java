package dev.dossier.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void aRunThatWasKilledBetweenTheTwoRenamesIsUndone() throws IOException {
    publish("index.html", "first");
    Files.move(folder, parent.resolve("out.dossier-previous"));
    Files.createDirectories(parent.resolve("out.dossier-next"));
    Files.writeString(parent.resolve("out.dossier-next/index.html"), "half");
    OutputFolder.open(folder).close();
    assertThat(folder.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("out");
  }

  @Test
  void aRunThatWasKilledAfterTheSwapIsTidiedUp() throws IOException {
    publish("index.html", "first");
    Files.createDirectories(parent.resolve("out.dossier-previous/deep"));
    OutputFolder.open(folder).close();
    assertThat(folder.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("out");
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
