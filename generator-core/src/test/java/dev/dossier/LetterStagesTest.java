package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.model.DocumentKindId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of several stages to one recipient, and one in a prescribed form, from data to PDF. */
class LetterStagesTest {

  private static final Path REFERENCE = Path.of("..", "data");
  private static final String TEMPLATE = "notification-letter.ftlh";
  private static final String NOTIFICATIONS =
      """

      notifications:
        - recipient: dpa-ireland
          duty: nis2-early-warning
          means: web-form
          sent: 2026-03-03T20:00Z
          reference: CSIRT-77
        - recipient: dpa-ireland
          duty: nis2-notification
          means: web-form
          sent: 2026-03-05T20:00Z
          pending:
            - item: impact
              reason: The logs of two regions are still being read.
              expected: 2026-03-20
        - recipient: data-subjects-eu
          duty: california-residents
          means: letter
          sent: 2026-03-10T20:00Z
      """;
  private static final String STATEMENTS =
      """

      regimes:
        - regime: nis2
          answers: {significant: "yes", unlawful: "yes", cross-border: "yes"}
        - regime: california-1798-82
          answers: {residents: "yes", credit-numbers: "no", law-enforcement-delay: "no"}
          affected: 40
      """;

  @TempDir static Path folder;
  private static Path data;
  private static Path site;

  @BeforeAll
  static void renderLettersOfStages() throws IOException {
    data = folder.resolve("data");
    DataCopy.copy(REFERENCE, data);
    Path incident = data.resolve("incidents/2026-014.yaml");
    String record = Files.readString(incident);
    Files.writeString(incident, record.replace("\nnotifications:\n", NOTIFICATIONS) + STATEMENTS);
    Path organization = data.resolve("organization.yaml");
    Files.writeString(
        organization,
        Files.readString(organization)
            + "\nregimes:\n  roles: [controller, nis2-entity]\n  applicable: [nis2]\n");
    site = folder.resolve("site");
    GenerateResult result = render(site, null);
    assertThat(result.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
  }

  @Test
  void aLetterInAPrescribedFormHasItsTitleAndItsHeadingsAndNoOthers() throws IOException {
    Document letter = letter("california-residents/data-subjects-eu");

    assertThat(letter.select("h1").eachText()).containsExactly("Notice of Data Breach");
    assertThat(letter.select("h2").eachText())
        .containsExactly(
            "What Happened",
            "What Information Was Involved",
            "What We Are Doing",
            "What You Can Do",
            "For More Information");
    assertThat(letter.text())
        .contains("California Civil Code, 1798.82", "not legal advice", "21 November 2026");
  }

  @Test
  void aLetterInAPrescribedFormIsPrintedWithItsPageNumbers() throws IOException {
    try (var pdf =
        Loader.loadPDF(
            site.resolve("letters/2026-014/california-residents/data-subjects-eu.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(text.getText(pdf)).contains("Page 1 of 2", "Page 2 of 2");
    }
  }

  @Test
  void aLaterStageNamesTheEarlierOneAndWhatIsNotKnownYet() throws IOException {
    assertThat(letter("nis2-early-warning/dpa-ireland").text()).doesNotContain("follows");
    assertThat(letter("nis2-notification/dpa-ireland").text())
        .contains(
            "This letter follows “NIS2 early warning”, sent on 3 March 2026 (your reference"
                + " CSIRT-77).",
            "Initial assessment of impact",
            "The logs of two regions are still being read.",
            "Expected by 20 March 2026.");
  }

  @Test
  void anEarlyWarningTellsNoMoreThanItsChecklistAsksFor() throws IOException {
    assertThat(letter("nis2-early-warning/dpa-ireland").select("h2").eachText())
        .containsExactly(
            "What happened",
            "Further particulars",
            "Time limit of this notification",
            "Whom to ask");
  }

  @Test
  void aTemplateOfTheUsersThatLeavesOutASectionIsRefusedWithItsItems() throws IOException {
    GenerateResult result =
        render(
            folder.resolve("without"),
            template(
                "<#list content.sections as section>", "<#list content.sections[1..] as section>"));

    assertThat(result.outcome()).isEqualTo(GenerateResult.Outcome.REFUSED);
    assertThat(result.diagnostics())
        .filteredOn(each -> each.code() == DocumentCode.CONTENT_NOT_SHOWN)
        .extracting(Diagnostic::message)
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "\"The incident\" (23(4)(a))",
                        "\"nis2-early-warning\"",
                        "communication.what-happened"));
    assertThat(folder.resolve("without")).doesNotExist();
  }

  @Test
  void aTemplateOfTheUsersThatPrintsAPrescribedFormTooSmallIsRefused() throws IOException {
    GenerateResult result =
        render(
            folder.resolve("small"),
            template("points=(page.proof.form.minimumPoints)!0", "points=8"));

    assertThat(result.diagnostics())
        .filteredOn(each -> each.code() == DocumentCode.PDF_FAILS)
        .extracting(Diagnostic::message)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).contains("california-residents", "at least 10"));
  }

  private static Path template(String from, String to) throws IOException {
    Path templates = Files.createTempDirectory(folder, "templates");
    String shipped =
        Files.readString(
            Path.of("../templates/src/main/resources/dev/dossier/templates").resolve(TEMPLATE));
    assertThat(shipped).contains(from);
    Files.writeString(templates.resolve(TEMPLATE), shipped.replace(from, to));
    return templates;
  }

  private static Document letter(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("letters/2026-014/" + path + ".html")));
  }

  private static GenerateResult render(Path output, @Nullable Path templates) {
    GenerateRequest.Builder request =
        GenerateRequest.builder(data, output, Instant.parse("2026-11-21T00:00:00Z"))
            .documents(
                Set.of(
                    new DocumentKindId("authority-letter"),
                    new DocumentKindId("data-subject-letter")));
    if (templates != null) {
      request.templateDirectory(templates);
    }
    return Dossier.generate(request.build());
  }
}
