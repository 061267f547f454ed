package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that another one replaced, where not everybody may know of the other one. */
class SupersededTest {

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    PagesForTest.in(folder);
    replace(
        "incidents/2026-014.yaml",
        "control: {version: 1.1, status: approved, approver-team: response, approved: 2026-03-20}",
        "control: {version: 1.1, status: superseded, superseded-by: 2026-015}");
    Path successor = folder.resolve("incidents/2026-015.yaml");
    Files.writeString(
        successor,
        Files.readString(successor).replaceAll("(?m)^sharing-label: .*\n", "")
            + "sharing-label: red\n");
    Files.writeString(
        folder.resolve("documents.yaml"),
        """
        documents:
          - kind: auditor-report
            page: incident-report
            template: incident-report.ftlh
            formats: [html]
            path: incidents/{id}-{audience}-tlp-{label}
            audience: auditor
        """);
    pages = PagesForTest.of(folder);
  }

  @Test
  void whoMayReadTheSuccessorIsLedToIt() {
    assertThat(report("internal").frame().mark()).isEqualTo("Superseded");
    assertThat(report("internal").frame().control())
        .filteredOn(fact -> fact.label().equals("Superseded by"))
        .singleElement()
        .extracting(Fact::href)
        .isEqualTo("../incidents/2026-015-internal-tlp-red.html");
  }

  @Test
  void whoMayNotIsToldOnlyThatThereIsOne() {
    assertThat(report("auditor").frame().mark()).isEqualTo("Superseded");
    assertThat(path("auditor")).isNotEmpty();
    assertThat(pages.content(path("auditor"))).doesNotContain("2026-015", "Superseded by");
  }

  private static IncidentReportPage report(String audience) {
    return pages.page(path(audience), IncidentReportPage.class);
  }

  private static String path(String audience) {
    return pages.paths().stream()
        .filter(each -> each.startsWith("incidents/2026-014-" + audience + "-"))
        .findFirst()
        .orElseThrow();
  }

  private static void replace(String file, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(folder.resolve(file), text.replace(before, after));
  }
}
