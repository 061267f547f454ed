package dev.dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns over periods of time, in one panel or several below each other. Heights are fractions of
 * the panel, 0 at its foot and 1 at its top.
 *
 * @param title what the chart shows
 * @param description what it shows in words, for those who do not see it
 * @param periods the names of the periods, earliest first
 * @param panels the panels, each with a column for every period
 */
public record PeriodChart(
    String title, String description, List<String> periods, List<Panel> panels) implements Figure {

  public PeriodChart {
    periods = List.copyOf(periods);
    panels = List.copyOf(panels);
    int columns = periods.size();
    if (panels.stream().anyMatch(panel -> panel.columns().size() != columns)) {
      throw new IllegalArgumentException("a panel has a column for every period");
    }
  }

  /**
   * Columns with the same scale.
   *
   * @param label what the panel shows; absent where the title says it
   * @param columns the columns, in the order of the periods
   */
  public record Panel(@Nullable String label, List<Column> columns) {

    public Panel {
      columns = List.copyOf(columns);
    }
  }

  /**
   * What there is in one period.
   *
   * @param filled height of the filled part, from the foot
   * @param hollow height of the hollow part, on top of the filled one
   * @param mark height of a line across the column; absent if there is none
   * @param text the value in words, above the column; absent where there is none
   */
  public record Column(double filled, double hollow, @Nullable Double mark, @Nullable String text) {

    /** A period without a value. */
    static Column none() {
      return new Column(0, 0, null, null);
    }
  }
}
