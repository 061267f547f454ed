package dev.dossier.page;

import java.util.List;

/**
 * Values as bars against their targets. Every target stands at the same place, so that a bar that
 * ends before it is within its own. Places are fractions of the width.
 *
 * @param title what the chart shows
 * @param description what it shows in words, for those who do not see it
 * @param target where the targets stand
 * @param bars the values
 */
public record TargetChart(String title, String description, double target, List<Bar> bars)
    implements Figure {

  public TargetChart {
    bars = List.copyOf(bars);
  }

  /**
   * A value.
   *
   * @param label what it is
   * @param text the value and its target in words
   * @param end where the bar ends; 1 at most
   * @param beyond whether the value lies beyond the end of the scale
   * @param within whether the value is within its target
   */
  public record Bar(String label, String text, double end, boolean beyond, boolean within) {}
}
