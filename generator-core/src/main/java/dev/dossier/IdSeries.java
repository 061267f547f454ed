package dev.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of numbering records: by year, such as {@code 2026-014} or {@code inc-2026.14}, or through,
 * such as {@code inc-14}.
 *
 * @param prefix what stands before the number, or before the year where there is one
 * @param separator what stands between year and number; empty where there is no year
 */
record IdSeries(String prefix, String separator) implements Comparable<IdSeries> {

  private static final Pattern YEARLY =
      Pattern.compile("(|.*?[^0-9])([0-9]{4})([.-]+)([0-9]{1,9})");
  private static final Pattern THROUGH = Pattern.compile("(|.*?[^0-9])([0-9]{1,9})");
  private static final IdSeries USUAL = new IdSeries("", "-");
  private static final int USUAL_DIGITS = 3;

  /**
   * The id that follows those of {@code ids} in {@code year}, in the series that most of them
   * belong to; {@code 2026-001} where none is numbered.
   */
  static String next(Collection<String> ids, int year) {
    Map<IdSeries, List<Member>> members =
        ids.stream().flatMap(id -> member(id).stream()).collect(groupingBy(Member::series));
    IdSeries series =
        members.keySet().stream()
            .max(
                Comparator.comparingInt(
                        (IdSeries each) -> members.getOrDefault(each, List.of()).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(USUAL);
    return series.after(members.getOrDefault(series, List.of()), year);
  }

  private String after(List<Member> members, int year) {
    boolean yearly = !separator.isEmpty();
    long last =
        members.stream()
            .filter(each -> !yearly || each.year() == year)
            .mapToLong(Member::number)
            .max()
            .orElse(0);
    int digits =
        members.stream()
            .max(Comparator.comparingInt(Member::year).thenComparingLong(Member::number))
            .map(Member::digits)
            .orElse(USUAL_DIGITS);
    String number = String.valueOf(last + 1);
    return prefix
        + (yearly ? year + separator : "")
        + "0".repeat(Math.max(0, digits - number.length()))
        + number;
  }

  private static Optional<Member> member(String id) {
    Matcher yearly = YEARLY.matcher(id);
    if (yearly.matches()) {
      return Optional.of(
          new Member(
              new IdSeries(yearly.group(1), yearly.group(3)),
              Integer.parseInt(yearly.group(2)),
              Long.parseLong(yearly.group(4)),
              yearly.group(4).length()));
    }
    Matcher through = THROUGH.matcher(id);
    return through.matches()
        ? Optional.of(
            new Member(
                new IdSeries(through.group(1), ""),
                0,
                Long.parseLong(through.group(2)),
                through.group(2).length()))
        : Optional.empty();
  }

  @Override
  public int compareTo(IdSeries other) {
    return Comparator.comparing(IdSeries::prefix)
        .thenComparing(IdSeries::separator)
        .compare(this, other);
  }

  /**
   * An id of a series.
   *
   * @param year its year; 0 in a series without
   * @param digits how many digits its number is written with
   */
  private record Member(IdSeries series, int year, long number, int digits) {}
}
