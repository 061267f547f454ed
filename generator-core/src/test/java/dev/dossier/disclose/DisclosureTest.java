package dev.dossier.disclose;

import static dev.dossier.disclose.CorpusForTest.corpus;
import static dev.dossier.disclose.CorpusForTest.incident;
import static dev.dossier.disclose.CorpusForTest.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Punctuality;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Owner;
import dev.dossier.model.Phrase;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SubscriptionScope;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  private static final Instant AS_OF = Instant.parse("2026-05-01T12:00:00Z");

  @ParameterizedTest(name = "{0} sees up to {1}")
  @CsvSource({
    "internal, RED",
    "auditor, AMBER_STRICT",
    "authority, AMBER",
    "customer, AMBER",
    "data-subject, CLEAR",
    "public, CLEAR",
  })
  void anAudienceSeesUpToItsCeiling(String audience, SharingLabel ceiling) {
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
  void aCustomerIsAReaderByItsSubscriptionWhetherOrNotAnIncidentConcernsIt() {
    Corpus corpus =
        corpus(
            SharingLabel.CLEAR, incident("one", SharingLabel.CLEAR, notification("alpha", null)));

    assertThat(Disclosures.of(corpus, AS_OF).toEach(new AudienceId("customer")))
        .extracting(DisclosedCorpus::customer, seen -> seen.incidents().size())
        .containsExactly(
            tuple(Optional.of(new ContactId("alpha")), 1),
            tuple(Optional.of(new ContactId("beta")), 0));
  }

  @Test
  void partsOfAnIncidentAreWithheldByTheirOwnLabel() {
    DisclosedIncident seen =
        only(disclose("customer", corpus(SharingLabel.CLEAR, clearIncident())));

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
    Corpus strict =
        corpus(
            SharingLabel.CLEAR, incident("one", SharingLabel.AMBER, notification("alpha", null)));

    DisclosedIncident seen = only(disclose("customer", strict));

    assertThat(seen.label()).isEqualTo(SharingLabel.AMBER);
    assertThat(disclose("public", strict).incidents()).isEmpty();
  }

  @Test
  void theStricterOfTheOrganisationsAndTheRecordsLabelCounts() {
    Corpus strict = corpus(SharingLabel.AMBER_STRICT, clearIncident());

    assertThat(only(disclose("auditor", strict)).label()).isEqualTo(SharingLabel.AMBER_STRICT);
    assertThat(disclose("customer", strict).incidents()).isEmpty();
  }

  @Test
  void whereTheOrganisationsLabelIsTooStrictNothingButLettersRemains() {
    DisclosedCorpus seen =
        disclose(
            "customer",
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

    assertThat(only(disclose("internal", full)).timelineSpan())
        .map(span -> span.last().toString())
        .contains("2026-03-03T10:00Z");
    assertThat(only(disclose("public", full)).timelineSpan())
        .map(span -> span.last().toString())
        .contains("2026-03-03T06:00Z");
  }

  @Test
  void statisticsCountOnlyIncidentsThatAreSeen() {
    Corpus full = oneOfEveryLabel();

    assertThat(disclose("internal", full).statistics().get(0).total()).isEqualTo(5);
    assertThat(disclose("public", full).statistics().get(0).total()).isEqualTo(1);
  }

  @Test
  void whatIsWithheldIsCountedForAuditorsAndAuthorities() {
    DisclosedCorpus auditor = disclose("auditor", oneOfEveryLabel());

    assertThat(auditor.withheldIncidents()).isEqualTo(1);
    assertThat(auditor.incidents().values())
        .extracting(DisclosedIncident::withheld)
        .containsOnly(new Withheld(1, 1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "data-subject", "public"})
  void othersAreNotToldThatSomethingIsWithheld(String audience) {
    DisclosedCorpus seen = disclose(audience, oneOfEveryLabel());

    assertThat(seen.withheldIncidents()).isZero();
    assertThat(seen.incidents().values())
        .extracting(DisclosedIncident::withheld)
        .containsOnly(Withheld.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"authority", "customer", "data-subject", "public"})
  void peopleAreNamedToInsidersAndAuditorsOnly(String audience) {
    DisclosedCorpus seen = disclose(audience, corpus(SharingLabel.CLEAR, clearIncident()));

    assertThat(only(seen).record().manager()).isNull();
    assertThat(only(seen).control().stated().approver()).isNull();
    assertThat(seen.organization().documentControl().approver()).isNull();
    assertThat(seen.runbooks().values())
        .extracting(runbook -> runbook.control().stated().approver())
        .containsOnlyNulls();
  }

  @Test
  void insidersSeeWhoIsNamed() {
    DisclosedCorpus seen = disclose("internal", corpus(SharingLabel.CLEAR, clearIncident()));

    assertThat(only(seen).record().manager()).isEqualTo(CorpusForTest.MANAGER);
    assertThat(only(seen).control().stated().approver()).isEqualTo(CorpusForTest.MANAGER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal", "auditor", "authority", "customer", "data-subject", "public"})
  void legalAdviceStaysInside(String audience) {
    DisclosedIncident seen = only(disclose(audience, corpus(SharingLabel.CLEAR, clearIncident())));

    LegalConsultation consultation = seen.record().legalConsultation();
    assertThat(consultation != null && consultation.advice() != null)
        .isEqualTo(audience.equals("internal"));
  }

  @Test
  void customersDoNotSeeWhoElseIsNotified() {
    Corpus full = corpus(SharingLabel.CLEAR, notified());
    DisclosedIncident seen = only(disclose("customer", full));

    assertThat(seen.notifications())
        .extracting(each -> each.contact().id().value())
        .containsExactly("alpha");
    assertThat(seen.record().notifications())
        .extracting(each -> each.recipient().value())
        .containsExactly("alpha");
    assertThat(seen.duties()).isEmpty();
    assertThat(only(disclose("internal", full)).notifications()).hasSize(3);
    assertThat(only(disclose("internal", full)).duties()).hasSize(1);
  }

  @Test
  void aCustomerSeesTheIncidentsThatConcernItAndTheServicesThatItHolds() {
    Corpus full =
        corpus(
            SharingLabel.CLEAR,
            incident("mine", SharingLabel.CLEAR, notification("alpha", null)),
            incident("other", SharingLabel.CLEAR, notification("beta", null)));

    DisclosedCorpus seen = disclose("customer", full);

    assertThat(only(seen).record().id()).isEqualTo(new IncidentId("mine"));
    assertThat(only(seen).record().services()).containsExactly(new ServiceId("storage"));
    assertThat(only(seen).failingCell()).isPresent();
    assertThat(seen.statistics().get(0).total()).isEqualTo(1);
    assertThat(discloseToAll("customer", full).incidents()).isEmpty();
  }

  @Test
  void aCustomerIsToldOfNoTotalsAndInTheWordsMeantForIt() {
    DisclosedIncident seen =
        only(disclose("customer", corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.record().summary().isBlank()).isTrue();
    assertThat(seen.record().communication()).isNotNull();
    assertThat(seen.record().impact())
        .isNotNull()
        .satisfies(
            impact -> {
              assertThat(impact.description()).isNull();
              assertThat(impact.customers()).isNull();
              assertThat(impact.dataSubjects()).isNull();
              assertThat(impact.records()).isNull();
              assertThat(impact.countries()).isEmpty();
            });
    assertThat(seen.dataSubjectCategories()).containsExactly(new Phrase("Administrators"));
    assertThat(seen.record().times().aware()).isNull();
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

    DisclosedIncident seen = only(disclose("internal", full));

    assertThat(seen.duties().get(0).overall().state()).isEqualTo(ClockState.OVERDUE);
    assertThat(seen.notifications())
        .extracting(each -> each.contact().name() + " " + each.clock().state())
        .containsExactly("alpha MET", "beta OVERDUE");
  }

  @ParameterizedTest(name = "letters for {0}: {1}")
  @CsvSource({
    "internal, alpha beta authority",
    "auditor, alpha beta authority",
    "authority, authority",
    "customer, alpha beta",
    "data-subject, ''",
    "public, ''",
  })
  void anAudienceSeesTheLettersAddressedToIt(String audience, String recipients) {
    DisclosedCorpus seen = discloseToAll(audience, corpus(SharingLabel.CLEAR, notified()));

    assertThat(seen.letters())
        .extracting(letter -> letter.contact().id().value())
        .containsExactlyElementsOf(
            Stream.of(recipients.split(" ")).filter(each -> !each.isEmpty()).toList());
  }

  @Test
  void aLetterHoldsWhatConcernsItsRecipientOnly() {
    DisclosedCorpus seen = disclose("customer", corpus(SharingLabel.CLEAR, notified()));
    DisclosedNotification letter = seen.letters().get(0);

    assertThat(letter.label()).isEqualTo(SharingLabel.AMBER);
    assertThat(letter.services()).extracting(Service::id).containsExactly(new ServiceId("storage"));
    assertThat(letter.subscriptions())
        .extracting(each -> each.administrators())
        .containsExactly(List.of(CorpusForTest.ADMINISTRATOR));
    assertThat(letter.contents().values().keySet())
        .containsExactly(
            "communication.what-happened",
            "impact.record-categories",
            "impact.data-subjects.categories",
            "times.declared");
  }

  @Test
  void anAuthorityLearnsTheFigures() {
    DisclosedCorpus seen = disclose("authority", corpus(SharingLabel.CLEAR, notified()));
    DisclosedNotification letter = seen.letters().get(0);

    assertThat(letter.contents().values().keySet())
        .contains(
            "impact.customers",
            "impact.data-subjects.count",
            "impact.records",
            "impact.description",
            "times.aware");
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "data-subject", "public"})
  void whatIsHiddenChangesNothingThatIsSeen(String audience) {
    Incident hidden = incident("hidden", SharingLabel.RED, notification("authority", null));
    DisclosedCorpus without =
        disclose(
            audience, corpus(SharingLabel.CLEAR, withoutHiddenParts(audience, clearIncident())));
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
        only(disclose("internal", corpus(SharingLabel.CLEAR, clearIncident())));

    assertThat(seen.actions())
        .extracting(DisclosedAction::punctuality)
        .containsOnly(Punctuality.OVERDUE);
  }

  @Test
  void theOwnerOfTheFailingLayerIsKnown() {
    DisclosedIncident seen =
        only(disclose("internal", corpus(SharingLabel.CLEAR, clearIncident())));

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
    return incident("one", SharingLabel.CLEAR, notification("alpha", "2026-03-04T09:00Z"));
  }

  private static Incident withoutHiddenParts(String audience, Incident full) {
    Reader reader = reader(audience, corpus(SharingLabel.CLEAR, full));
    Incident seen =
        new Redaction(reader, Set.of(new ServiceId("storage")), Set.of())
            .incident(full, SharingLabel.CLEAR);
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
            .map(label -> incident(id(label), label, notification("alpha", null)))
            .toArray(Incident[]::new));
  }

  private static String id(SharingLabel label) {
    return label.key().replace('+', '-');
  }

  /** What an audience sees; of customers, what alpha sees. */
  private static DisclosedCorpus disclose(String audience, Corpus corpus) {
    return Disclosure.of(KnownRecords.of(corpus, AS_OF), reader(audience, corpus), null);
  }

  private static DisclosedCorpus discloseToAll(String audience, Corpus corpus) {
    return Disclosures.of(corpus, AS_OF).to(new AudienceId(audience));
  }

  private static Reader reader(String id, Corpus corpus) {
    var audience = KnownRecords.of(corpus, AS_OF).audience(new AudienceId(id));
    return new Reader(
        audience,
        audience.subscriptions() == SubscriptionScope.OWN ? new ContactId("alpha") : null);
  }

  private static DisclosedIncident only(DisclosedCorpus seen) {
    assertThat(seen.incidents()).hasSize(1);
    return seen.incidents().values().iterator().next();
  }
}
