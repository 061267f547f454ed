package dev.dossier.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.derive.Completeness.State;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Prose;
import dev.dossier.model.SharingLabel;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels on texts and entries: from the data files to what a reader gets. */
class LabelsTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-05-01T12:00:00Z");
  private static final String INCIDENT = "incidents/2026-014.yaml";
  private static final String RED = "{text: Hidden words., sharing-label: red}";

  @TempDir Path data;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(SMALL, data);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "note: Keys stood in clear text. | note: RED",
        "reasoning: The key was used from an unknown address. | reasoning: RED",
        "summary: Access keys were written to a diagnostic bundle that left the company. |"
            + " summary: RED",
        "method: Canary token, team: response | method: Hidden words, sharing-label: red",
        "customers: 38 | customers: 38987, sharing-label: red",
        "text: The incident is declared. | text: RED",
        "description: The scanner skipped archives. | description: RED",
        "[The runbook was out of date.] | [RED]",
        "luck: [The bundle reached one partner only.] | luck: [RED, Another.]",
        "text: Bundles are scanned before they leave. | text: RED",
        "phase: preparation, | phase: preparation, sharing-label: red,",
        "consequences: Files may have been read. | consequences: RED",
        "reference: C-17 | reference: Hidden words, note: RED, sharing-label: red",
      })
  void whatItsOwnLabelWithholdsIsNotThere(String from, String to) throws IOException {
    change(from, to);

    DisclosedIncident insider = only(disclosed("internal"));
    DisclosedIncident auditor = only(disclosed("auditor"));

    assertThat(insider.labelWithParts()).isEqualTo(SharingLabel.RED);
    assertThat(auditor.labelWithParts()).isEqualTo(SharingLabel.AMBER_STRICT);
    assertThat(auditor.record().toString()).doesNotContain("Hidden words", "38987");
    assertThat(auditor.withheld().total()).isEqualTo(1);
    assertThat(insider.withheld()).isEqualTo(Withheld.NOTHING);
    if (to.contains("RED")) {
      assertThat(insider.record().toString()).contains("Hidden words");
    }
  }

  @Test
  void anEntryWhoseTextIsWithheldGoesAsAWholeAndCountsOnce() throws IOException {
    change("text: The incident is declared.", "text: RED");

    DisclosedIncident auditor = only(disclosed("auditor"));

    assertThat(auditor.record().timeline()).hasSize(2);
    assertThat(auditor.withheld()).isEqualTo(new Withheld(1, 0, 0, 0));
  }

  @Test
  void aTextInSeveralLanguagesHasOneLabel() throws IOException {
    change(
        "summary: Access keys were written to a diagnostic bundle that left the company.",
        "summary: {text: Hidden words., de: Verborgene Worte., sharing-label: amber+strict}");

    assertThat(only(disclosed("authority")).record().summary().isBlank()).isTrue();
    assertThat(only(disclosed("auditor")).record().summary().texts()).hasSize(2);
  }

  @Test
  void whereTheWordsForRecipientsAreWithheldTheReaderGetsWhatItWouldGetWithoutThem()
      throws IOException {
    change(
        "what-happened: A diagnostic bundle contained access keys of your storage account.",
        "sharing-label: red\n"
            + "  what-happened: A diagnostic bundle contained access keys of your storage account.");
    Incident withheld = only(customer()).record();
    String text = Files.readString(data.resolve(INCIDENT));
    int start = text.indexOf("communication:");
    Files.writeString(
        data.resolve(INCIDENT),
        text.substring(0, start) + text.substring(text.indexOf("notifications:")));

    assertThat(withheld).isEqualTo(only(customer()).record());
  }

  @Test
  void categoriesOfPeopleObeyTheLabelOfTheImpact() throws IOException {
    assertThat(only(customer()).dataSubjectCategories()).hasSize(1);

    change("customers: 38", "customers: 38, sharing-label: amber+strict");

    assertThat(only(customer()).dataSubjectCategories()).isEmpty();
  }

  @Test
  void aLetterStatesNothingThatItsRecipientMayNotSee() throws IOException {
    change("measures: All keys were renewed.", "measures: RED");
    change("reference: C-17", "reference: C-17, note: RED");

    for (DisclosedCorpus seen : List.of(customer(), disclosed("auditor"), disclosed("internal"))) {
      DisclosedNotification letter = seen.letters().get(0);
      assertThat(letter.contents().values().keySet())
          .contains("communication.consequences")
          .doesNotContain("communication.measures");
      assertThat(letter.notification().note()).isNull();
      assertThat(letter.label()).isEqualTo(SharingLabel.AMBER);
      assertThat(letter.contents().checklists().get(0).completeness().in(State.MISSING)).isEmpty();
    }
  }

  @Test
  void aLetterCarriesTheStrictestLabelOfWhatItStates() throws IOException {
    change("sharing-label: amber\nservices", "services");
    change("measures: All keys were renewed.", "measures: {text: M., sharing-label: amber}");
    assertThat(customer().letters().get(0).label()).isEqualTo(SharingLabel.AMBER);

    List<DisclosedNotification> before = disclosed("auditor").letters();

    change("reference: C-17", "reference: C-17, sharing-label: red");
    assertThat(customer().letters().get(0).label()).isEqualTo(SharingLabel.RED);
    assertThat(disclosed("internal").letters()).hasSameSizeAs(before);
    assertThat(disclosed("auditor").letters()).hasSize(before.size() - 1);
    assertThat(only(disclosed("auditor")).notifications()).isEmpty();
    assertThat(only(disclosed("internal")).notifications()).hasSize(1);
  }

  @Test
  void aCorrectedTextInheritsTheLabelOfWhatTookItsPlace() throws IOException {
    change("note: Keys stood in clear text.", "note: RED");
    correct("failing-layer.note", "Earlier hidden words.");

    DisclosedIncident auditor = only(disclosed("auditor"));
    assertThat(auditor.corrections()).isEmpty();
    assertThat(auditor.record().corrections()).isEmpty();
    assertThat(only(disclosed("internal")).corrections()).hasSize(1);
    assertThat(noteBefore("auditor")).isNull();
    assertThat(noteBefore("internal"))
        .extracting(Prose::markdown)
        .isEqualTo("Earlier hidden words.");
  }

  @Test
  void partsOfACorrectedEntryInheritTheirLabels() throws IOException {
    change("note: Keys stood in clear text.", "note: RED");
    correct("failing-layer", "{service: object-storage, layer: data, note: Earlier.}");

    assertThat(only(disclosed("auditor")).corrections()).isEmpty();
    assertThat(noteBefore("auditor")).isNull();
    assertThat(noteBefore("internal")).extracting(Prose::markdown).isEqualTo("Earlier.");
  }

  @Test
  void entriesOfACorrectedListInheritTheStrictestLabelOfTheList() throws IOException {
    change(
        "[The bundle reached one partner only.]",
        "[{text: Hidden words., sharing-label: red}, Another.]");
    correct("review.luck", "[Earlier hidden words.]");

    assertThat(only(disclosed("auditor")).corrections()).isEmpty();
    assertThat(luckBefore("auditor")).isEmpty();
    assertThat(luckBefore("internal")).hasSize(1);
  }

  @Test
  void whatWasStricterBeforeStaysHiddenThoughItIsOpenNow() throws IOException {
    correct("failing-layer.note", "{text: Earlier hidden words., sharing-label: red}");

    assertThat(noteBefore("auditor")).isNull();
    assertThat(noteBefore("internal")).isNotNull();
    assertThat(only(disclosed("auditor")).corrections()).isEmpty();
    assertThat(only(disclosed("internal")).corrections()).hasSize(1);
  }

  private @Nullable Prose noteBefore(String audience) {
    var failing = before(audience).failingLayer();
    return failing == null ? null : failing.note();
  }

  private List<Prose> luckBefore(String audience) {
    var review = before(audience).review();
    return review == null ? List.of() : review.luck();
  }

  /** The record as it was known before the correction. */
  private Incident before(String audience) {
    return only(Disclosures.of(corpus(), Instant.parse("2026-04-01T00:00:00Z")).to(id(audience)))
        .record();
  }

  private void change(String from, String to) throws IOException {
    Path file = data.resolve(INCIDENT);
    String text = Files.readString(file);
    String other = to.replace("RED", RED);
    if (from.startsWith("customers:")) {
      other = other.replace(", ", "\n  ");
    }
    assertThat(text).containsOnlyOnce(from);
    Files.writeString(file, text.replace(from, other));
  }

  private void correct(String key, String was) throws IOException {
    Path file = data.resolve(INCIDENT);
    Files.writeString(
        file,
        Files.readString(file)
            + "corrections:\n  - {key: "
            + key
            + ", was: "
            + was
            + ", at: 2026-04-10T10:00Z, team: storage, reason: A slip.}\n");
  }

  private DisclosedCorpus customer() {
    return Disclosures.of(corpus(), AS_OF).toEach(id("customer")).get(0);
  }

  private DisclosedCorpus disclosed(String audience) {
    return Disclosures.of(corpus(), AS_OF).to(id(audience));
  }

  private Corpus corpus() {
    ReadResult read = new DataReader(1).read(data);
    assertThat(read.diagnostics()).extracting(Diagnostic::format).isEmpty();
    return read.corpus().orElseThrow();
  }

  private static AudienceId id(String audience) {
    return new AudienceId(audience);
  }

  private static DisclosedIncident only(DisclosedCorpus seen) {
    return Objects.requireNonNull(seen.incidents().get(new IncidentId("2026-014")));
  }
}
