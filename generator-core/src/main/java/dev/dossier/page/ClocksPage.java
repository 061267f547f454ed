package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.DerivationStep;
import dev.dossier.derive.NotificationClock;
import dev.dossier.derive.OpenDuty;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Regime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of all duties to notify that are open, the most urgent first.
 *
 * @param frame what stands around it
 * @param overview how many are open and how many overdue, as a sentence
 * @param rows the open duties
 * @param undeclared regimes of which it is not stated whether they apply
 */
public record ClocksPage(Frame frame, String overview, List<Row> rows, List<Undeclared> undeclared)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("clocks", SiteSection.INCIDENTS, "Notification clocks", ClocksPage::of)
          .withGist(corpus -> "Every open duty to notify, the most urgent first");

  public ClocksPage {
    rows = List.copyOf(rows);
    undeclared = List.copyOf(undeclared);
  }

  /**
   * An open duty.
   *
   * @param incident the incident, leading to its report
   * @param duty the duty
   * @param recipient who is to be told
   * @param limit the limit in words
   * @param due until when; absent where that is unknown or no number sets an end
   * @param left time left or over, or how long it has run; absent where it does not run
   * @param state how it stands
   * @param stateKey the state as a word for style classes
   * @param derivation how the end follows from what is recorded, a step each
   * @param basis the source, with the day on which it was last compared
   */
  public record Row(
      Anchor incident,
      String duty,
      String recipient,
      String limit,
      @Nullable ShownTime due,
      @Nullable String left,
      String state,
      String stateKey,
      List<String> derivation,
      String basis) {

    public Row {
      derivation = List.copyOf(derivation);
    }
  }

  /**
   * A regime of which it is not stated whether it applies.
   *
   * @param regime its name
   * @param missing what has to be stated
   * @param records the records that this concerns
   */
  public record Undeclared(String regime, List<String> missing, String records) {

    public Undeclared {
      missing = List.copyOf(missing);
    }
  }

  private static ClocksPage of(DisclosedCorpus corpus, PageContext context) {
    List<OpenDuty> open = new ArrayList<>();
    for (DisclosedIncident incident : corpus.incidents().values()) {
      open.addAll(OpenDuty.of(incident.record().id(), incident.duties()));
    }
    open.sort(OpenDuty.BY_URGENCY);
    return new ClocksPage(
        context.frame(
            "Notification clocks",
            context.strictest(corpus.incidents().values().stream().map(DisclosedIncident::label))),
        overview(open),
        open.stream().map(duty -> row(duty, corpus, context)).toList(),
        undeclared(corpus));
  }

  private static String overview(List<OpenDuty> open) {
    long overdue = open.stream().filter(each -> each.clock().state() == ClockState.OVERDUE).count();
    if (open.isEmpty()) {
      return "No duty to notify is open.";
    }
    return (open.size() == 1
            ? "1 duty to notify is open"
            : open.size() + " duties to notify are open")
        + (overdue == 0 ? "; none is overdue." : ", " + overdue + " of them overdue.");
  }

  private static Row row(OpenDuty open, DisclosedCorpus corpus, PageContext context) {
    NotificationClock clock = open.clock();
    TimeText time = context.time();
    DisclosedIncident incident = corpus.incidents().get(open.incident());
    String title = incident == null ? open.incident().value() : incident.record().title();
    return new Row(
        context.anchor(IncidentReportPage.TYPE.name(), open.incident(), title),
        clock.duty().name(),
        recipient(open, incident),
        clock.duty().limit().wording(),
        clock.due() == null
            ? null
            : new ShownTime(
                time.instant(clock.due()), time.utc(clock.due()), time.machine(clock.due())),
        left(clock),
        IncidentWords.state(clock.state()),
        clock.state().key(),
        clock.derivation().stream().map(DerivationStep::text).toList(),
        NotificationStanding.basis(clock, time));
  }

  private static String recipient(OpenDuty open, @Nullable DisclosedIncident incident) {
    if (incident != null && open.recipient() != null) {
      return incident.notifications().stream()
          .map(each -> each.contact())
          .filter(contact -> contact.id().equals(open.recipient()))
          .findFirst()
          .map(contact -> contact.name())
          .orElseGet(() -> String.valueOf(open.recipient()));
    }
    String addressee = open.clock().duty().addressee();
    return addressee == null
        ? Words.capitalised(
            String.join(
                ", ", open.clock().duty().recipients().stream().map(Words::recipients).toList()))
        : addressee;
  }

  private static @Nullable String left(NotificationClock clock) {
    String margin = ReportNotifications.margin(clock);
    return margin == null && clock.elapsed() != null
        ? TimeText.duration(clock.elapsed()) + " have passed"
        : margin;
  }

  private static List<Undeclared> undeclared(DisclosedCorpus corpus) {
    Map<Regime, Set<String>> missing = new LinkedHashMap<>();
    Map<Regime, Set<String>> records = new LinkedHashMap<>();
    for (DisclosedIncident incident : corpus.incidents().values()) {
      incident.duties().stream()
          .map(standing -> standing.overall())
          .filter(clock -> clock.state() == ClockState.SCOPE_NOT_DECLARED)
          .forEach(
              clock -> {
                missing
                    .computeIfAbsent(clock.regime(), key -> new LinkedHashSet<>())
                    .addAll(clock.reasons());
                records
                    .computeIfAbsent(clock.regime(), key -> new TreeSet<>())
                    .add(incident.record().id().value());
              });
    }
    return missing.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .map(
            entry ->
                new Undeclared(
                    entry.getKey().name(),
                    entry.getValue().stream().map(Words::capitalised).toList(),
                    String.join(", ", records.getOrDefault(entry.getKey(), Set.of()))))
        .toList();
  }
}
