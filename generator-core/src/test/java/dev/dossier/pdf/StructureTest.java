package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static final byte[] STRESS = Samples.render(Samples.stress());

  @Test
  void theStructureOfTheStressDocumentIsAsStored() throws IOException {
    Golden.assertMatches("stress.structure.txt", TaggedText.dump(STRESS));
  }

  @Test
  void theTextInStructureOrderIsTheTextOfTheXhtml() {
    assertThat(TaggedText.text(STRESS)).isEqualTo(VisibleText.of(Samples.text("stress.xhtml")));
  }

  @Test
  void aRepeatedTableHeaderIsReadOnce() {
    String rows = "<tr><td>cell</td></tr>".repeat(120);
    byte[] pdf =
        Samples.render(
            Samples.body(
                "<h1>Long</h1><table><thead><tr><th scope=\"col\">Header</th></tr></thead><tbody>"
                    + rows
                    + "</tbody></table>"));

    assertThat(TaggedText.text(pdf)).containsOnlyOnce("Header");
  }

  @Test
  void justifiedTextKeepsTheSpacesAtWhichItIsWrapped() {
    String words = "several lines of words ".repeat(40).strip();
    byte[] pdf =
        Samples.render(Samples.body("<h1>T</h1><p>" + words + "</p>", "p { text-align: justify }"));

    assertThat(TaggedText.text(pdf)).isEqualTo("T " + words);
  }

  @Test
  void spacesBetweenStyledWordsSurviveWrapping() {
    String words = "<strong>several</strong> lines <em>of</em> words ".repeat(60).strip();
    byte[] pdf = Samples.render(Samples.body("<h1>T</h1><p>" + words + "</p>"));

    assertThat(TaggedText.text(pdf)).isEqualTo("T " + words.replaceAll("<[^>]*>", ""));
  }

  @Test
  void generatedTextStandsWhereItIsGenerated() {
    byte[] pdf =
        Samples.render(
            Samples.body(
                "<h1>T</h1><p>one <b>two</b> three</p><ul><li>x</li></ul>",
                "b:before { content: '[' } b:after { content: ']' } p:after { content: ' (end)' }"
                    + " ul { list-style: lower-roman }"));

    assertThat(TaggedText.text(pdf)).isEqualTo("T one [two] three (end) i. x");
  }

  @Test
  void contentsAreLeftOutOfShortDocuments() {
    String contents = "<nav class=\"toc\"><ol><li><a href=\"#a\">Entry</a></li></ol></nav>";
    String section = "<h2 id=\"a\">Section</h2>";
    String page = "<p style=\"page-break-before: always\">next</p>";

    assertThat(
            TaggedText.text(
                Samples.render(Samples.body("<h1>T</h1>" + contents + section + page + page))))
        .doesNotContain("Entry");
    assertThat(
            TaggedText.text(
                Samples.render(
                    Samples.body("<h1>T</h1>" + contents + section + page + page + page))))
        .contains("Entry");
  }

  @Test
  void anEmptyTableOfContentsIsFilledFromTheHeadings() {
    String page = "<p style=\"page-break-before: always\">next</p>";
    byte[] pdf =
        Samples.render(
            Samples.body(
                "<h1>T</h1><nav class=\"toc\"><h2>Contents</h2></nav><h2>Alpha</h2><h3>Beta</h3>"
                    + page.repeat(3)
                    + "<h2 id=\"g\">Gamma</h2>"));

    assertThat(TaggedText.text(pdf))
        .isEqualTo("T Contents Alpha 1 Beta 1 Gamma 4 Alpha Beta next next next Gamma");
    assertThat(Validator.faults(pdf)).isEmpty();
  }
}
