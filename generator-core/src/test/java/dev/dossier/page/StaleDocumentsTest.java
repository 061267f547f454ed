package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of documents to review on the start page, at 15 May 2026. */
class StaleDocumentsTest {

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    PagesForTest.in(folder);
    append("teams/response.yaml", "control: {owner: storage, review-due: 2026-05-05}\n");
    append("teams/storage.yaml", "control: {review-due: 2026-06-15}\n");
    append("services/object-storage.yaml", "control: {review-due: 2026-06-14}\n");
    append("processes/four-phases.yaml", "control: {review-due: 2026-05-14}\n");
    Path runbook = folder.resolve("runbooks/exposed-credentials.yaml");
    Files.writeString(
        runbook,
        Files.readString(runbook) + "sharing-label: red\ncontrol: {review-due: 2026-05-01}\n");
    Files.writeString(
        folder.resolve("documents.yaml"),
        """
        documents:
          - kind: auditor-start
            page: start
            template: start.ftlh
            formats: [html]
            path: auditor
            audience: auditor
          - kind: public-start
            page: start
            template: start.ftlh
            formats: [html]
            path: public
            audience: public
          - kind: public-service
            page: service
            template: service.ftlh
            formats: [html]
            path: public/{id}
            audience: public
          - kind: auditor-service
            page: service
            template: service.ftlh
            formats: [html]
            path: auditor/{id}
            audience: auditor
          - kind: auditor-runbook
            page: runbook
            template: runbook.ftlh
            formats: [html]
            path: auditor/{id}
            audience: auditor
        """);
    pages = PagesForTest.of(folder);
  }

  @Test
  void theLongestOverdueComesFirstAndWhatIsDueAfterThirtyDaysIsLeftOut() {
    assertThat(stale("index").rows())
        .extracting(
            row -> row.document().text(), StaleDocuments.Row::standing, StaleDocuments.Row::overdue)
        .containsExactly(
            tuple("Exposed credentials", "14 days overdue", true),
            tuple("Example Security Response", "10 days overdue", true),
            tuple("Four phases", "1 day overdue", true),
            tuple("Object storage", "due in 30 days", false));
  }

  @Test
  void aRowLeadsToTheDocumentAndToItsOwner() {
    StaleDocuments.Row row = stale("index").rows().get(1);

    assertThat(row.document().href()).isEqualTo("teams/response.html");
    assertThat(row.owner()).isEqualTo(new Anchor("Storage team", "teams/storage.html"));
    assertThat(pages.content("index")).contains("<strong>10 days overdue</strong>");
  }

  @Test
  void readersAreToldOfDocumentsThatTheyMayOpenOnly() {
    assertThat(stale("auditor").rows())
        .extracting(row -> row.document().text())
        .containsExactly("Object storage");
  }

  @Test
  void anAudienceThatIsNotToldOfReviewsHasNoList() {
    assertThat(pages.content("public")).contains("Object storage").doesNotContain("due in 30 days");
    assertThat(pages.content("public/object-storage")).contains("14 June 2026");
  }

  @Test
  void aDocumentStatesItsOwnDatesAndSaysThatTheyHavePassed() {
    assertThat(pages.page("teams/response", TeamPage.class).frame().control())
        .contains(Fact.of("Review due", "5 May 2026, overdue"));
    assertThat(pages.content("processes/four-phases/containment")).contains("14 May 2026, overdue");
    assertThat(pages.page("strategies", StrategiesPage.class).frame().control())
        .contains(Fact.of("Review due", "15 January 2027"));
  }

  private static StaleDocuments stale(String path) {
    return pages.page(path, StartPage.class).stale();
  }

  private static void append(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
  }
}
