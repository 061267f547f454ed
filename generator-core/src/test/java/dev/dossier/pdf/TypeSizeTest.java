package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.PdfProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeSizeTest {

  private static final String BODY =
      "<h1>Notice</h1><p>plain</p><p class=\"note\">fine print</p>"
          + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"40\" role=\"img\""
          + " aria-label=\"drawn\"><text x=\"0\" y=\"20\" font-size=\"20\">drawn</text></svg>";

  @Test
  void smallerTypeIsAProblemThatNamesTheTextAndItsSize() {
    List<PdfProblem> problems =
        Samples.problems(request(10, "p { font-size: 10pt } .note { font-size: 8pt }"));

    assertThat(problems).extracting(PdfProblem::kind).containsExactly(Kind.TYPE_SIZE);
    assertThat(problems.get(0).message()).contains("fine", "8.0 points", "at least 10");
  }

  @Test
  void typeOfTheSizeItselfIsAccepted() {
    assertThat(Samples.render(request(10, "p { font-size: 10pt }"))).isNotEmpty();
  }

  @Test
  void theMarginsOfThePageCountToo() {
    assertThat(
            Samples.problems(
                request(
                    10,
                    "p { font-size: 10pt }"
                        + " @page { @bottom-right { content: 'page'; font-size: 7pt } }")))
        .extracting(PdfProblem::kind)
        .containsOnly(Kind.TYPE_SIZE)
        .isNotEmpty();
  }

  @Test
  void anyTypeWillDoWhereNoSizeIsAsked() {
    assertThat(Samples.render(request(0, "p { font-size: 4pt }"))).isNotEmpty();
  }

  private static PdfRequest request(double smallest, String style) {
    PdfRequest request = Samples.body(BODY, style);
    return new PdfRequest(
        request.xhtml(),
        request.stylesheets(),
        request.info(),
        request.attachments(),
        request.images(),
        smallest);
  }
}
