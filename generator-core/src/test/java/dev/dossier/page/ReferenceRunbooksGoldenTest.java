package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what the runbooks of the reference data say with files below {@code page/runbooks}. */
class ReferenceRunbooksGoldenTest {

  private static final Path EXPECTED = PagesForTest.RESOURCES.resolve("page/runbooks");
  private static final PagesForTest PAGES =
      PagesForTest.of(
          new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow(),
          Instant.parse("2026-11-21T00:00:00Z"));

  @Test
  void everyRunbookSaysWhatItsGoldenFileSays() throws IOException {
    assertThat(runbooks()).hasSizeGreaterThanOrEqualTo(6);
    for (String path : runbooks()) {
      String content = PAGES.content(path);
      Path golden = golden(path);
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(EXPECTED);
        Files.writeString(golden, content);
      }
      assertThat(content).as(path).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void everyGoldenFileBelongsToARunbook() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              runbooks().stream().map(ReferenceRunbooksGoldenTest::golden).toList());
    }
  }

  private static List<String> runbooks() {
    return PAGES.paths().stream()
        .filter(path -> path.matches("runbooks/[^/]+"))
        .filter(path -> !path.endsWith("/index") && !path.endsWith("/coverage"))
        .toList();
  }

  private static Path golden(String path) {
    return EXPECTED.resolve(path.substring("runbooks/".length()) + ".xhtml");
  }
}
