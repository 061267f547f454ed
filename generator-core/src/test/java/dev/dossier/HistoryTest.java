package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.AsKnown;
import dev.dossier.derive.FactCheck;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.Anchor;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.TimelineEntry;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records and documents as they were known at the instants of an incident's life. */
class HistoryTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Corpus REFERENCE = new DataReader(2).read(DATA).corpus().orElseThrow();
  private static final IncidentId KEYS = new IncidentId("2026-014");

  @TempDir Path folder;

  @Test
  void anIncidentDoesNotExistBeforeItIsDetected() {
    assertThat(at("2026-03-03T06:40:59Z").incidents()).doesNotContainKey(KEYS);
    assertThat(at("2026-03-03T06:41:00Z").incidents()).containsKey(KEYS);
  }

  @Test
  void atDetectionItIsKnownWhatTheAlarmSaid() {
    Incident incident = keysAt("2026-03-03T06:41:00Z");

    assertThat(incident.severity().value()).isEqualTo("medium");
    assertThat(incident.summary().markdown()).startsWith("A canary key that stood");
    assertThat(anchors(incident)).containsExactly(Anchor.OCCURRED, Anchor.DETECTED);
    assertThat(incident.classification().confirmed()).isFalse();
    assertThat(impact(incident).customers()).extracting(each -> each.count()).isEqualTo(30L);
    assertThat(impact(incident).dataSubjects()).isNull();
    assertThat(incident.failingLayer()).isNull();
    assertThat(incident.timeline())
        .last()
        .extracting(TimelineEntry::text)
        .asString()
        .contains("The canary key");
    assertThat(incident.causes()).isEmpty();
    assertThat(incident.actions()).isEmpty();
    assertThat(incident.lessons()).isEmpty();
    assertThat(incident.review()).isNull();
    assertThat(incident.communication()).isNull();
    assertThat(incident.legalConsultation()).isNull();
    assertThat(incident.notifications()).allMatch(each -> each.sent() == null);
    assertThat(incident.corrections()).isEmpty();
  }

  @Test
  void aCorrectionHoldsFromItsVeryInstantOn() {
    assertThat(keysAt("2026-03-03T09:14:59Z").severity().value()).isEqualTo("medium");
    assertThat(keysAt("2026-03-03T09:15:00Z").severity().value()).isEqualTo("high");
    assertThat(customers("2026-03-03T13:19:59Z")).isEqualTo(30);
    assertThat(customers("2026-03-03T13:20:00Z")).isEqualTo(38);
    assertThat(keysAt("2026-03-03T13:19:59Z").corrections()).hasSize(1);
    assertThat(keysAt("2026-03-03T13:20:00Z").corrections()).hasSize(2);
  }

  @Test
  void afterDeclarationTheFirstActionsArePlannedAndNobodyIsNotified() {
    Incident incident = keysAt("2026-03-03T13:30:00Z");

    assertThat(anchors(incident))
        .contains(Anchor.DECLARED, Anchor.CONTAINED)
        .doesNotContain(Anchor.ERADICATED, Anchor.RECOVERED, Anchor.CLOSED);
    assertThat(Objects.requireNonNull(impact(incident).dataSubjects()).count()).isEqualTo(900);
    assertThat(impact(incident).records()).isNull();
    assertThat(incident.legalConsultation()).isNotNull();
    assertThat(incident.actions()).hasSize(3).allMatch(each -> each.state() == ActionState.OPEN);
    assertThat(incident.causes()).hasSize(1);
    assertThat(incident.notifications()).allMatch(each -> each.sent() == null);
  }

  @Test
  void onTheSecondDayFiveCustomersAreNotified() {
    Incident incident = keysAt("2026-03-04T09:00:00Z");

    assertThat(incident.notifications()).filteredOn(each -> each.sent() != null).hasSize(5);
    assertThat(Objects.requireNonNull(impact(incident).dataSubjects()).count()).isEqualTo(1200);
    assertThat(anchors(incident)).doesNotContain(Anchor.ERADICATED);
  }

  @Test
  void afterTheReviewTheLessonsAreThereAndActionsAreUnderWay() {
    Incident incident = keysAt("2026-03-19T00:00:00Z");

    assertThat(incident.review()).isNotNull();
    assertThat(incident.causes()).hasSize(3);
    assertThat(incident.lessons()).hasSize(4);
    assertThat(incident.actions()).hasSize(9);
    assertThat(incident.actions())
        .filteredOn(each -> each.state() == ActionState.DONE)
        .extracting(Action::done)
        .extracting(Object::toString)
        .containsExactly("2026-03-04", "2026-03-18");
    assertThat(incident.actions().get(8).state()).isEqualTo(ActionState.OPEN);
    assertThat(incident.actions().get(8).note()).isNull();
    assertThat(anchors(incident)).doesNotContain(Anchor.CLOSED);
    assertThat(keysAt("2026-03-24T15:00:00Z").times().closed()).isNotNull();
  }

  @Test
  void beforeTheDayOfItsApprovalTheReportIsADraftWithoutApprover() {
    DocumentControl before = control("2026-03-23T23:59:59Z");
    DocumentControl then = control("2026-03-24T00:00:00Z");

    assertThat(before.status()).isEqualTo(DocumentStatus.DRAFT);
    assertThat(before.approver()).isNull();
    assertThat(before.approved()).isNull();
    assertThat(then.status()).isEqualTo(DocumentStatus.APPROVED);
    assertThat(then.approver()).isNotNull();
    assertThat(then.approved()).isEqualTo("2026-03-24");
  }

  @Test
  void aReviewThatTookPlaceLateIsAWarningUntilItTookPlace() {
    assertThat(overdue("2026-04-10T12:00:00Z"))
        .containsExactly("incidents/2025-007.yaml: The review was due on 2026-03-31.");
    assertThat(overdue("2026-04-15T12:00:00Z")).isEmpty();
  }

  private static List<String> overdue(String instant) {
    return FactCheck.check(REFERENCE, Instant.parse(instant)).stream()
        .filter(each -> each.code() == RecordCode.REVIEW_OVERDUE)
        .map(each -> each.span().file() + ": " + each.message().replaceFirst("\\. Review.*", "."))
        .toList();
  }

  private static DocumentControl control(String instant) {
    return Objects.requireNonNull(keysAt(instant).control());
  }

  @Test
  void atTheEndEverythingIsKnownAsItIsRecorded() {
    Located<Incident> recorded = Objects.requireNonNull(REFERENCE.incidents().get(KEYS));

    assertThat(keysAt("2026-11-21T00:00:00Z")).isEqualTo(recorded.value());
  }

  @Test
  void laterNothingLessIsKnownAndWhatWasKnownStaysTheSame() {
    Set<Instant> instants = new TreeSet<>();
    for (Located<Incident> each : REFERENCE.incidents().values()) {
      each.value().timeline().forEach(entry -> instants.add(entry.at().toInstant()));
      each.value().corrections().forEach(entry -> instants.add(entry.at().toInstant()));
      each.value().knownSince().values().forEach(since -> instants.add(since.toInstant()));
      Arrays.stream(Anchor.values())
          .flatMap(anchor -> each.value().times().at(anchor).stream())
          .forEach(moment -> instants.add(moment.at().toInstant()));
    }
    assertThat(instants).hasSizeGreaterThan(200);
    Corpus before = at("2020-01-01T00:00:00Z");
    for (Instant instant : instants) {
      Corpus now = AsKnown.corpus(REFERENCE, instant);
      assertThat(now.incidents().keySet()).containsAll(before.incidents().keySet());
      Corpus earlier = before;
      now.incidents()
          .forEach(
              (id, later) -> {
                Located<Incident> old = earlier.incidents().get(id);
                if (old != null) {
                  assertThat(sizes(later.value()))
                      .as(id + " at " + instant)
                      .allSatisfy(
                          (key, size) ->
                              assertThat(size)
                                  .isGreaterThanOrEqualTo(
                                      Objects.requireNonNull(sizes(old.value()).get(key))));
                }
              });
      Instant half = instant.minusSeconds(86_400);
      assertThat(values(AsKnown.corpus(now, half)))
          .isEqualTo(values(AsKnown.corpus(REFERENCE, half)));
      before = now;
    }
  }

  @Test
  void aLetterSentInMarchIsMadeAgainInNovemberToTheByte() throws IOException {
    Map<String, String> march = documents(DATA, "2026-03-11T00:00:00Z");
    Map<String, String> november = documents(DATA, "2026-11-21T00:00:00Z");

    Map<String, String> letters = letters(march, "2026-014");
    assertThat(letters).hasSizeGreaterThanOrEqualTo(18);
    assertThat(letters.keySet()).anyMatch(path -> path.endsWith(".pdf"));
    assertThat(letters(november, "2026-014")).isEqualTo(letters);
  }

  @Test
  void aLetterTellsWhatWasKnownWhenItWasSentThoughItWasPutRightLater() throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(SMALL, data);
    Path file = data.resolve("incidents/2026-014.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            + """
            corrections:
              - key: communication.measures
                was: Half of the keys were renewed.
                at: 2026-03-10T10:00Z
                team: response
                reason: The other half was renewed later.
            """);

    Map<String, String> then = documents(data, "2026-03-04T10:00:00Z");
    Map<String, String> later = documents(data, "2026-04-15T00:00:00Z");

    Map<String, String> letters = letters(then, "2026-014");
    assertThat(letters).isNotEmpty().isEqualTo(letters(later, "2026-014"));
    assertThat(
            letters.get(
                letters.keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .findFirst()
                    .orElseThrow()))
        .contains("Half of the keys were renewed.")
        .doesNotContain("All keys were renewed.");
  }

  private Map<String, String> documents(Path data, String asOf) throws IOException {
    Path output = folder.resolve("out-" + asOf.substring(0, 10));
    GenerateResult result =
        Dossier.generate(
            GenerateRequest.builder(data, output, Instant.parse(asOf))
                .now(Instant.parse("2026-11-21T00:00:00Z"))
                .documents(
                    Set.of(
                        new DocumentKindId("start"),
                        new DocumentKindId("incident-register"),
                        new DocumentKindId("customer-letter"),
                        new DocumentKindId("authority-letter"),
                        new DocumentKindId("data-subject-letter")))
                .build());
    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output.resolve("letters"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        documents.put(
            output.relativize(each).toString().replace('\\', '/'),
            Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return documents;
  }

  private static Map<String, String> letters(Map<String, String> documents, String incident) {
    return documents.entrySet().stream()
        .filter(each -> each.getKey().startsWith("letters/" + incident + "/"))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, Integer> sizes(Incident incident) {
    return Map.of(
        "timeline", incident.timeline().size(),
        "causes", incident.causes().size(),
        "actions", incident.actions().size(),
        "lessons", incident.lessons().size(),
        "corrections", incident.corrections().size(),
        "times", anchors(incident).size(),
        "sent",
            (int) incident.notifications().stream().filter(each -> each.sent() != null).count());
  }

  private static List<Incident> values(Corpus corpus) {
    return corpus.incidents().values().stream().map(Located::value).toList();
  }

  private static List<Anchor> anchors(Incident incident) {
    return Arrays.stream(Anchor.values())
        .filter(anchor -> incident.times().at(anchor).isPresent())
        .toList();
  }

  private static long customers(String instant) {
    return Objects.requireNonNull(impact(keysAt(instant)).customers()).count();
  }

  private static Impact impact(Incident incident) {
    return Objects.requireNonNull(incident.impact());
  }

  private static Incident keysAt(String instant) {
    return Objects.requireNonNull(at(instant).incidents().get(KEYS)).value();
  }

  private static Corpus at(String instant) {
    return AsKnown.corpus(REFERENCE, Instant.parse(instant));
  }
}
