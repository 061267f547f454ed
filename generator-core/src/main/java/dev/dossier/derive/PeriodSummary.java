package dev.dossier.derive;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records that began in one period of time. A record begins when it was detected; where that is
 * not known when it occurred, and else when it was declared.
 *
 * @param length how long the period is
 * @param first its first day
 * @param records how many records began in it
 * @param metrics the response metrics over them, in the order of the enum
 */
public record PeriodSummary(
    Length length, LocalDate first, int records, List<MetricSummary> metrics) {

  private static final int MOST_PERIODS = 12;

  public PeriodSummary {
    metrics = List.copyOf(metrics);
  }

  /** How long a period is. */
  public enum Length {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Length(int months) {
      this.months = months;
    }

    /** The first day of the period of this length in which {@code day} lies. */
    public LocalDate start(LocalDate day) {
      int month = (day.getMonthValue() - 1) / months * months + 1;
      return LocalDate.of(day.getYear(), month, 1);
    }

    /** The first day of the period after the one that starts on {@code start}. */
    public LocalDate next(LocalDate start) {
      return start.plusMonths(months);
    }

    private long between(LocalDate from, LocalDate to) {
      return ChronoUnit.MONTHS.between(start(from), start(to)) / months + 1;
    }
  }

  /** The day on which a record with {@code times} began; empty where none of them is known. */
  public static Optional<LocalDate> day(Times times, ZoneId zone) {
    return Stream.of(times.detected(), times.occurred(), times.declared())
        .filter(Objects::nonNull)
        .map(moment -> day(moment, zone))
        .findFirst();
  }

  private static LocalDate day(Moment moment, ZoneId zone) {
    return moment.fidelity() == Fidelity.DATE_ONLY
        ? moment.at().toLocalDate()
        : moment.at().atZoneSameInstant(zone).toLocalDate();
  }

  /**
   * The periods from the first record to the last, those without records included; as short as they
   * can be without being more than twelve, and years where even quarters would be. Records that
   * begin on no known day are left out.
   *
   * @param times the times of the records, in any order
   * @param zone whose calendar decides on which day a record began
   */
  public static List<PeriodSummary> all(List<Times> times, ZoneId zone) {
    TreeMap<LocalDate, List<Times>> days = new TreeMap<>();
    for (Times each : times) {
      day(each, zone).ifPresent(day -> days.computeIfAbsent(day, k -> new ArrayList<>()).add(each));
    }
    if (days.isEmpty()) {
      return List.of();
    }
    Length length =
        Stream.of(Length.values())
            .filter(each -> each.between(days.firstKey(), days.lastKey()) <= MOST_PERIODS)
            .findFirst()
            .orElse(Length.YEAR);
    return between(length, days.firstKey(), days.lastKey(), days);
  }

  /** The twelve months of a year, those without records included. */
  public static List<PeriodSummary> months(int year, List<Times> times, ZoneId zone) {
    TreeMap<LocalDate, List<Times>> days = new TreeMap<>();
    for (Times each : times) {
      day(each, zone)
          .filter(day -> day.getYear() == year)
          .ifPresent(day -> days.computeIfAbsent(day, k -> new ArrayList<>()).add(each));
    }
    return between(Length.MONTH, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), days);
  }

  /** Other records by the same periods as {@code periods}. */
  public static List<PeriodSummary> like(
      List<PeriodSummary> periods, List<Times> times, ZoneId zone) {
    if (periods.isEmpty()) {
      return List.of();
    }
    TreeMap<LocalDate, List<Times>> days = new TreeMap<>();
    for (Times each : times) {
      day(each, zone).ifPresent(day -> days.computeIfAbsent(day, k -> new ArrayList<>()).add(each));
    }
    PeriodSummary last = periods.get(periods.size() - 1);
    return between(last.length(), periods.get(0).first(), last.first(), days);
  }

  private static List<PeriodSummary> between(
      Length length, LocalDate first, LocalDate last, TreeMap<LocalDate, List<Times>> days) {
    List<PeriodSummary> periods = new ArrayList<>();
    for (LocalDate start = length.start(first); !start.isAfter(last); start = length.next(start)) {
      List<Times> within =
          days.subMap(start, true, length.next(start), false).values().stream()
              .flatMap(List::stream)
              .collect(Collectors.toList());
      periods.add(new PeriodSummary(length, start, within.size(), MetricSummary.all(within)));
    }
    return periods;
  }

  /** Such as {@code 2026-03}, {@code Q1 2026} or {@code 2026}. */
  public String name() {
    return switch (length) {
      case MONTH ->
          String.format(java.util.Locale.ROOT, "%d-%02d", first.getYear(), first.getMonthValue());
      case QUARTER -> "Q" + ((first.getMonthValue() - 1) / 3 + 1) + "\u00a0" + first.getYear();
      case YEAR -> String.valueOf(first.getYear());
    };
  }

  /** The summary of {@code metric}. */
  public MetricSummary of(ResponseMetric metric) {
    return metrics.get(metric.ordinal());
  }
}
