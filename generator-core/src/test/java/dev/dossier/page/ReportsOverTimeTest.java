package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Action;
import dev.dossier.model.Anchor;
import dev.dossier.model.Cause;
import dev.dossier.model.Corpus;
import dev.dossier.model.Correction;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Lesson;
import dev.dossier.model.Moment;
import dev.dossier.model.TimelineEntry;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * At every instant of the life of one incident the report for every audience tells what was known
 * then, neither less nor more: of what it tells at the end, that which the record says was known.
 */
class ReportsOverTimeTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final ZoneId ZONE = REFERENCE.organization().value().timeZone();
  private static final Incident RECORD =
      Objects.requireNonNull(REFERENCE.incidents().get(new IncidentId("2026-014"))).value();
  private static final Instant BEGIN = RECORD.knownFrom().orElseThrow().toInstant();
  private static final Instant END = Instant.parse("2026-11-21T00:00:00Z");
  private static final List<String> READERS =
      List.of("internal", "auditor", "authority", "customer-contoso");

  @Test
  void everyReportTellsAtEveryInstantWhatWasKnownThen() {
    PagesForTest last = PagesForTest.of(REFERENCE, END);
    TreeSet<Instant> instants = instants();
    assertThat(instants).hasSizeGreaterThan(40);
    for (Instant instant : instants) {
      PagesForTest then = PagesForTest.of(REFERENCE, instant);
      for (String reader : READERS) {
        String what = reader + " at " + instant;
        IncidentReportPage end = Objects.requireNonNull(report(last, reader));
        IncidentReportPage page = report(then, reader);
        if (instant.isBefore(BEGIN)) {
          assertThat(page).as(what).isNull();
        } else {
          compare(Objects.requireNonNull(page, what), end, instant, what);
        }
      }
    }
  }

  private static void compare(
      IncidentReportPage page, IncidentReportPage end, Instant instant, String what) {
    assertThat(timeline(page))
        .as("timeline for " + what)
        .isEqualTo(known(timeline(end), ReportsOverTimeTest::ofTimeline, instant));
    assertThat(causes(page))
        .as("causes for " + what)
        .isEqualTo(known(causes(end), ReportsOverTimeTest::ofCause, instant));
    assertThat(page.actions().rows().stream().map(ReportActions.Row::title).sorted().toList())
        .as("actions for " + what)
        .isEqualTo(
            known(
                end.actions().rows().stream().map(ReportActions.Row::title).sorted().toList(),
                ReportsOverTimeTest::ofAction,
                instant));
    assertThat(done(page))
        .as("finished actions for " + what)
        .isEqualTo(known(done(end), ReportsOverTimeTest::ofFinish, instant));
    assertThat(lessons(page))
        .as("lessons for " + what)
        .isEqualTo(known(lessons(end), ReportsOverTimeTest::ofLesson, instant));
    assertThat(corrections(page))
        .as("corrections for " + what)
        .isEqualTo(known(corrections(end), ReportsOverTimeTest::ofCorrection, instant));
    assertThat(page.times().stream().map(row -> row.time().machine()).toList())
        .as("times for " + what)
        .isEqualTo(
            known(
                end.times().stream().map(row -> row.time().machine()).toList(),
                ReportsOverTimeTest::ofTime,
                instant));
    assertThat(sent(page))
        .as("notifications for " + what)
        .isEqualTo(known(sent(end), Instant::parse, instant));
    assertThat(page.metrics().rows().stream().filter(MetricRow::known).count())
        .as("metrics for " + what)
        .isEqualTo(metricsKnown(instant));
  }

  /** Those of {@code facts} that were known at {@code instant}, in their order. */
  private static List<String> known(
      List<String> facts, Function<String, Instant> since, Instant instant) {
    return facts.stream().filter(fact -> !since.apply(fact).isAfter(instant)).toList();
  }

  /** All instants at which something comes to be known, each also a second before it. */
  private static TreeSet<Instant> instants() {
    TreeSet<Instant> changes = new TreeSet<>();
    RECORD.timeline().forEach(entry -> changes.add(since(entry.knownSince(), entry.at())));
    RECORD.corrections().forEach(entry -> changes.add(entry.at().toInstant()));
    RECORD.knownSince().values().forEach(at -> changes.add(at.toInstant()));
    RECORD.causes().forEach(entry -> changes.add(since(entry.knownSince(), null)));
    RECORD.lessons().forEach(entry -> changes.add(since(entry.knownSince(), null)));
    RECORD.actions().forEach(entry -> changes.add(since(entry.knownSince(), null)));
    RECORD.actions().stream()
        .map(Action::done)
        .filter(Objects::nonNull)
        .forEach(day -> changes.add(day.atStartOfDay(ZONE).toInstant()));
    Arrays.stream(Anchor.values())
        .flatMap(anchor -> RECORD.times().at(anchor).stream())
        .forEach(moment -> changes.add(moment.at().toInstant()));
    TreeSet<Instant> all = new TreeSet<>();
    changes.forEach(
        change -> {
          all.add(change);
          all.add(change.minus(Duration.ofSeconds(1)));
        });
    return all;
  }

  private static Instant since(@Nullable OffsetDateTime stated, @Nullable OffsetDateTime own) {
    OffsetDateTime since = stated == null ? own : stated;
    return since == null || since.toInstant().isBefore(BEGIN) ? BEGIN : since.toInstant();
  }

  private static Instant ofTimeline(String machine) {
    TimelineEntry entry =
        RECORD.timeline().stream()
            .filter(each -> each.at().toInstant().equals(OffsetDateTime.parse(machine).toInstant()))
            .findFirst()
            .orElseThrow();
    return since(entry.knownSince(), entry.at());
  }

  private static Instant ofCause(String title) {
    Cause cause =
        RECORD.causes().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow();
    return since(cause.knownSince(), null);
  }

  private static Action action(String title) {
    return RECORD.actions().stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Instant ofAction(String title) {
    return since(action(title).knownSince(), null);
  }

  private static Instant ofFinish(String title) {
    LocalDate done = Objects.requireNonNull(action(title).done());
    Instant since = since(action(title).knownSince(), null);
    Instant finished = done.atStartOfDay(ZONE).toInstant();
    return finished.isAfter(since) ? finished : since;
  }

  private static Instant ofLesson(String text) {
    Lesson lesson =
        RECORD.lessons().stream()
            .filter(each -> each.text().markdown().equals(text))
            .findFirst()
            .orElseThrow();
    return since(lesson.knownSince(), null);
  }

  private static Instant ofCorrection(String reason) {
    Correction correction =
        RECORD.corrections().stream()
            .filter(each -> each.reason().markdown().equals(reason))
            .findFirst()
            .orElseThrow();
    return correction.at().toInstant();
  }

  /** When a time of the incident is known: at that time, but not before detection. */
  private static Instant ofTime(String machine) {
    return since(null, OffsetDateTime.parse(machine));
  }

  private static long metricsKnown(Instant instant) {
    return Stream.of(Anchor.OCCURRED, Anchor.ACKNOWLEDGED, Anchor.CONTAINED, Anchor.RECOVERED)
        .map(anchor -> RECORD.times().at(anchor).orElseThrow())
        .map(Moment::at)
        .filter(at -> !since(null, at).isAfter(instant))
        .count();
  }

  private static @Nullable IncidentReportPage report(PagesForTest pages, String reader) {
    return pages.paths().stream()
        .filter(path -> path.startsWith("incidents/2026-014-" + reader + "-"))
        .findFirst()
        .map(path -> pages.page(path, IncidentReportPage.class))
        .orElse(null);
  }

  private static List<String> timeline(IncidentReportPage page) {
    return page.timeline().days().stream()
        .flatMap(day -> day.entries().stream())
        .map(ReportTimeline.Entry::machine)
        .toList();
  }

  private static List<String> causes(IncidentReportPage page) {
    return Stream.of(page.learning().rootCauses(), page.learning().contributing())
        .flatMap(List::stream)
        .map(ReportLearning.CauseItem::title)
        .toList();
  }

  private static List<String> lessons(IncidentReportPage page) {
    return page.learning().lessons().stream().map(each -> each.text().markdown()).toList();
  }

  private static List<String> corrections(IncidentReportPage page) {
    return page.history().rows().stream().map(row -> row.reason().markdown()).toList();
  }

  private static List<String> done(IncidentReportPage page) {
    return page.actions().rows().stream()
        .filter(row -> row.stateKey().equals("done"))
        .map(ReportActions.Row::title)
        .sorted()
        .toList();
  }

  private static List<String> sent(IncidentReportPage page) {
    List<String> sent = new ArrayList<>();
    if (page.notifications() != null) {
      page.notifications().rows().stream()
          .map(ReportNotifications.Row::sent)
          .filter(Objects::nonNull)
          .map(each -> OffsetDateTime.parse(each.machine()).toInstant().toString())
          .forEach(sent::add);
    }
    return sent;
  }
}
