package dev.dossier.page;

import dev.dossier.derive.AssessmentResult.RoundScore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a self-assessment over time as a picture: a line from round to round on a scale of
 * percent. Places are in units of the picture, from its upper left corner.
 *
 * @param title what the picture shows
 * @param description what it shows in words, for those who do not see it
 * @param line the points of the line, as an SVG path
 * @param points the rounds, oldest first
 * @param levels the lines of the scale, from the lowest
 */
public record ScoreChart(
    String title, String description, String line, List<Point> points, List<Level> levels) {

  private static final int LEFT = 46;
  private static final int RIGHT = 430;
  private static final int INSET = 48;
  private static final int TOP = 30;
  private static final int BOTTOM = 190;
  private static final int ROOM_OF_DATE = 104;
  private static final int ROOM_OF_SCORE = 34;

  public ScoreChart {
    points = List.copyOf(points);
    levels = List.copyOf(levels);
  }

  /**
   * A round.
   *
   * @param x its place from the left
   * @param y its place from the top
   * @param above the place of its score, above the point
   * @param score the score; absent where the next one leaves no room for it
   * @param date the day; absent where the next one leaves no room for it
   */
  public record Point(int x, int y, int above, @Nullable String score, @Nullable String date) {}

  /**
   * A line of the scale.
   *
   * @param y its place from the top
   * @param base the place of the foot of its label
   * @param label the percentage
   */
  public record Level(int y, int base, String label) {}

  /** The picture of {@code trend}, which has at least two rounds. */
  static ScoreChart of(List<RoundScore> trend, TimeText time) {
    LocalDate first = trend.get(0).date();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, trend.get(trend.size() - 1).date()));
    Deque<Point> points = new ArrayDeque<>();
    int dated = Integer.MAX_VALUE;
    int scored = Integer.MAX_VALUE;
    for (int i = trend.size() - 1; i >= 0; i--) {
      RoundScore each = trend.get(i);
      long days = ChronoUnit.DAYS.between(first, each.date());
      int x = (int) (LEFT + INSET + (RIGHT - LEFT - 2 * INSET) * days / span);
      int y = y(each.score().percent());
      boolean date = dated - x >= ROOM_OF_DATE;
      boolean score = scored - x >= ROOM_OF_SCORE;
      dated = date ? x : dated;
      scored = score ? x : scored;
      points.addFirst(
          new Point(
              x,
              y,
              y - 11,
              score ? percent(each.score().percent()) : null,
              date ? time.date(each.date()) : null));
    }
    String line =
        points.stream()
            .map(point -> point.x() + " " + point.y())
            .collect(Collectors.joining(" L", "M", ""));
    String words =
        trend.stream()
            .map(each -> time.date(each.date()) + ": " + percent(each.score().percent()))
            .collect(Collectors.joining(". ", "", "."));
    List<Level> levels = new ArrayList<>();
    for (int level = 0; level <= 100; level += 25) {
      levels.add(new Level(y(level), y(level) + 4, level + " %"));
    }
    return new ScoreChart("Score of each assessment", words, line, List.copyOf(points), levels);
  }

  private static int y(double percent) {
    return (int) Math.round(BOTTOM - (BOTTOM - TOP) * percent / 100);
  }

  /** Such as {@code 64 %}. */
  static String percent(double value) {
    return Math.round(value) + "\u00a0%";
  }
}
