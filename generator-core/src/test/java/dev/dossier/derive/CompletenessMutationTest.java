package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.derive.CompleteRecord.Sent;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentKey;
import dev.dossier.model.Corpus;
import dev.dossier.model.Demand;
import dev.dossier.model.Incident;
import dev.dossier.model.LimitClock;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeStatement;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For every duty of every regime, whatever the catalogue holds: a record that states everything has
 * no findings, and one from which a single value is deleted has exactly those of the items that ask
 * for it.
 */
class CompletenessMutationTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");
  private static final Instant AS_OF = Instant.parse("2028-06-01T00:00:00Z");
  private static final Pattern MISSING =
      Pattern.compile("under \"([^\"]+)\" must state \"(.*?)\"(?: \\(.*?\\))?, which the record");

  private static final String DECLARED = "times.declared";
  private static final Pattern START = Pattern.compile("runs from the time \"([^\"]+)\"");

  /** Values without which a record or an organisation cannot be. */
  private static final Set<String> ALWAYS_THERE =
      Set.of("severity", "type", "organization.contact", "organization.legal-name");

  @TempDir static Path folder;
  private static Corpus corpus;
  private static final List<Case> CASES = new ArrayList<>();

  /** A duty with a record that owes it. */
  private record Case(NotificationDuty duty, CompleteRecord complete, Corpus corpus) {

    String name() {
      return duty.id() + " to " + complete.kind().key() + ", " + complete.sent();
    }
  }

  @BeforeAll
  static void readTheCatalogue() throws IOException {
    DataCopy.copy(RESOURCES.resolve("small"), folder);
    DataCopy.copy(RESOURCES.resolve("derive/complete"), folder);
    corpus = new DataReader(1).read(folder).corpus().orElseThrow();
    for (Located<Regime> regime : corpus.regimes().values()) {
      for (NotificationDuty duty : regime.value().duties()) {
        for (RecipientKind kind : duty.recipients()) {
          if (!add(Sent.IN_TIME, regime.value(), duty, kind)
              | !add(Sent.LATE, regime.value(), duty, kind)) {
            add(Sent.WHILE_IT_GOES_ON, regime.value(), duty, kind);
          }
        }
      }
    }
  }

  private static boolean add(Sent sent, Regime regime, NotificationDuty duty, RecipientKind kind) {
    CompleteRecord complete = CompleteRecord.of(regime, duty, kind, sent);
    Case made = new Case(duty, complete, complete.in(corpus));
    return isOwed(made) && CASES.add(made);
  }

  /** Whether the duty in question is owed. */
  private static boolean isOwed(Case test) {
    return owed(test).stream().anyMatch(each -> each.clock().duty().equals(test.duty()));
  }

  @Test
  void everyDutyIsOwedByARecord() {
    Set<String> owed = new TreeSet<>();
    CASES.forEach(each -> owed.add(each.duty().id().value()));
    assertThat(corpus.duties()).extracting(each -> each.id().value()).isSubsetOf(owed);
    assertThat(owed).hasSizeGreaterThan(45);
  }

  @Test
  void everyItemIsDemandedOfARecord() {
    Set<String> demanded = new TreeSet<>();
    CASES.forEach(
        each ->
            owed(each)
                .forEach(
                    owed ->
                        demanded(each, owed)
                            .forEach(item -> demanded.add(named(owed.clock().duty(), item)))));
    List<String> items = new ArrayList<>();
    for (NotificationDuty duty : corpus.duties()) {
      duty.contents().stream()
          .filter(item -> item.demand() != Demand.WHERE_AVAILABLE)
          .forEach(item -> items.add(named(duty, item)));
    }
    assertThat(items).isSubsetOf(demanded);
  }

  private static String named(NotificationDuty duty, ContentItem item) {
    return duty.id() + ": " + item.text();
  }

  @Test
  void aCompleteRecordHasNoFindings() {
    for (Case each : CASES) {
      assertThat(findings(each.corpus())).as(each.name()).isEmpty();
    }
  }

  @Test
  void deletingAValueIsFoundByTheItemsThatAskForItAndByNothingElse() {
    int deletions = 0;
    for (Case each : CASES) {
      Set<String> keys = new TreeSet<>();
      each.duty().contents().forEach(item -> keys.addAll(item.keys()));
      keys.removeAll(ALWAYS_THERE);
      for (String key : keys) {
        Deletion without = delete(key, each);
        if (!isOwed(new Case(each.duty(), each.complete(), without.corpus()))) {
          assertThat(conditions(each.duty())).as(each.name() + " without " + key).contains(key);
          continue;
        }
        assertThat(findings(without.corpus()))
            .as(each.name() + " without " + key)
            .containsExactlyInAnyOrderElementsOf(expected(List.of(without.key()), each));
        deletions++;
      }
    }
    assertThat(deletions).isGreaterThan(400);
  }

  @Test
  void oneOfSeveralValuesIsEnough() {
    for (Case each : CASES) {
      for (ContentItem item : each.duty().contents()) {
        List<String> several = new ArrayList<>(item.oneOf());
        several.removeAll(ALWAYS_THERE);
        for (String key : several) {
          if (item.oneOf().size() > 1) {
            assertThat(findings(delete(key, each).corpus()))
                .as(each.name() + " without " + key)
                .containsExactlyInAnyOrderElementsOf(expected(List.of(key), each));
          }
        }
      }
    }
  }

  /** The times without which the limit of a duty does not run. */
  private static List<String> starts(NotificationDuty duty) {
    return duty.limit().clocks().stream()
        .filter(clock -> clock.onlyIf() == null)
        .map(LimitClock::from)
        .filter(Objects::nonNull)
        .map(event -> "times." + event)
        .toList();
  }

  /** The times and answers without which it is not known whether a duty applies, or since when. */
  private static Stream<String> conditions(NotificationDuty duty) {
    Stream<String> times =
        duty.limit().clocks().stream()
            .map(LimitClock::from)
            .filter(Objects::nonNull)
            .map(event -> "times." + event);
    return Stream.concat(times, answers(duty));
  }

  private static Stream<String> answers(NotificationDuty duty) {
    return Stream.concat(
            Stream.of(duty.scope()), duty.limit().clocks().stream().map(LimitClock::scope))
        .filter(Objects::nonNull)
        .flatMap(scope -> scope.answers().keySet().stream())
        .map(question -> "answers." + question);
  }

  /** The items that must be missed, as {@code duty: item}, and the times from which limits run. */
  private static List<String> expected(List<String> deleted, Case test) {
    List<String> expected = new ArrayList<>();
    for (RecipientClock owed : owed(test)) {
      for (ContentItem item : demanded(test, owed)) {
        boolean lacks =
            item.keys().stream()
                .filter(key -> isOpen(key, kind(owed)))
                .anyMatch(key -> deleted.stream().anyMatch(each -> isWithin(key, each)));
        if (lacks) {
          expected.add(named(owed.clock().duty(), item));
        }
      }
      starts(owed.clock().duty()).stream()
          .filter(key -> deleted.contains(key) && !key.equals(DECLARED))
          .map("no start: "::concat)
          .forEach(expected::add);
    }
    if (deleted.contains(DECLARED)) {
      expected.add("no declaration");
    }
    return expected;
  }

  private static boolean isWithin(String key, String deleted) {
    return key.equals(deleted) || key.startsWith(deleted + ".");
  }

  /** The items that the rule asks for in this case, by the words of the rule. */
  private static List<ContentItem> demanded(Case test, RecipientClock owed) {
    return owed.clock().duty().contents().stream()
        .filter(item -> item.demand() != Demand.WHERE_AVAILABLE)
        .filter(
            item ->
                owed.clock().state() == ClockState.LATE
                    || item.demand() != Demand.WHEN_LATE
                        && !item.keys().contains(ContentKey.REASONS_FOR_DELAY.key()))
        .filter(item -> test.complete().holds(item.scope()))
        .filter(
            item ->
                Stream.concat(item.keys().stream(), item.oneOf().stream())
                    .anyMatch(key -> isOpen(key, kind(owed))))
        .toList();
  }

  private static RecipientKind kind(RecipientClock owed) {
    return Objects.requireNonNull(corpus.contacts().get(owed.notification().recipient()))
        .value()
        .kind();
  }

  private static boolean isOpen(String key, RecipientKind kind) {
    return ContentKey.of(key).map(each -> each.isOpenTo(kind)).orElse(true);
  }

  private static List<RecipientClock> owed(Case test) {
    Located<Incident> record =
        Objects.requireNonNull(test.corpus().incidents().get(CompleteRecord.ID));
    IncidentLetters letters =
        IncidentLetters.of(
            record,
            DutyBook.of(test.corpus()),
            test.corpus().organization().value().timeZone(),
            AS_OF);
    return record.value().notifications().stream()
        .flatMap(each -> letters.owed(each).stream())
        .toList();
  }

  /** What is found about the record: missing items as {@code duty: item}, all else in full. */
  private static List<String> findings(Corpus corpus) {
    return FactCheck.check(corpus, AS_OF).stream()
        .filter(each -> each.span().file().startsWith("incidents/"))
        .map(CompletenessMutationTest::shortened)
        .toList();
  }

  private static String shortened(Diagnostic finding) {
    if (finding.code() == NotificationCode.NOT_DECLARED) {
      return "no declaration";
    }
    Matcher start = START.matcher(finding.message());
    if (finding.code() == NotificationCode.ANCHOR_MISSING && start.find()) {
      return "no start: times." + start.group(1);
    }
    Matcher missing = MISSING.matcher(finding.message());
    return finding.code() == NotificationCode.CONTENT_MISSING && missing.find()
        ? missing.group(1) + ": " + missing.group(2)
        : finding.format();
  }

  /**
   * A corpus without a value.
   *
   * @param key what was deleted: the key, or the part of the record that cannot be without it
   */
  private record Deletion(Corpus corpus, String key) {}

  private static Deletion delete(String key, Case test) {
    Corpus all = test.corpus();
    Located<Incident> located = Objects.requireNonNull(all.incidents().get(CompleteRecord.ID));
    Incident incident = located.value();
    List<String> path = Arrays.asList(key.split("\\."));
    String head = path.get(0);
    if (head.equals("organization")) {
      Located<Organization> organization = all.organization();
      Organization rest =
          RecordParts.without(organization.value(), path.subList(1, path.size())).record();
      return new Deletion(
          RecordParts.with(all, "organization", RecordParts.with(organization, "value", rest)),
          key);
    }
    if (head.equals("answers") || head.equals("particulars")) {
      RegimeStatement rest = RecordParts.without(incident.regimes().get(0), path).record();
      return changed(RecordParts.with(incident, "regimes", List.of(rest)), key, located, all);
    }
    if (head.equals("notification")) {
      List<Notification> rest =
          incident.notifications().stream()
              .map(each -> RecordParts.with(each, path.get(1), null))
              .toList();
      return changed(RecordParts.with(incident, "notifications", rest), key, located, all);
    }
    if (head.equals("times")
        && incident.regimes().get(0).times().keySet().stream()
            .anyMatch(each -> each.value().equals(path.get(1)))) {
      RegimeStatement rest = RecordParts.without(incident.regimes().get(0), path).record();
      return changed(RecordParts.with(incident, "regimes", List.of(rest)), key, located, all);
    }
    RecordParts.Deleted<Incident> rest = RecordParts.without(incident, path);
    return changed(rest.record(), String.join(".", rest.path()), located, all);
  }

  private static Deletion changed(
      Incident incident, String key, Located<Incident> located, Corpus all) {
    return new Deletion(
        all.withIncidents(
            Map.of(CompleteRecord.ID, new Located<>(incident, located.places(), located.text()))),
        key);
  }
}
