package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter says what its recipient is to know, and nothing that is for others. */
class LetterAudienceTest {

  private static final List<String> FOR_THE_REPORT_ONLY =
      List.of(
          "Manuela Managerin",
          "for the report only",
          "Timeline says",
          "Cause named",
          "Action named",
          "Action without");

  /** Texts that only the letter to the contact named first may contain. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "contoso", List.of("Told to Contoso only", "Contoso Ltd", "Cloud desk"),
          "fabrikam",
              List.of("Told to Fabrikam only", "Fabrikam GmbH", "Ulrike Fabrikant", "FAB-1"),
          "authority", List.of("Told to the authority only", "4,711", "4,712"),
          "people", List.of("Told to the subscribers only", "Subscribers of the newsletter"));

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    pages = PagesForTest.in(folder);
  }

  @Test
  void everyNotificationHasOneLetter() {
    assertThat(pages.paths().stream().filter(path -> path.startsWith("letters/")))
        .containsExactlyInAnyOrder(
            "letters/2026-014/provider-contract/contoso",
            "letters/2026-016/provider-contract/contoso",
            "letters/2026-016/provider-contract/fabrikam",
            "letters/2026-016/provider-contract/authority",
            "letters/2026-016/provider-contract/people");
  }

  @Test
  void noLetterContainsWhatOnlyOthersMaySee() {
    for (String recipient : OWN.keySet()) {
      String letter = pages.content("letters/2026-016/provider-contract/" + recipient);
      OWN.forEach(
          (other, texts) -> {
            if (other.equals(recipient)) {
              assertThat(letter).as(recipient).contains(texts);
            } else {
              assertThat(letter).as(recipient).doesNotContain(texts);
            }
          });
      assertThat(letter).as(recipient).doesNotContain(FOR_THE_REPORT_ONLY);
    }
  }

  @Test
  void everyLetterTellsWhatHappenedWhatFollowsAndWhatWasDone() {
    for (String recipient : OWN.keySet()) {
      assertThat(pages.content("letters/2026-016/provider-contract/" + recipient))
          .as(recipient)
          .contains(
              "A list of subscribers was sent to a wrong address.",
              "Unwanted messages may follow.",
              "The recipient has deleted the list.",
              "Do not open attachments that you do not expect.",
              "security@example.com",
              "privacy@example.com",
              "Limit, within 72 hours of declaration",
              "it is not legal advice.",
              "TLP:AMBER");
    }
  }

  @Test
  void aLateLetterGivesItsReasonsAndOneInTimeDoesNot() {
    assertThat(pages.content("letters/2026-016/provider-contract/contoso"))
        .contains("The limit was not met", "had to be found first");
    assertThat(pages.content("letters/2026-016/provider-contract/fabrikam"))
        .contains("The limit was met")
        .doesNotContain("had to be found first");
  }

  @Test
  void aLetterThatIsNotSentIsADraftOfTheDayOfTheData() {
    NotificationLetterPage draft =
        pages.page("letters/2026-016/provider-contract/authority", NotificationLetterPage.class);
    NotificationLetterPage sent =
        pages.page("letters/2026-016/provider-contract/contoso", NotificationLetterPage.class);

    assertThat(draft.draft()).isEqualTo("Draft. This letter has not been sent.");
    assertThat(draft.date()).isEqualTo("15 May 2026");
    assertThat(sent.draft()).isNull();
    assertThat(sent.date()).isEqualTo("1 April 2026");
  }

  @Test
  void aLetterTellsTimesInTheZoneOfItsRecipient() {
    NotificationLetterPage letter =
        pages.page("letters/2026-016/provider-contract/fabrikam", NotificationLetterPage.class);

    assertThat(letter.deadline().facts())
        .extracting(row -> row.label() + ": " + row.time().local())
        .containsExactly(
            "Declared: 29 March 2026, 04:30 (UTC+09:00)",
            "Limit, within 72 hours of declaration: 1 April 2026, 04:30 (UTC+09:00)",
            "Sent: 30 March 2026, 17:00 (UTC+09:00)");
  }

  @Test
  void aLetterTellsNoTimeThatCameAfterItWasSent() {
    assertThat(pages.content("letters/2026-016/provider-contract/contoso"))
        .contains("Contained")
        .doesNotContain("Recovered");
    assertThat(pages.content("letters/2026-016/provider-contract/authority")).contains("Recovered");
  }

  @Test
  void onlyCustomersAreAskedToKeepTheirContactsRight() {
    assertThat(pages.content("letters/2026-016/provider-contract/contoso"))
        .contains("keep a security contact");
    assertThat(pages.content("letters/2026-016/provider-contract/authority"))
        .doesNotContain("keep a security contact");
    assertThat(pages.content("letters/2026-016/provider-contract/people"))
        .doesNotContain("keep a security contact");
  }

  @Test
  void namesOfTheRecordAreTextAndNoMarkup() {
    assertThat(pages.content("letters/2026-016/provider-contract/people"))
        .contains("Subscriber list &amp; &lt;draft&gt; sent to a stranger")
        .doesNotContain("<draft>");
  }

  @Test
  void aReportLeadsToItsLetters() {
    IncidentReportPage report = pages.report("2026-016");

    assertThat(Objects.requireNonNull(report.notifications()).rows())
        .extracting(row -> row.recipient().href())
        .containsExactly(
            "../letters/2026-016/provider-contract/contoso.html",
            "../letters/2026-016/provider-contract/fabrikam.html",
            "../letters/2026-016/provider-contract/authority.html",
            "../letters/2026-016/provider-contract/people.html");
  }
}
