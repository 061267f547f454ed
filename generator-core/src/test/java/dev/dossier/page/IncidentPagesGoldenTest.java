package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Compares documents with files that stand below {@code page/expected}. */
class IncidentPagesGoldenTest {

  private static final Path EXPECTED = PagesForTest.RESOURCES.resolve("page/expected");
  private static final List<String> FOLDERS = List.of("incidents/", "runbooks/", "letters/");

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    pages = PagesForTest.in(folder);
  }

  @Test
  void everyDocumentSaysWhatItsGoldenFileSays() throws IOException {
    for (String path : paths()) {
      String content = pages.content(path);
      Path golden = EXPECTED.resolve(path + ".xhtml");
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, content);
      }
      assertThat(content).as(path).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void everyGoldenFileBelongsToADocument() throws IOException {
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> FOLDERS.stream().anyMatch(name::startsWith)))
          .containsExactlyInAnyOrderElementsOf(
              paths().stream().map(path -> path + ".xhtml").toList());
    }
  }

  @Test
  void everyDocumentIsWellFormed() throws Exception {
    for (String path : paths()) {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(pages.content(path))));
      assertThat(document.getElementsByTagName("h1").getLength()).as(path).isEqualTo(1);
    }
  }

  private static List<String> paths() {
    return pages.paths().stream()
        .filter(path -> FOLDERS.stream().anyMatch(path::startsWith))
        .toList();
  }
}
