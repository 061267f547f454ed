package dev.dossier.disclose;

import static dev.dossier.disclose.CorpusForTest.corpus;
import static dev.dossier.disclose.CorpusForTest.incident;
import static dev.dossier.disclose.CorpusForTest.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Punctuality;
import dev.dossier.model.Audience;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Owner;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  private static final Instant AS_OF = Instant.parse("2026-05-01T12:00:00Z");

  @ParameterizedTest(name = "{0} sees up to {1}")
  @CsvSource({
    "INTERNAL, RED",
    "AUDITOR, AMBER_STRICT",
    "AUTHORITY, AMBER",
    "CUSTOMER, AMBER",
    "DATA_SUBJECT, CLEAR",
    "PUBLIC, CLEAR",
  })
  void anAudienceSeesUpToItsCeiling(Audience audience, SharingLabel ceiling) {
    DisclosedCorpus seen = disclose(audience, oneOfEveryLabel());

    assertThat(seen.incidents().keySet())
        .extracting(IncidentId::value)
        .containsExactlyElementsOf(
            Arrays.stream(SharingLabel.values())
                .filter(label -> label.compareTo(ceiling) <= 0)
                .map(DisclosureTest::id)
                .toList());
  }

  @Test
  void partsOfAnIncidentAreWithheldByTheirOwnLabel() {
    DisclosedIncident seen =
        only(disclose(Audience.CUSTOMER, corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.record().timeline())
        .extracting(entry -> entry.text().markdown())
        .containsExactly("Entry CLEAR", "Entry GREEN", "Entry AMBER");
    assertThat(seen.record().causes())
        .extracting(cause -> cause.title())
        .containsExactly("Cause CLEAR", "Cause GREEN", "Cause AMBER");
    assertThat(seen.actions())
        .extracting(action -> action.action().title())
        .containsExactly("Action CLEAR", "Action GREEN", "Action AMBER");
  }

  @Test
  void aPartNeverGetsALighterLabelThanItsIncident() {
    Corpus strict = corpus(SharingLabel.CLEAR, incident("one", SharingLabel.AMBER));

    DisclosedIncident seen = only(disclose(Audience.CUSTOMER, strict));

    assertThat(seen.label()).isEqualTo(SharingLabel.AMBER);
    assertThat(disclose(Audience.PUBLIC, strict).incidents()).isEmpty();
  }

  @Test
  void theStricterOfTheOrganisationsAndTheRecordsLabelCounts() {
    Corpus strict = corpus(SharingLabel.AMBER_STRICT, clearIncident());

    assertThat(only(disclose(Audience.AUDITOR, strict)).label())
        .isEqualTo(SharingLabel.AMBER_STRICT);
    assertThat(disclose(Audience.CUSTOMER, strict).incidents()).isEmpty();
  }

  @Test
  void whereTheOrganisationsLabelIsTooStrictNothingButLettersRemains() {
    DisclosedCorpus seen =
        disclose(
            Audience.CUSTOMER,
            corpus(
                SharingLabel.RED, incident("one", SharingLabel.RED, notification("alpha", null))));

    assertThat(seen.teams()).isEmpty();
    assertThat(seen.services()).isEmpty();
    assertThat(seen.matrices()).isEmpty();
    assertThat(seen.processes()).isEmpty();
    assertThat(seen.runbooks()).isEmpty();
    assertThat(seen.incidents()).isEmpty();
    assertThat(seen.letters()).hasSize(1);
  }

  @Test
  void factsAreDerivedFromWhatIsSeen() {
    Corpus full = corpus(SharingLabel.CLEAR, clearIncident());

    assertThat(only(disclose(Audience.INTERNAL, full)).timelineSpan())
        .map(span -> span.last().toString())
        .contains("2026-03-03T10:00Z");
    assertThat(only(disclose(Audience.PUBLIC, full)).timelineSpan())
        .map(span -> span.last().toString())
        .contains("2026-03-03T06:00Z");
  }

  @Test
  void statisticsCountOnlyIncidentsThatAreSeen() {
    Corpus full = oneOfEveryLabel();

    assertThat(disclose(Audience.INTERNAL, full).statistics().get(0).total()).isEqualTo(5);
    assertThat(disclose(Audience.PUBLIC, full).statistics().get(0).total()).isEqualTo(1);
  }

  @Test
  void whatIsWithheldIsCountedForAuditorsAndAuthorities() {
    DisclosedCorpus auditor = disclose(Audience.AUDITOR, oneOfEveryLabel());

    assertThat(auditor.withheldIncidents()).isEqualTo(1);
    assertThat(auditor.incidents().values())
        .extracting(DisclosedIncident::withheld)
        .containsOnly(new Withheld(1, 1, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTOMER", "DATA_SUBJECT", "PUBLIC"})
  void othersAreNotToldThatSomethingIsWithheld(Audience audience) {
    DisclosedCorpus seen = disclose(audience, oneOfEveryLabel());

    assertThat(seen.withheldIncidents()).isZero();
    assertThat(seen.incidents().values())
        .extracting(DisclosedIncident::withheld)
        .containsOnly(Withheld.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(names = {"AUTHORITY", "CUSTOMER", "DATA_SUBJECT", "PUBLIC"})
  void peopleAreNamedToInsidersAndAuditorsOnly(Audience audience) {
    DisclosedCorpus seen = disclose(audience, corpus(SharingLabel.CLEAR, clearIncident()));

    assertThat(only(seen).record().manager()).isNull();
    assertThat(only(seen).control().approver()).isNull();
    assertThat(seen.organization().documentControl().approver()).isNull();
    assertThat(seen.runbooks().values())
        .extracting(runbook -> runbook.control().approver())
        .containsOnlyNulls();
  }

  @Test
  void insidersSeeWhoIsNamed() {
    DisclosedCorpus seen = disclose(Audience.INTERNAL, corpus(SharingLabel.CLEAR, clearIncident()));

    assertThat(only(seen).record().manager()).isEqualTo(CorpusForTest.MANAGER);
    assertThat(only(seen).control().approver()).isEqualTo(CorpusForTest.MANAGER);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void legalAdviceStaysInside(Audience audience) {
    DisclosedIncident seen = only(disclose(audience, corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.record().legalConsultation())
        .extracting(consultation -> consultation.advice() != null)
        .isEqualTo(audience == Audience.INTERNAL);
  }

  @Test
  void customersDoNotSeeWhoElseIsNotified() {
    Corpus full =
        corpus(
            SharingLabel.CLEAR,
            incident("one", SharingLabel.CLEAR, notification("alpha", "2026-03-04T09:00Z")));

    assertThat(only(disclose(Audience.CUSTOMER, full)).notifications()).isEmpty();
    assertThat(only(disclose(Audience.CUSTOMER, full)).duties()).isEmpty();
    assertThat(only(disclose(Audience.CUSTOMER, full)).record().notifications()).isEmpty();
    assertThat(only(disclose(Audience.INTERNAL, full)).notifications()).hasSize(1);
    assertThat(only(disclose(Audience.INTERNAL, full)).duties().get(0).overall().state())
        .isEqualTo(ClockState.MET);
  }

  @Test
  void theOverallStateOfADutyIsThatOfItsMostUrgentRecipient() {
    Corpus full =
        corpus(
            SharingLabel.CLEAR,
            incident(
                "one",
                SharingLabel.CLEAR,
                notification("alpha", "2026-03-04T09:00Z"),
                notification("beta", null)));

    DisclosedIncident seen = only(disclose(Audience.INTERNAL, full));

    assertThat(seen.duties().get(0).overall().state()).isEqualTo(ClockState.OVERDUE);
    assertThat(seen.notifications())
        .extracting(each -> each.contact().name() + " " + each.clock().state())
        .containsExactly("alpha MET", "beta OVERDUE");
  }

  @ParameterizedTest(name = "letters for {0}: {1}")
  @CsvSource({
    "INTERNAL, alpha beta authority",
    "AUDITOR, alpha beta authority",
    "AUTHORITY, authority",
    "CUSTOMER, alpha beta",
    "DATA_SUBJECT, ''",
    "PUBLIC, ''",
  })
  void anAudienceSeesTheLettersAddressedToIt(Audience audience, String recipients) {
    DisclosedCorpus seen = disclose(audience, corpus(SharingLabel.CLEAR, notified()));

    assertThat(seen.letters())
        .extracting(letter -> letter.contact().id().value())
        .containsExactlyElementsOf(
            Stream.of(recipients.split(" ")).filter(each -> !each.isEmpty()).toList());
  }

  @Test
  void aLetterHoldsWhatConcernsItsRecipientOnly() {
    DisclosedCorpus seen = disclose(Audience.CUSTOMER, corpus(SharingLabel.CLEAR, notified()));
    DisclosedNotification letter = seen.letters().get(0);

    assertThat(letter.label()).isEqualTo(SharingLabel.AMBER);
    assertThat(letter.services()).extracting(Service::id).containsExactly(new ServiceId("storage"));
    assertThat(letter.subscriptions())
        .extracting(each -> each.administrators())
        .containsExactly(List.of(CorpusForTest.ADMINISTRATOR));
    assertThat(letter.impact())
        .hasValueSatisfying(
            impact -> {
              assertThat(impact.recordCategories()).containsExactly("Names");
              assertThat(impact.customers()).isNull();
              assertThat(impact.dataSubjects()).isNull();
              assertThat(impact.records()).isNull();
              assertThat(impact.description()).isNull();
            });
    assertThat(letter.dataSubjectCategories()).containsExactly("Administrators");
    assertThat(letter.times().aware()).isNull();
    assertThat(letter.times().declared()).isNotNull();
  }

  @Test
  void anAuthorityLearnsTheFigures() {
    DisclosedCorpus seen = disclose(Audience.AUTHORITY, corpus(SharingLabel.CLEAR, notified()));
    DisclosedNotification letter = seen.letters().get(0);

    assertThat(letter.impact())
        .hasValueSatisfying(impact -> assertThat(impact.customers()).isNotNull());
    assertThat(letter.times().aware()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTOMER", "DATA_SUBJECT", "PUBLIC"})
  void whatIsHiddenChangesNothingThatIsSeen(Audience audience) {
    Incident hidden = incident("hidden", SharingLabel.RED, notification("authority", null));
    DisclosedCorpus without =
        disclose(audience, corpus(SharingLabel.CLEAR, withoutHiddenParts(clearIncident())));
    DisclosedCorpus with = disclose(audience, corpus(SharingLabel.CLEAR, clearIncident(), hidden));

    assertThat(with.incidents().keySet()).isEqualTo(without.incidents().keySet());
    assertThat(only(with).record()).isEqualTo(only(without).record());
    assertThat(only(with).metrics()).isEqualTo(only(without).metrics());
    assertThat(only(with).timelineSpan()).isEqualTo(only(without).timelineSpan());
    assertThat(only(with).withheld()).isEqualTo(only(without).withheld());
    assertThat(with.statistics()).isEqualTo(without.statistics());
    assertThat(with.withheldIncidents()).isEqualTo(without.withheldIncidents());
    assertThat(with.letters()).hasSameSizeAs(without.letters());
  }

  @Test
  void anActionIsOverdueAfterItsDate() {
    DisclosedIncident seen =
        only(disclose(Audience.INTERNAL, corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.actions())
        .extracting(DisclosedAction::punctuality)
        .containsOnly(Punctuality.OVERDUE);
  }

  @Test
  void theOwnerOfTheFailingLayerIsKnown() {
    DisclosedIncident seen =
        only(disclose(Audience.INTERNAL, corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.failingCell()).map(cell -> cell.cell().owner()).contains(Owner.CUSTOMER);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        DisclosedAction.class,
        DisclosedCorpus.class,
        DisclosedIncident.class,
        DisclosedNotification.class,
        DisclosedRunbook.class,
        DisclosedService.class
      })
  void nobodyElseCanMakeWhatPagesAccept(Class<?> type) {
    assertThat(type).isFinal();
    assertThat(type.getDeclaredConstructors())
        .extracting(Constructor::getModifiers)
        .noneMatch(modifiers -> Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
  }

  private static Incident clearIncident() {
    return incident("one", SharingLabel.CLEAR);
  }

  private static Incident withoutHiddenParts(Incident full) {
    Redaction redaction = new Redaction(Clearance.of(Audience.CUSTOMER));
    Incident seen = redaction.incident(full, SharingLabel.CLEAR);
    assertThat(seen.timeline()).hasSizeLessThan(full.timeline().size());
    return seen;
  }

  private static Incident notified() {
    return incident(
        "one",
        SharingLabel.AMBER,
        notification("alpha", "2026-03-04T09:00Z"),
        notification("beta", null),
        notification("authority", null));
  }

  private static Corpus oneOfEveryLabel() {
    return corpus(
        SharingLabel.CLEAR,
        Arrays.stream(SharingLabel.values())
            .map(label -> incident(id(label), label))
            .toArray(Incident[]::new));
  }

  private static String id(SharingLabel label) {
    return label.key().replace('+', '-');
  }

  private static DisclosedCorpus disclose(Audience audience, Corpus corpus) {
    return Disclosure.of(corpus, audience, AS_OF);
  }

  private static DisclosedIncident only(DisclosedCorpus seen) {
    assertThat(seen.incidents()).hasSize(1);
    return seen.incidents().values().iterator().next();
  }
}
