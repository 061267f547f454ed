package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebPageTest {

  private static String site(String content) {
    return "<html><body><main id=\"content\" data-headings=\"linked\">"
        + content
        + "</main></body></html>";
  }

  private static String html(String content) {
    return WebPage.of(site(content), "folder/page").html();
  }

  @Test
  void aHeadingIsALinkToItself() {
    assertThat(html("<h2>What we’ve done, Zoë</h2>"))
        .contains(
            "<h2 id=\"what-we-ve-done-zoe\">"
                + "<a class=\"heading-link\" href=\"#what-we-ve-done-zoe\">What we’ve done, Zoë</a></h2>");
  }

  @Test
  void anIdThatIsThereIsKeptAndNeverGivenTwice() {
    assertThat(html("<h2 id=\"why\">Cause</h2><h3>Why</h3><p id=\"cause\"/><h3>Why</h3>"))
        .contains("<h2 id=\"why\"><a class=\"heading-link\" href=\"#why\">Cause</a></h2>")
        .contains("<h3 id=\"why-2\">")
        .contains("<h3 id=\"why-3\">");
  }

  @Test
  void aHeadingThatLeadsElsewhereHasAnIdAndStaysTheLinkItIs() {
    assertThat(html("<h3><a href=\"x.html\">Detect</a></h3>"))
        .contains("<h3 id=\"detect\"><a href=\"x.html\">Detect</a></h3>");
  }

  @Test
  void whatIsForPaperOnlyAndTheTitleOfThePageStayAsTheyAre() {
    String content =
        "<h1>Title</h1><nav class=\"toc print-only\"><h2>Contents</h2></nav><h2>日本</h2><h2>–</h2>";

    assertThat(html(content))
        .contains("<h1>Title</h1>", "<h2>Contents</h2>", "<h2 id=\"日本\">", "<h2 id=\"section\">");
  }

  @Test
  void aLetterStaysAsItIs() {
    String letter = "<html><body><main id=\"content\"><h2>What happened</h2></main></body></html>";

    assertThat(WebPage.of(letter, "letters/one").html()).isEqualTo(letter);
  }

  @Test
  void stylesWithinAPageStandInAFileBesideIt() {
    WebPage page =
        WebPage.of(
            "<html><head><style media=\"print\">\np { color: red }\n</style></head></html>",
            "letters/one");

    assertThat(page.html())
        .isEqualTo(
            "<html><head><link rel=\"stylesheet\" media=\"print\" href=\"one.css\"/></head></html>");
    assertThat(page.styles()).containsOnlyKeys("letters/one.css");
    assertThat(page.styles().get("letters/one.css"))
        .isEqualTo("p { color: red }\n".getBytes(StandardCharsets.UTF_8));
  }
}
