package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the pages that are not about incidents with files that stand below {@code
 * page/expected}: the start page with its frame, the others without. The pages of what is shipped
 * with Dossier are left out.
 */
class SitePagesGoldenTest {

  private static final Path EXPECTED = PagesForTest.RESOURCES.resolve("page/expected");
  private static final List<String> OTHERS =
      List.of(
          "incidents/",
          "runbooks/",
          "letters/",
          "responsibility/azure-",
          "responsibility/nine-layer",
          "processes/five-step",
          "processes/nist-");

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    pages = PagesForTest.in(folder);
  }

  private static boolean isCompared(String path) {
    return OTHERS.stream().noneMatch(path::startsWith);
  }

  private static List<String> paths() {
    return pages.paths().stream().filter(SitePagesGoldenTest::isCompared).toList();
  }

  @Test
  void everyPageSaysWhatItsGoldenFileSays() throws IOException {
    for (String path : paths()) {
      String actual = path.equals("index") ? pages.xhtml(path) : pages.content(path);
      Path golden = EXPECTED.resolve(path + ".xhtml");
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, actual);
      }
      assertThat(actual).as(path).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void everyGoldenFileBelongsToAPage() throws IOException {
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
                  .filter(SitePagesGoldenTest::isCompared))
          .containsExactlyInAnyOrderElementsOf(
              paths().stream().map(path -> path + ".xhtml").toList());
    }
  }
}
