package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Prose;
import dev.dossier.page.Glossary;
import dev.dossier.page.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first use of each term in the prose of a document leads to the glossary. */
class TermLinksTest {

  private static final ProsePlacement PLACE =
      new ProsePlacement(3, "t1-", "../", Messages.of(Locale.ENGLISH));

  private static Glossary glossary(String... forms) {
    return new Glossary(
        "../glossary.html",
        Stream.of(forms)
            .map(
                form -> new Glossary.Word(form, "term-" + form.charAt(0), "About \"" + form + "\""))
            .toList());
  }

  /** The text with each link to the glossary in brackets. */
  private static String marked(Glossary glossary, String... pieces) {
    TermLinks terms = new TermLinks(glossary);
    StringBuilder said = new StringBuilder();
    for (String piece : pieces) {
      said.append(Markdown.toXhtml(new Prose(piece), PLACE, terms));
    }
    return said.toString()
        .replaceAll("<a class=\"term\"[^>]*>([^<]*)</a>", "[$1]")
        .replaceAll("</?p>", "")
        .strip();
  }

  @Test
  void theFirstUseIsALinkThatSaysWhatIsMeant() {
    assertThat(
            Markdown.toXhtml(
                new Prose("A controller decides; the controller notifies."),
                PLACE,
                new TermLinks(glossary("controller"))))
        .isEqualTo(
            "<p>A <a class=\"term\" href=\"../glossary.html#term-c\" title=\"About"
                + " &quot;controller&quot;\">controller</a> decides; the controller notifies.</p>\n");
  }

  @Test
  void eachTermIsLinkedOnceInAllProseOfADocument() {
    assertThat(marked(glossary("controller", "processor"), "The processor.", "A processor."))
        .isEqualTo("The [processor].\nA processor.");
  }

  @Test
  void aTermWithSeveralFormsIsOneTerm() {
    assertThat(marked(glossary("tenant", "tenants"), "Many tenants, one tenant."))
        .isEqualTo("Many [tenants], one tenant.");
  }

  @Test
  void theLongestFormCounts() {
    Glossary glossary =
        new Glossary(
            "g.html",
            List.of(
                new Glossary.Word("personal data", "a", ""),
                new Glossary.Word("personal data breach", "b", "")));
    assertThat(marked(glossary, "A personal data breach concerns personal data."))
        .isEqualTo("A [personal data breach] concerns [personal data].");
  }

  @Test
  void aWordMayBeginASentenceButAnAbbreviationIsWrittenAsItIs() {
    assertThat(marked(glossary("containment"), "Containment first."))
        .isEqualTo("[Containment] first.");
    assertThat(marked(glossary("TLP"), "No tlp, no Tlp.")).isEqualTo("No tlp, no Tlp.");
  }

  @Test
  void aTermMayGoOnOverTheEndOfALine() {
    assertThat(marked(glossary("data subject"), "Each data\nsubject is told."))
        .isEqualTo("Each [data\nsubject] is told.");
  }

  @Test
  void emphasisDoesNotHideATerm() {
    assertThat(marked(glossary("severity"), "The **severity** counts."))
        .isEqualTo("The <strong>[severity]</strong> counts.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A tenant",
        "A [tenant](x.html).",
        "Run `tenant` now.",
        "    tenant",
        "```\ntenant\n```",
        "| tenant |\n|---|\n| x |",
        "Tenantry and subtenant.",
        "A sub-tenant, tenant-wide.",
        "See a/tenant and tenant.yaml, mail me@tenant.example.",
        "![a tenant](x.png)"
      })
  void headingsLinksCodeAndPartsOfWordsAreLeftAlone(String prose) {
    assertThat(Markdown.toXhtml(new Prose(prose), PLACE, new TermLinks(glossary("tenant"))))
        .doesNotContain("class=\"term\"");
  }

  @Test
  void aTermAtTheEndOfASentenceOrInBracketsCounts() {
    assertThat(marked(glossary("tenant"), "In a tenant.")).isEqualTo("In a [tenant].");
    assertThat(marked(glossary("tenant"), "The customer’s (tenant’s) view."))
        .isEqualTo("The customer’s ([tenant]’s) view.");
    assertThat(marked(glossary("tenant"), "Cells of a table:\n\n| a |\n|---|\n| tenant |"))
        .contains("<td>[tenant]</td>");
  }

  @Test
  void textWithoutSpacesBetweenWordsIsSearchedEverywhere() {
    assertThat(marked(glossary("管理者"), "顧客の管理者が通知する。")).isEqualTo("顧客の[管理者]が通知する。");
  }
}
