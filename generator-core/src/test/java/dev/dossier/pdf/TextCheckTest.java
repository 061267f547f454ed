package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.PdfProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

  @Test
  void aCharacterThatNoFontHasIsNamedWithItsPlace() {
    List<PdfProblem> problems =
        Samples.problems(
            Samples.body(
                "<h1>T</h1><p data-source=\"incidents/1.yaml:12:3\">rune \u16A0 and \u16A0</p>"));

    assertThat(problems).hasSize(1);
    PdfProblem problem = problems.get(0);
    assertThat(problem.kind()).isEqualTo(Kind.GLYPH);
    assertThat(problem.message()).contains("\"\u16A0\" (U+16A0)");
    assertThat(problem.source()).isEqualTo("incidents/1.yaml:12:3");
    assertThat(problem.element()).isEqualTo("/html/body/p");
  }

  @Test
  void aCharacterThatAStyleSheetGeneratesIsNamedToo() {
    assertThat(Samples.problems(Samples.body("<h1>T</h1>", "h1:before { content: '\u16A0' }")))
        .extracting(PdfProblem::kind)
        .containsOnly(Kind.GLYPH);
  }

  @Test
  void hiddenTextNeedsNoGlyphs() {
    assertThat(Samples.problems(Samples.body("<h1>T</h1><p class=\"screen-only\">\u16A0</p>")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD", "\u0627\u0644\u0633\u0644\u0627\u0645"})
  void textFromRightToLeftIsRefused(String text) {
    assertThat(Samples.problems(Samples.body("<h1>T</h1><p>see " + text + "</p>")))
        .extracting(PdfProblem::kind)
        .containsExactly(Kind.DIRECTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0928\u092E\u0938\u094D\u0924\u0947", "\u0E2A\u0E27\u0E31\u0E2A"})
  void textWhoseLettersJoinOrReorderIsRefused(String text) {
    assertThat(Samples.problems(Samples.body("<h1>T</h1><p>" + text + "</p>")))
        .extracting(PdfProblem::kind)
        .containsOnly(Kind.GLYPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2192 \u2713 \u2717 \u26A0 \u2705 \u274C \u2460 \u2264 \u2610",
        "\uD83D\uDD34 \uD83D\uDD12 and \uD83D\uDCC4",
        "Ti\u1EBFng Vi\u1EC7t, \u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC, \u0443\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",
        "soft\u00ADhyphen, zero\u200Bwidth, word\u2060joiner"
      })
  void symbolsAndTheShippedScriptsComeOut(String text) {
    String expected = text.replaceAll("[\u00AD\u200B\u2060]", "");
    assertThat(TaggedText.text(Samples.render(Samples.body("<h1>T</h1><p>" + text + "</p>"))))
        .isEqualTo("T " + expected);
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(TaggedText.text(Samples.render(Samples.body("<h1>T</h1><p>re\u0301sume\u0301</p>"))))
        .isEqualTo("T r\u00E9sum\u00E9");
  }
}
