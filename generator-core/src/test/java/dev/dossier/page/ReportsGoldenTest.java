package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares the reports on two reference incidents for five audiences with files below {@code
 * page/reports}: one that is not for the public, and one that is.
 */
class ReportsGoldenTest {

  private static final Path EXPECTED = PagesForTest.RESOURCES.resolve("page/reports");
  private static final List<String> REPORTS =
      List.of(
          "incidents/2026-014-internal-",
          "incidents/2026-014-auditor-",
          "incidents/2026-014-authority-",
          "incidents/2026-014-customer-contoso-",
          "incidents/2026-009-internal-",
          "incidents/2026-009-auditor-",
          "incidents/2026-009-authority-",
          "incidents/2026-009-public-");

  private static PagesForTest pages;

  @BeforeAll
  static void read() {
    pages =
        PagesForTest.of(
            new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow(),
            Instant.parse("2026-11-21T00:00:00Z"));
  }

  @Test
  void everyReportSaysWhatItsGoldenFileSays() throws IOException {
    Map<String, String> reports = reports();
    if (System.getProperty("golden.update") != null) {
      clear();
      for (Map.Entry<String, String> report : reports.entrySet()) {
        Path golden = EXPECTED.resolve(report.getKey());
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, report.getValue());
      }
    }
    for (Map.Entry<String, String> report : reports.entrySet()) {
      assertThat(report.getValue())
          .as(report.getKey())
          .isEqualTo(Files.readString(EXPECTED.resolve(report.getKey())));
    }
  }

  @Test
  void thereIsAReportForEachAudienceAndNoOtherFile() throws IOException {
    assertThat(reports()).hasSameSizeAs(REPORTS);
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> EXPECTED.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(reports().keySet());
    }
  }

  @Test
  void whatIsNotForThePublicHasNoPublicSummary() {
    assertThat(pages.paths()).noneMatch(path -> path.startsWith("incidents/2026-014-public-"));
  }

  private static Map<String, String> reports() {
    return pages.paths().stream()
        .filter(path -> REPORTS.stream().anyMatch(path::startsWith))
        .collect(
            Collectors.toMap(
                path -> path + ".xhtml", path -> pages.content(path), (a, b) -> a, TreeMap::new));
  }

  private static void clear() throws IOException {
    if (Files.exists(EXPECTED)) {
      try (Stream<Path> files = Files.walk(EXPECTED)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
