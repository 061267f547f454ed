package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Prose;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened when.
 *
 * @param overview how many entries there are and what stretch they cover, as a sentence; absent
 *     without entries
 * @param phaseTerm what the process calls its parts
 * @param days the entries by day, earliest first
 * @param figure the timeline as a picture; absent where there is too little to draw
 */
public record ReportTimeline(
    @Nullable String overview, String phaseTerm, List<Day> days, @Nullable TimelineFigure figure) {

  public ReportTimeline {
    days = List.copyOf(days);
  }

  /**
   * The entries of one day.
   *
   * @param title the day
   * @param entries its entries
   */
  public record Day(String title, List<Entry> entries) {

    public Day {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry.
   *
   * @param time time of day in the zone of the document, with a word on how exactly it is known
   * @param utc the same in UTC; absent where only the day is known or the first is in UTC
   * @param machine the form for {@code <time datetime>}
   * @param text what happened
   * @param phase the phase it belongs to
   * @param team the team that acted
   * @param label its sharing label, where it is stricter than the report's
   */
  public record Entry(
      String time,
      @Nullable String utc,
      String machine,
      Prose text,
      Anchor phase,
      @Nullable Anchor team,
      @Nullable String label) {}

  static ReportTimeline of(DisclosedIncident incident, PageContext context) {
    PhaseNames phases = new PhaseNames(incident.record().process(), context);
    Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
    incident.record().timeline().stream()
        .sorted(Comparator.comparing(each -> each.at().toInstant()))
        .forEach(
            each ->
                days.computeIfAbsent(context.time().day(moment(each)), day -> new ArrayList<>())
                    .add(entry(each, incident.label(), phases, context)));
    return new ReportTimeline(
        overview(incident, days.size(), context),
        phases.term(),
        days.entrySet().stream()
            .map(day -> new Day(context.time().dayOfWeek(day.getKey()), day.getValue()))
            .toList(),
        TimelineFigure.of(incident, phases, context.time()));
  }

  /** When {@code entry} happened; exact where nothing else is stated. */
  static Moment moment(TimelineEntry entry) {
    Fidelity fidelity = entry.fidelity();
    return new Moment(entry.at(), fidelity == null ? Fidelity.EXACT : fidelity);
  }

  private static Entry entry(
      TimelineEntry entry, SharingLabel whole, PhaseNames phases, PageContext context) {
    Moment moment = moment(entry);
    TimeText time = context.time();
    SharingLabel own = entry.sharingLabel();
    String utc = time.utcBeside(moment.at());
    String zone = utc == null ? " UTC" : "";
    return new Entry(
        switch (moment.fidelity()) {
          case EXACT -> time.timeOfDay(moment.at()) + zone;
          case APPROXIMATE -> "about " + time.timeOfDay(moment.at()) + zone;
          case DATE_ONLY -> "Time unknown";
        },
        moment.fidelity() == Fidelity.DATE_ONLY ? null : utc,
        time.machine(moment),
        entry.text(),
        phases.phase(entry.phase()),
        entry.team() == null ? null : context.team(entry.team()),
        own == null || whole.stricter(own) == whole ? null : own.printed());
  }

  private static @Nullable String overview(
      DisclosedIncident incident, int days, PageContext context) {
    int count = incident.record().timeline().size();
    if (count == 0) {
      return null;
    }
    NumberText numbers = new NumberText(context.time().messages());
    return numbers.counted(count, "entry on ", "entries on ")
        + numbers.counted(days, "day", "days")
        + incident
            .timelineSpan()
            .filter(span -> count > 1)
            .map(span -> ", over " + TimeText.duration(span.length()))
            .orElse("")
        + ".";
  }
}
