package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.Communication;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells of the incident.
 *
 * @param whatHappened the fact of the incident and its nature; absent where nothing is written yet
 * @param note what this recipient is told besides
 * @param times when it occurred, was detected, declared, contained and recovered from
 * @param figures how many customers, people and records are concerned, and in which countries;
 *     empty for recipients who are not told
 * @param people categories of people whose data is concerned
 * @param records categories of records concerned
 * @param consequences likely consequences
 * @param measures what was done and is proposed
 * @param advice what those concerned can do
 * @param late whether the letter comes after its limit
 * @param reasonsForDelay why it does, where the reasons are written
 */
public record LetterContent(
    @Nullable Prose whatHappened,
    @Nullable Prose note,
    List<TimeRow> times,
    List<Fact> figures,
    List<String> people,
    List<String> records,
    @Nullable Prose consequences,
    @Nullable Prose measures,
    @Nullable Prose advice,
    boolean late,
    @Nullable Prose reasonsForDelay) {

  public LetterContent {
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    people = List.copyOf(people);
    records = List.copyOf(records);
  }

  /**
   * @param written when the letter was sent, or the instant that counts as now; times of the
   *     incident that lie after it are not told
   */
  static LetterContent of(DisclosedNotification notification, TimeText time, Instant written) {
    ClockState state = notification.clock().state();
    boolean late = state == ClockState.LATE || state == ClockState.OVERDUE;
    return new LetterContent(
        told(notification, Communication::whatHappened),
        PageContext.text(notification.notification().note()),
        TimeRow.all(notification.times(), time, written),
        notification
            .impact()
            .map(each -> ReportImpact.figures(each, time.messages()))
            .orElse(List.of()),
        texts(notification.dataSubjectCategories(), time),
        texts(notification.impact().map(each -> each.recordCategories()).orElse(List.of()), time),
        told(notification, Communication::consequences),
        told(notification, Communication::measures),
        told(notification, Communication::advice),
        late,
        late ? told(notification, Communication::reasonsForDelay) : null);
  }

  private static List<String> texts(List<Phrase> phrases, TimeText time) {
    return phrases.stream().map(each -> each.in(time.messages().locale()).text()).toList();
  }

  private static @Nullable Prose told(
      DisclosedNotification notification, Function<Communication, @Nullable Prose> part) {
    return notification
        .communication()
        .map(each -> PageContext.text(part.apply(each)))
        .orElse(null);
  }
}
