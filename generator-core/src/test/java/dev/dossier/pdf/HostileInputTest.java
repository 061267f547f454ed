package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.PdfProblem.Kind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\">&x;</html>",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\">&nbsp;</html>",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>",
        "<html/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ""
      })
  void whatIsNotXhtmlIsRefused(String xhtml) {
    PdfRequest request = Samples.body("");

    assertThat(
            Samples.problems(
                new PdfRequest(xhtml, List.of(), request.info(), List.of(), PdfImages.none())))
        .extracting(PdfProblem::kind)
        .containsExactly(Kind.MALFORMED);
  }

  @Test
  void deepNestingIsRefused() {
    String body = "<div>".repeat(10_000) + "x" + "</div>".repeat(10_000);

    assertThat(kinds(body)).containsExactly(Kind.LIMIT);
  }

  @Test
  void nestingUpToTheBoundIsLaidOut() {
    int depth = XhtmlReader.MAX_DEPTH - 3;
    String body = "<div><span><i>".repeat(depth / 3) + "x" + "</i></span></div>".repeat(depth / 3);

    assertThat(kinds("<h1>T</h1>" + body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000000", "-1", "1e9", "99999999999999999999"})
  void enormousSpansAreRefused(String span) {
    assertThat(kinds("<table><tr><td colspan=\"%s\">x</td></tr></table>".formatted(span)))
        .containsExactly(Kind.LIMIT);
    assertThat(kinds("<table><tr><td rowspan=\"%s\">x</td></tr></table>".formatted(span)))
        .containsExactly(Kind.LIMIT);
  }

  @Test
  void aParagraphOf200000WordsIsRefused() {
    assertThat(kinds("<h1>T</h1><p>" + "words ".repeat(200_000) + "</p>"))
        .containsExactly(Kind.LIMIT);
  }

  @Test
  void aParagraphOf10000WordsIsLaidOutWhole() {
    byte[] pdf = Samples.render(Samples.body("<h1>T</h1><p>" + "words ".repeat(10_000) + "</p>"));

    assertThat(TaggedText.text(pdf).split(" ")).hasSize(10_001);
  }

  @Test
  void aTableOf20000RowsIsLaidOutWholeOrRefused() {
    String rows = "<tr><td>first</td><td>second</td></tr>".repeat(20_000);

    assertThat(kinds("<h1>T</h1><table><tbody>" + rows + "</tbody></table>"))
        .isSubsetOf(Kind.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt=\"x\" src=\"http://127.0.0.1:1/x.png\"/>",
        "<img alt=\"x\" src=\"file:///etc/passwd\"/>",
        "<img alt=\"x\" src=\"jar:file:/x.jar!/x.png\"/>",
        "<img alt=\"x\" src=\"../../secret.png\"/>",
        "<img alt=\"x\" src=\"data:image/png;base64,AAAA\"/>",
        "<img alt=\"x\" src=\"\"/>"
      })
  void nothingButTheImagesOfTheRequestIsLoaded(String image) {
    assertThat(kinds("<h1>T</h1><p>" + image + "</p>")).containsExactly(Kind.RESOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url('http://127.0.0.1:1/x.css');",
        "@import 'file:///etc/passwd';",
        "p { background-image: url(http://127.0.0.1:1/x.png) }",
        "li { list-style-image: url(file:///etc/passwd) }",
        "@font-face { font-family: x; src: url(http://127.0.0.1:1/x.ttf) } p { font-family: x }",
        "p { content: url(http://127.0.0.1:1/x) }",
        "p:before { content: url(http://127.0.0.1:1/x) }"
      })
  void styleSheetsLoadNothing(String css) {
    PdfRequest request = Samples.body("<h1>T</h1><p>x</p><ul><li>x</li></ul>", css);

    assertThat(Samples.problems(request)).extracting(PdfProblem::kind).isSubsetOf(Kind.RESOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<image href=\"http://127.0.0.1:1/x.png\" width=\"1\" height=\"1\"/>",
        "<use href=\"http://127.0.0.1:1/x.svg#a\"/>",
        "<use href=\"file:///etc/passwd#a\"/>",
        "<use id=\"a\" href=\"#a\"/>",
        "<g id=\"b\"><use href=\"#b\"/><use href=\"#b\"/></g>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<rect width=\"1\" height=\"1\" fill=\"url(http://127.0.0.1:1/#x)\"/>",
        "<rect width=\"1\" height=\"1\" filter=\"url(#x)\"/>",
        "<rect width=\"x\" height=\"1\"/>",
        "<path d=\"M0 0 L\"/>",
        "<rect width=\"1\" height=\"1\" transform=\"spin(3)\"/>",
        "<animate/>"
      })
  void drawingsThatDoMoreThanDrawAreRefused(String content) {
    String svg =
        "<h1>T</h1><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>t</title>"
            + content
            + "</svg>";

    assertThat(kinds(svg)).containsExactly(Kind.DRAWING);
  }

  @Test
  void hugeAndBrokenImagesAreRefused() {
    byte[] good = Samples.bytes("seal.png");
    byte[] huge = good.clone();
    ByteBuffer.wrap(huge).putInt(16, 100_000).putInt(20, 100_000);
    byte[] truncated = Arrays.copyOf(good, good.length / 2);
    byte[] text = "not an image".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (byte[] image : List.of(huge, truncated, text, new byte[0])) {
      PdfRequest request = Samples.body("<h1>T</h1><p><img alt=\"x\" src=\"i\"/></p>");
      assertThat(
              Samples.problems(
                  new PdfRequest(
                      request.xhtml(),
                      List.of(),
                      request.info(),
                      List.of(),
                      PdfImages.of(Map.of("i", image)))))
          .extracting(PdfProblem::kind)
          .containsExactly(Kind.IMAGE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@page { size: 1mm 1mm; margin: 10mm }",
        "@page { size: 20mm 0.1mm; margin: 0 }",
        "@page { size: 1000000mm 1000000mm }",
        "p { font-size: 100000pt }",
        "p { font-size: 0 }",
        "p { width: 1e9px; height: 1e9px }",
        "p { margin-top: 1e7px }",
        "p { margin: -1e7px }",
        "p { line-height: 1e9 }",
        "p { padding: 1e8px; border: 1e8px solid }",
        "* { page-break-before: always }",
        "* { float: left; clear: both }",
        "* { position: absolute; top: -1e9px }",
        "* { position: fixed }",
        "* { display: table-cell }",
        "* { display: inline-block; width: 100% }",
        "* { display: list-item }",
        "html { display: none }",
        "* { counter-increment: a 2147483647 } p:before { content: counter(a, lower-roman) }",
        "p:before { content: counter(a, armenian) counters(a, '.') attr(x) }",
        "p { white-space: pre; word-wrap: break-word; text-indent: 1e9px }",
        "p { letter-spacing: 1e9px; word-spacing: 1e9px }",
        "p { color: cmyk(0, 1, 1, 0); background: linear-gradient(to right, red, blue) }",
        "p { border-radius: 1e9px; border: 1px dotted }",
        "p { transform: rotate(45deg); columns: 3; display: flex; --x: calc(1px + 1em) }",
        "}}}{{{ @media { @page { p { p {",
        "p { content: '",
        "/* "
      })
  void aHostileStyleSheetGivesADocumentOrAProblem(String css) {
    PdfRequest request =
        Samples.body(
            "<h1>T</h1><p id=\"a\">one <b>two</b> three</p><ul><li>x</li></ul>"
                + "<table><tr><td>1</td><td>2</td></tr></table><p><img src=\"seal.png\" alt=\"x\"/></p>",
            css);

    assertThat(Samples.problems(request))
        .extracting(PdfProblem::kind)
        .isSubsetOf(Kind.LIMIT, Kind.STYLE);
  }

  private static List<Kind> kinds(String body) {
    return Samples.problems(Samples.body(body)).stream().map(PdfProblem::kind).distinct().toList();
  }
}
