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
  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void renderLetters() {
    site = folder.resolve("site");
    GenerateResult result = render(site, null);
    assertThat(result.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
  }

  @Test
  void aLetterInAPrescribedFormHasItsTitleAndItsHeadingsAndNoOthers() throws IOException {
    Document letter = letter("2026-014/california-residents/data-subjects-california");

    assertThat(letter.select("h1").eachText()).containsExactly("Notice of Data Breach");
    assertThat(letter.select("h2").eachText())
        .containsExactly(
            "What Happened",
            "What Information Was Involved",
            "What We Are Doing",
            "What You Can Do",
            "For More Information");
    assertThat(letter.text())
        .contains("California Civil Code, 1798.82", "not legal advice", "November 21, 2026");
  }

  @Test
  void aLetterInAPrescribedFormIsPrintedWithItsPageNumbers() throws IOException {
    try (var pdf =
        Loader.loadPDF(
            site.resolve("letters/2026-014/california-residents/data-subjects-california.pdf")
                .toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(text.getText(pdf)).contains("Page 1 of 2", "Page 2 of 2");
    }
  }

  @Test
  void aLaterStageNamesTheEarlierOneAndWhatIsNotKnownYet() throws IOException {
    assertThat(letter("2026-023/nis2-early-warning/csirt-ireland").text())
        .doesNotContain("follows “");
    assertThat(letter("2026-023/nis2-notification/csirt-ireland").text())
        .contains(
            "This letter follows “NIS2 early warning”, sent on 21 July 2026 (your reference"
                + " CSIRT-IE-26-1187).",
            "Indicators of compromise",
            "Indicators are still being checked against those of two other providers.",
            "Expected by 31 July 2026.");
  }

  @Test
  void aLaterStageSaysWhatHasChangedSinceTheOneBefore() throws IOException {
    assertThat(letter("2026-009/nis2-notification/csirt-ireland").text())
        .contains("Customers about 4,800")
        .doesNotContain("6,200", "What has changed");
    assertThat(letter("2026-009/nis2-final/csirt-ireland").text())
        .contains("Customers about 6,200")
        .contains(
            "What has changed since our earlier letter Customers In our letter of 13 February 2026"
                + " about 4,800 Now about 6,200 Put right 16 February 2026, 09:20 UTC Reason The first"
                + " count held customers with failed probes or support cases.");
  }

  @Test
  void theStagesOfOneIncidentLeadFromOneToTheNext() throws IOException {
    Document warning = letter("2026-023/nis2-early-warning/csirt-ireland");
    assertThat(warning.select("a[rel=prev]")).isEmpty();
    assertThat(warning.select("a[rel=next]").eachText())
        .containsExactly("NIS2 incident notification");

    Document notification = letter("2026-023/nis2-notification/csirt-ireland");
    assertThat(notification.select(".pager a").eachText())
        .containsExactly("NIS2 early warning", "NIS2 final report");
    assertThat(notification.select(".pager a").eachAttr("href"))
        .containsExactly(
            "../../../letters/2026-023/nis2-early-warning/csirt-ireland.html",
            "../../../letters/2026-023/nis2-final/csirt-ireland.html");

    assertThat(letter("2026-023/nis2-final/csirt-ireland").select("a[rel=next]")).isEmpty();
  }

  @Test
  void aLetterLeadsToThoseOfItsOwnRecipientOnly() throws IOException {
    assertThat(letter("2026-023/gdpr-33-1/dpa-germany").select(".pager")).isEmpty();
  }

  @Test
  void aFigureOfItsOwnIsComparedWithThatOfTheLetterBefore() throws IOException {
    assertThat(letter("2026-009/dora-intermediate/central-bank-ireland").text())
        .doesNotContain("What has changed");
    assertThat(letter("2026-009/dora-final/central-bank-ireland").text())
        .contains("In our letter of 13 February 2026 about 380 Now 412");
  }

  @Test
  void anEarlyWarningTellsNoMoreThanItsChecklistAsksFor() throws IOException {
    assertThat(letter("2026-023/nis2-early-warning/csirt-ireland").select("h2").eachText())
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
    return Jsoup.parse(Files.readString(site.resolve("letters/" + path + ".html")));
  }

  private static GenerateResult render(Path output, @Nullable Path templates) {
    GenerateRequest.Builder request =
        GenerateRequest.builder(REFERENCE, output, Instant.parse("2026-11-21T00:00:00Z"))
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
