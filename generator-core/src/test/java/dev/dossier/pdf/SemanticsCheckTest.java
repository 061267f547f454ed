package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.PdfProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticsCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>First</h2> | HEADING | /html/body/h2 | begin with <h1>",
        "<h1>A</h1><h3>B</h3> | HEADING | /html/body/h3 | <h3> follows <h1>; write <h2>",
        "<h1> </h1> | HEADING | /html/body/h1 | no text",
        "<h1>A</h1><p><img src=\"seal.png\"/></p> | ALTERNATIVE | /html/body/p/img | no alt",
        "<h1>A</h1><svg xmlns=\"http://www.w3.org/2000/svg\"/> | ALTERNATIVE | /html/body/svg | no <title>",
        "<h1>A</h1><p><a href=\"x.html\"> </a></p> | ALTERNATIVE | /html/body/p/a | no text",
        "<h1>A</h1><p><a href=\"#no\">x</a></p> | LINK | /html/body/p/a | #no",
        "<h1>A</h1><p><a href=\"javascript:x()\">x</a></p> | LINK | /html/body/p/a | javascript:",
        "<h1 id=\"i\">A</h1><p id=\"i\">x</p> | LINK | /html/body/p | \"i\"",
        "<h1>A</h1><p lang=\"x_y\">x</p> | LANGUAGE | /html/body/p | x_y",
        "<h1>A</h1><table><tr><th>x</th></tr></table> | TABLE | /html/body/table/tr/th | scope",
        "<h1>A</h1><table><tr><td>1</td><td>2</td></tr><tr><td>1</td></tr></table> | TABLE | /html/body/table/tr[2] | row",
        "<h1>A</h1><ul>x<li>y</li></ul> | MALFORMED | /html/body/ul | <ul>",
      })
  void brokenSemanticsAreReportedWithTheirPlace(
      String body, Kind kind, String place, String message) {
    List<PdfProblem> problems = Samples.problems(Samples.body(body));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).kind()).isEqualTo(kind);
    assertThat(problems.get(0).element()).isEqualTo(place);
    assertThat(problems.get(0).message()).contains(message);
    assertThat(problems.get(0).source()).isEqualTo("test.yaml:1:1");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(
            Samples.problems(
                Samples.body("<h2>A</h2><p><img src=\"seal.png\"/> <a href=\"#b\">\u16A0</a></p>")))
        .extracting(PdfProblem::kind)
        .containsExactlyInAnyOrder(Kind.GLYPH, Kind.HEADING, Kind.ALTERNATIVE, Kind.LINK);
  }

  @Test
  void aDocumentWithoutLanguageIsRefused() {
    PdfRequest request = Samples.body("<h1>A</h1>");

    assertThat(
            Samples.problems(
                new PdfRequest(
                    request.xhtml().replace(" lang=\"en\"", ""),
                    List.of(),
                    request.info(),
                    List.of(),
                    PdfImages.none())))
        .extracting(PdfProblem::kind)
        .containsExactly(Kind.LANGUAGE);
  }

  @Test
  void whatIsNotOnPaperIsNotChecked() {
    assertThat(
            Samples.problems(
                Samples.body(
                    "<nav class=\"screen-only\"><h4>Menu</h4><a href=\"#gone\"></a></nav><h1>A</h1>")))
        .isEmpty();
  }
}
