package dev.dossier.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {

  @TempDir Path parent;

  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("out");
  }

  @Test
  void aRunThatWasKilledBetweenTheTwoRenamesIsUndone() throws IOException {
    publish("first");
    Files.move(folder, parent.resolve("out.dossier-previous"));
    Files.createDirectories(parent.resolve("out.dossier-next"));
    Files.writeString(parent.resolve("out.dossier-next/index.html"), "half");
    LetterFolder.open(folder).close();
    assertThat(folder.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("out");
  }

  @Test
  void aRunThatWasKilledAfterTheSwapIsTidiedUp() throws IOException {
    publish("first");
    Files.createDirectories(parent.resolve("out.dossier-previous/deep"));
    LetterFolder.open(folder).close();
    assertThat(folder.resolve("index.html")).hasContent("first");
    assertThat(siblings()).containsExactly("out");
  }

  private void publish(String content) throws IOException {
    try (LetterFolder output = LetterFolder.open(folder)) {
      output.write("index.html", content.getBytes(UTF_8));
      output.commit();
    }
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
