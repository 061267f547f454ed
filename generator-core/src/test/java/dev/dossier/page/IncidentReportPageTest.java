package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentReportPageTest {

  @TempDir static Path folder;
  static PagesForTest pages;

  @BeforeAll
  static void read() throws IOException {
    pages = PagesForTest.in(folder);
  }

  private static IncidentReportPage report(String id) {
    return pages.report(id);
  }

  @Test
  void saysAtItsHeadHowBadItWasAndWhereItStands() {
    assertThat(report("2026-014").standing())
        .containsExactly(
            Fact.of("Record", "2026-014"),
            Fact.of("Outcome", "Security incident"),
            Fact.of("Severity", "High"),
            Fact.of("Status", "Closed"),
            Fact.of("Customers", "38"),
            Fact.of("Data subjects", "about 1,200"),
            Fact.of("Notification", "Sent in time"),
            Fact.of("Open actions", "1, 1 overdue"));
  }

  @Test
  void saysHowExactlyATimeIsKnown() {
    assertThat(report("2026-016").times())
        .containsExactly(
            new TimeRow(
                "Detected",
                new ShownTime("28 March 2026 (time of day unknown)", null, "2026-03-28")),
            new TimeRow(
                "Declared",
                new ShownTime(
                    "28 March 2026, 20:30 (UTC+01:00)",
                    "28 March 2026, 19:30 UTC",
                    "2026-03-28T20:30:00+01:00")),
            new TimeRow(
                "Contained",
                new ShownTime(
                    "about 30 March 2026, 09:00 (UTC+02:00)",
                    "about 30 March 2026, 07:00 UTC",
                    "2026-03-30T09:00:00+02:00")),
            new TimeRow(
                "Recovered",
                new ShownTime(
                    "10 April 2026, 12:00 (UTC+02:00)",
                    "10 April 2026, 10:00 UTC",
                    "2026-04-10T12:00:00+02:00")));
  }

  @Test
  void givesTheReasonWhereAMetricHasNoValue() {
    assertThat(report("2026-016").metrics().rows())
        .extracting(MetricRow::value)
        .containsExactly(
            "Not known: the record does not say when it happened",
            "Not known: the record does not say when it was taken up",
            "about 2 days",
            "about 13 days");
  }

  @Test
  void listsTheDaysOfTheTimelineInTheZoneOfTheReport() {
    ReportTimeline timeline = report("2026-016").timeline();

    assertThat(timeline.days())
        .extracting(day -> day.title().replace('\u00a0', ' '))
        .containsExactly(
            "Saturday, 28 March 2026", "Sunday, 29 March 2026", "Monday, 30 March 2026");
    assertThat(timeline.days().get(0).entries())
        .extracting(ReportTimeline.Entry::time)
        .containsExactly("Time unknown", "20:30");
    ReportTimeline.Entry approximate = timeline.days().get(1).entries().get(0);
    assertThat(approximate.time()).isEqualTo("about 03:15");
    assertThat(approximate.utc()).isEqualTo("01:15 UTC");
    assertThat(timeline.days().get(2).entries().get(0).label()).isEqualTo("TLP:RED");
  }

  @Test
  void marksTimesOfTheFigureThatAreNotExact() {
    TimelineFigure figure = Objects.requireNonNull(report("2026-016").timeline().figure());

    assertThat(figure.approximate()).isTrue();
    assertThat(figure.lanes())
        .extracting(TimelineFigure.Lane::label)
        .contains("Containment, eradication, and recovery");
    assertThat(figure.lanes().stream().flatMap(lane -> lane.marks().stream()))
        .allMatch(mark -> mark.at() >= 0 && mark.at() <= 1);
    assertThat(figure.milestones())
        .extracting(TimelineFigure.Milestone::label)
        .containsExactly("Declared", "Contained", "Recovered");
  }

  @Test
  void drawsNoFigureOfASingleEntry() {
    assertThat(report("2026-015").timeline().figure()).isNull();
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    IncidentReportPage open = report("2026-015");

    assertThat(open.impact()).isNull();
    assertThat(open.detection()).isNull();
    assertThat(open.learning().reviewed()).isFalse();
    assertThat(open.actions().overview()).isNull();
  }

  @Test
  void saysOfEveryNotificationHowItStands() {
    ReportNotifications notifications = Objects.requireNonNull(report("2026-016").notifications());

    assertThat(notifications.rows())
        .extracting(row -> row.recipient().text() + ": " + row.state() + ", " + row.margin())
        .containsExactly(
            "Contoso Ltd: Sent late, 12 h 30 min after the limit",
            "Fabrikam GmbH: Sent in time, 1 d 11 h before the limit",
            "Data protection authority: Overdue, 44 d 14 h past the limit",
            "Subscribers of the newsletter: Sent late, less than a day after the limit");
  }

  @Test
  void putsOverdueActionsFirstAndSaysSo() {
    ReportActions actions = report("2026-016").actions();

    assertThat(actions.overview()).isEqualTo("2 actions: 1 open, 1 in progress. Overdue: 1.");
    assertThat(actions.rows())
        .extracting(ReportActions.Row::state)
        .isEqualTo(List.of("In progress, overdue", "Open"));
    assertThat(actions.rows().get(1).due()).isNull();
  }

  @Test
  void namesTheOwnerOfTheFailingLayerAndWhy() {
    ReportImpact impact = Objects.requireNonNull(report("2026-014").impact());

    assertThat(impact.layer())
        .extracting(fact -> fact.label() + ": " + fact.values().get(0).text())
        .containsExactly(
            "Layer that failed: Data, Object storage",
            "Owned at the time by: Shared: Keys are kept by the provider.",
            "By the matrix: Shared responsibility");
    assertThat(impact.figures()).contains(Fact.of("Countries", "France, Germany and Switzerland"));
  }

  @Test
  void showsWhoOwnedTheLayersAlsoUnderAgreementsThatHeldThen() {
    ReportOwners owners =
        Objects.requireNonNull(Objects.requireNonNull(report("2026-014").impact()).owners());

    assertThat(owners.owners()).containsExactly("Customer", "Provider", "Shared");
    assertThat(owners.rows())
        .extracting(row -> row.agreement() == null ? "" : row.agreement().text())
        .containsExactly("", "Agreement with Contoso");
    assertThat(owners.rows())
        .extracting(ReportOwners.Row::layers)
        .containsExactly(
            List.of("", "Networking", "Data (failed)"), List.of("Data (failed)", "Networking", ""));
  }

  @Test
  void leadsFromALessonToItsControls() {
    assertThat(
            report("2026-016").learning().lessons().stream()
                .flatMap(lesson -> lesson.changes().stream())
                .flatMap(change -> change.values().stream())
                .map(Anchor::href))
        .contains("../controls/house-rules.html#control-hr-2");
  }
}
