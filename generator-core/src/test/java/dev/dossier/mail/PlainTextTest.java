package dev.dossier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.TextWidth;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void headingsAreUnderlinedAcrossTheirWidth() {
    assertThat(text("<h1>Lage</h1><p>a</p><h2>障害</h2><p>b</p><h3>c</h3>"))
        .isEqualTo("Lage\n====\n\na\n\n障害\n----\n\nb\n\nc\n");
  }

  @Test
  void paragraphsBreakAtSpacesAndLongAddressesStayWhole() {
    String address = "https://example.com/" + "a".repeat(80);
    String result = text("<p>" + "word ".repeat(20) + "</p><p>See " + address + " now.</p>");
    assertThat(result)
        .isEqualTo(
            ("word ".repeat(14).strip() + "\n" + "word ".repeat(6).strip() + "\n\n")
                + ("See\n" + address + "\nnow.\n"));
  }

  @Test
  void japaneseBreaksAtThirtySixCharactersAndNotBeforeAFullStop() {
    String sentence = "個人情報が含まれていたことを確認しましたのでお知らせいたします";
    String result = text("<p>" + sentence + sentence + "。</p>");
    assertThat(result.lines()).allSatisfy(line -> assertThat(TextWidth.of(line)).isBetween(2, 72));
    assertThat(result.lines()).noneMatch(line -> line.startsWith("。"));
    assertThat(result.replace("\n", "")).isEqualTo(sentence + sentence + "。");
    assertThat(result.lines().findFirst().orElseThrow()).hasSize(36);
    assertThat(text("<p>" + "漢".repeat(36) + "。</p>")).isEqualTo("漢".repeat(35) + "\n漢。\n");
  }

  @Test
  void listsKeepTheirMarksAndTheirDepth() {
    assertThat(
            text(
                "<ul><li>one</li><li><p>two</p><ol start=\"9\"><li>a</li><li>"
                    + "long ".repeat(20)
                    + "</li></ol></li></ul>"))
        .isEqualTo(
            """
            - one
            - two

              9. a
              10. long long long long long long long long long long long long long
                  long long long long long long long
            """);
  }

  @Test
  void definitionsAreNamesWithValues() {
    assertThat(
            text(
                "<dl><div><dt>Our reference: </dt><dd>7</dd></div><dt>Delivery: </dt><dd>x</dd></dl>"))
        .isEqualTo("Our reference: 7\nDelivery: x\n");
  }

  @Test
  void tablesStandInColumnsOfTheirWidthInColumnsOfTheScreen() {
    assertThat(
            text(
                "<table><caption>Times</caption><thead><tr><th>What</th><th>When</th></tr></thead>"
                    + "<tbody><tr><th>検知</th><td>3 March</td></tr>"
                    + "<tr><th>Declared</th><td>4 March</td></tr></tbody></table>"))
        .isEqualTo(
            """
            Times

            What      When
            --------  -------
            検知      3 March
            Declared  4 March
            """);
  }

  @Test
  void tablesWithManyColumnsBecomeLists() {
    String cells = "<td>x</td>".repeat(7) + "<td>y</td>";
    String heads = "<th>h</th>".repeat(7) + "<th>last</th>";
    assertThat(text("<table><thead><tr>" + heads + "</tr></thead><tr>" + cells + "</tr></table>"))
        .isEqualTo("- h: x\n" + "  h: x\n".repeat(6) + "  last: y\n");
  }

  @Test
  void linksAreFollowedByTheirAddressUnlessTheyShowIt() {
    assertThat(
            text(
                "<p><a href=\"https://example.com/a\">The law</a>, "
                    + "<a href=\"https://example.com\">https://example.com</a>, "
                    + "<a href=\"mailto:a@example.com\">a@example.com</a>, "
                    + "<a href=\"#note\">see below</a></p>"))
        .isEqualTo(
            "The law <https://example.com/a>, https://example.com, a@example.com, see\nbelow\n");
  }

  @Test
  void linesOfAnAddressStandTogether() {
    assertThat(text("<div><p>Contoso</p><p>10115 Berlin</p></div><div><p>4 March</p></div>"))
        .isEqualTo("Contoso\n10115 Berlin\n\n4 March\n");
  }

  @Test
  void calloutsAndQuotationsAreMarkedAndCodeIsLeftAsItIs() {
    assertThat(text("<aside><p>Note</p><p>Read.</p></aside><pre>a  b\n c</pre><p>x<br/>y</p><hr/>"))
        .isEqualTo("> Note\n>\n> Read.\n\n    a  b\n     c\n\nx\ny\n\n" + "-".repeat(72) + "\n");
  }

  private static String text(String body) {
    return PlainText.of(Jsoup.parse("<main>" + body + "</main>", "", Parser.xmlParser()));
  }
}
