package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.ChangesFormat;
import dev.dossier.compare.ChangeKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.DutyId;
import dev.dossier.model.Format;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {

  private static final Instant NOW = Instant.parse("2026-05-04T03:02:01Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.ofHours(9));

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T06:41:00Z, 2026-03-03T06:41:00Z",
    "2026-03-03T06:41Z, 2026-03-03T06:41:00Z",
    "2026-03-03T07:41+01:00, 2026-03-03T06:41:00Z",
    "1772520060, 2026-03-03T06:41:00Z",
    "0, 1970-01-01T00:00:00Z",
  })
  void anInstantIsADateTimeWithOffsetOrSecondsSince1970(String text, Instant instant)
      throws MojoFailureException {
    assertThat(ParameterValues.asOf(text, CLOCK)).isEqualTo(instant);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "x"})
  void withoutAnInstantTheTimeOfTheBuildCounts(String text) throws MojoFailureException {
    assertThat(ParameterValues.asOf(text, CLOCK)).isEqualTo(NOW);
  }

  @Test
  void theTimestampOfAReproducibleBuildCountsWhereNoInstantIsAskedFor()
      throws MojoFailureException {
    String stated = "2026-11-21T00:00:00Z";
    assertThat(ParameterValues.asOf(null, stated, CLOCK)).isEqualTo(stated);
    assertThat(ParameterValues.asOf("1980-02-01T00:00:00Z", stated, CLOCK))
        .isEqualTo("1980-02-01T00:00:00Z");
    assertThat(ParameterValues.asOf("x", stated, CLOCK)).isEqualTo(NOW);
  }

  @Test
  void theTimestampThatEveryProjectInheritsFromMaven4IsNotStatedByIt() throws MojoFailureException {
    String inherited = "1980-02-01T00:00:00Z";
    assertThat(ParameterValues.asOf(null, inherited, CLOCK)).isEqualTo(NOW);
    assertThat(ParameterValues.asOf("2026-11-21T00:00:00Z", inherited, CLOCK))
        .isEqualTo("2026-11-21T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-03", "2026-03-03T06:41", "yesterday", "99999999999999999999", "-5"})
  void whatIsNoInstantIsAnsweredWithAnExample(String text) {
    assertThatThrownBy(() -> ParameterValues.asOf(text, CLOCK))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "dossier.asOf: \"%s\" is no instant. Write a date and a time with its offset, such as"
                + " 2026-03-03T06:41:00Z.",
            text);
  }

  @Test
  void formatsAreNamedAsInTheData() throws MojoFailureException {
    assertThat(ParameterValues.formats(List.of("pdf"))).containsExactly(Format.PDF);
    assertThat(ParameterValues.formats(List.of("html", " pdf")))
        .containsExactly(Format.HTML, Format.PDF);
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> ParameterValues.formats(List.of("html", "pfd")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "dossier.formats: \"pfd\" is no format. Write one or more of html, pdf, eml, ics, csv,"
                + " xlsx, oscal, cacao, such as html,pdf.");
  }

  @Test
  void noKindOfDocumentMeansAllOfThem() throws MojoFailureException {
    assertThat(ParameterValues.documents(null)).isEmpty();
    assertThat(ParameterValues.documents(List.of("runbook", " team")))
        .containsExactly(new DocumentKindId("runbook"), new DocumentKindId("team"));
  }

  @Test
  void whatCannotNameAKindOfDocumentIsRefused() {
    assertThatThrownBy(() -> ParameterValues.documents(List.of("Run books")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "dossier.documents: \"Run books\" is no kind of document. Write the kinds that"
                + " documents.yaml lists, with commas between them.");
  }

  @Test
  void anIdIsWrittenAsInTheData() throws MojoFailureException {
    assertThat(ParameterValues.id("dossier.duty", " gdpr-34 ", DutyId::new))
        .isEqualTo(new DutyId("gdpr-34"));
    assertThatThrownBy(() -> ParameterValues.id("dossier.duty", "GDPR 34", DutyId::new))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.duty: \"GDPR 34\" is no id. Write an id as the data files have it.");
  }

  @Test
  void atLeastOneThreadIsNeeded() throws MojoFailureException {
    assertThat(ParameterValues.threads(1)).isEqualTo(1);
    assertThatThrownBy(() -> ParameterValues.threads(0))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.threads: \"0\" is too few. Write 1 or more.");
  }

  @Test
  void clocksArePrintedAsATableAsJsonOrAsACalendar() throws MojoFailureException {
    assertThat(ParameterValues.clocksFormat("table")).isEqualTo(ClocksFormat.TABLE);
    assertThat(ParameterValues.clocksFormat(" json ")).isEqualTo(ClocksFormat.JSON);
    assertThat(ParameterValues.clocksFormat("ics")).isEqualTo(ClocksFormat.ICS);
    assertThatThrownBy(() -> ParameterValues.clocksFormat("xml"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.clocks.format: \"xml\" is no format. Write table, json or ics.");
  }

  @Test
  void aTableIsAsWideAsAskedForElseAsTheTerminal() throws MojoFailureException {
    assertThat(ParameterValues.columns(null, 97)).isEqualTo(97);
    assertThat(ParameterValues.columns(72, 97)).isEqualTo(72);
    assertThatThrownBy(() -> ParameterValues.columns(71, 97))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "dossier.clocks.columns: \"71\" is too narrow for the table. Write 72 or more.");
  }

  @Test
  void kindsOfChangesAreTheirKeysOrAny() throws MojoFailureException {
    assertThat(ParameterValues.changeKinds(null)).isEmpty();
    assertThat(ParameterValues.changeKinds(List.of(" task-added", "label-laxer")))
        .containsExactly(ChangeKind.TASK_ADDED, ChangeKind.LABEL_LAXER);
    assertThat(ParameterValues.changeKinds(List.of("any"))).containsExactly(ChangeKind.values());
    assertThatThrownBy(() -> ParameterValues.changeKinds(List.of("task-aded")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.failOn: \"task-aded\" is no kind of change. Did you mean task-added?");
    assertThatThrownBy(() -> ParameterValues.changeKinds(List.of("xyz")))
        .hasMessageStartingWith(
            "dossier.failOn: \"xyz\" is no kind of change. Write any, or some of"
                + " responsibility-moved-to-customer, ");
  }

  @Test
  void changesAreWrittenInTheFormsAskedForOrInNone() throws MojoFailureException {
    assertThat(ParameterValues.changesFormats(List.of("md", " html")))
        .containsExactly(ChangesFormat.HTML, ChangesFormat.MD);
    assertThat(ParameterValues.changesFormats(List.of("none"))).isEmpty();
    assertThatThrownBy(() -> ParameterValues.changesFormats(List.of("none", "md")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "dossier.diff.formats: \"none\" is no format. Write one or more of html, pdf, md and"
                + " json, or none.");
  }
}
