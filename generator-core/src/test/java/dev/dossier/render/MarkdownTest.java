package dev.dossier.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dossier.model.Prose;
import dev.dossier.page.Messages;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MarkdownTest {

  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static String html(String markdown) {
    return Markdown.toXhtml(new Prose(markdown), new ProsePlacement(3, "t1-", "../", ENGLISH));
  }

  /** Parses what comes out, which fails unless it is well-formed. */
  private static Document parsed(String markdown) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setAttribute("jdk.xml.maxElementDepth", "0"); // JDKs differ in their own bound
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(("<div>" + html(markdown) + "</div>").getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(html(markdown), e);
    }
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <b onclick='x()'>b</b> c",
        "<!-- comment -->",
        "<![CDATA[ x ]]>",
        "<?php echo 1 ?>",
        "<img src=x onerror=alert(1)>\n\n<svg onload=alert(1)>"
      })
  void htmlComesOutAsText(String markdown) {
    Document document = parsed(markdown);

    assertThat(elements(document, "*"))
        .extracting(Element::getTagName)
        .containsAnyOf("div", "p")
        .doesNotContain("script", "b", "img", "svg");
    assertThat(document.getDocumentElement().getTextContent())
        .contains(markdown.lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "//example.com/x",
        "<java\tscript:alert(1)>",
        "\\\\\\\\server\\\\share"
      })
  void linksThatAReaderMustNotFollowArePlainText(String destination) {
    Document document = parsed("[text](" + destination + ")");

    assertThat(elements(document, "a")).isEmpty();
    assertThat(document.getDocumentElement().getTextContent()).contains("text");
  }

  @Test
  void autolinksWithAnotherSchemeArePlainText() {
    assertThat(elements(parsed("<javascript:alert(1)> and <tel:+1>"), "a")).isEmpty();
  }

  @Test
  void linksWithinTheSiteStartAtItsRoot() {
    Document document =
        parsed("[a](teams/msrc.html) [b](/teams/msrc.html) [c](#top) [d](https://example.com/)");

    assertThat(elements(document, "a"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly(
            "../teams/msrc.html", "../teams/msrc.html", "#top", "https://example.com/");
  }

  @Test
  void imagesAreTheirText() {
    Document document = parsed("![a *diagram*](https://example.com/track.png)");

    assertThat(elements(document, "img")).isEmpty();
    assertThat(document.getDocumentElement().getTextContent()).contains("a diagram");
  }

  @Test
  void headingsBeginAtTheGivenLevelAndDoNotJump() {
    Document document = parsed("## Two\n\n#### Four\n\n# One\n\n###### Six\n");

    assertThat(elements(document, "*"))
        .extracting(Element::getTagName)
        .filteredOn(tag -> tag.matches("h\\d"))
        .containsExactly("h3", "h4", "h3", "h4");
  }

  @Test
  void calloutsSayWhatTheyAre() {
    Document document = parsed("> [!WARNING]\n> Do *not* restart.\n\n> [!note] stays\n\n> quote");

    List<Element> callouts = elements(document, "aside");
    assertThat(callouts).hasSize(1);
    assertThat(callouts.get(0).getAttribute("class")).isEqualTo("callout warning");
    assertThat(callouts.get(0).getTextContent())
        .contains("Warning")
        .contains("Do not restart.")
        .doesNotContain("[!");
    assertThat(elements(document, "blockquote")).hasSize(2);
  }

  @Test
  void anUnknownMarkerStaysAQuote() {
    Document document = parsed("> [!VIDEO https://example.com/v]\n");

    assertThat(elements(document, "aside")).isEmpty();
    assertThat(document.getDocumentElement().getTextContent()).contains("[!VIDEO");
  }

  @Test
  void headerCellsHaveAScope() {
    Document document = parsed("| a | b |\n|:--|--:|\n| 1 | 2 |\n");

    assertThat(elements(document, "th"))
        .extracting(cell -> cell.getAttribute("scope"))
        .containsExactly("col", "col");
    assertThat(elements(document, "td"))
        .extracting(cell -> cell.getAttribute("class"))
        .containsExactly("", "align-right");
  }

  @Test
  void footnotesOfTwoTextsHaveIdsOfTheirOwn() {
    Prose prose = new Prose("Text[^1].\n\n[^1]: Note.\n");
    String first = Markdown.toXhtml(prose, new ProsePlacement(3, "t1-", "", ENGLISH));
    String second = Markdown.toXhtml(prose, new ProsePlacement(3, "t2-", "", ENGLISH));

    assertThat(first).contains("id=\"t1-fn-1\"").contains("href=\"#t1-fn-1\"");
    assertThat(first).contains("id=\"t1-fnref-1\"").contains("href=\"#t1-fnref-1\"");
    assertThat(second).contains("id=\"t2-fn-1\"").doesNotContain("t1-");
  }

  @Test
  void tasksSayWhetherTheyAreDoneInText() {
    Document document = parsed("- [x] done\n- [ ] open\n");

    assertThat(elements(document, "input")).isEmpty();
    assertThat(elements(document, "li"))
        .extracting(Element::getTextContent)
        .containsExactly("[x] done", "[ ] open");
  }

  @Test
  void everyFeatureAtOnceIsWellFormed() {
    assertThat(
            elements(
                parsed(
                    """
                    # Head & <tail>

                    A ~~struck~~ **strong** `a < b && c` line\\
                    broken, with https://example.com/?a=1&b=2 and "quotes".

                    1. one
                       - two

                         ```bash
                         echo "$X" > /tmp/<file>
                         ```
                    ***
                    > quote

                    | a | b |
                    |---|---|
                    | `x\\|y` | ü ß 漢字 |
                    """),
                "table"))
        .hasSize(1);
  }

  @Test
  void hostileNestingEndsInTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          parsed("> ".repeat(5_000) + "x");
          parsed("*a **a ".repeat(5_000));
          parsed("[".repeat(20_000) + "a" + "]".repeat(20_000));
          parsed("- ".repeat(3_000) + "x");
          parsed("`".repeat(10_001));
        });
  }
}
