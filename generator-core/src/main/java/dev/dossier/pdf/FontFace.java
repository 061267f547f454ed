package dev.dossier.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One style of a font family with what layout needs to know of it; immutable. */
final class FontFace {

  /**
   * Vertical measures in thousandths of the font size.
   *
   * @param ascent above the base line
   * @param descent below the base line, positive
   * @param underlinePosition of the top of the stroke, negative below the base line
   * @param underlineThickness of the stroke
   * @param strikePosition of the top of the stroke above the base line
   * @param strikeThickness of the stroke
   */
  record Metrics(
      float ascent,
      float descent,
      float underlinePosition,
      float underlineThickness,
      float strikePosition,
      float strikeThickness) {}

  private final FontSource source;
  private final String family;
  private final int weight;
  private final boolean italic;
  private final Metrics metrics;
  private final Map<Integer, Integer> advances;

  FontFace(
      FontSource source,
      String family,
      int weight,
      boolean italic,
      Metrics metrics,
      Map<Integer, Integer> advances) {
    this.source = source;
    this.family = family;
    this.weight = weight;
    this.italic = italic;
    this.metrics = metrics;
    this.advances = advances;
  }

  FontSource source() {
    return source;
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  boolean italic() {
    return italic;
  }

  Metrics metrics() {
    return metrics;
  }

  /** Width of a code point in thousandths of the font size, or null if the font has no glyph. */
  @Nullable Integer advance(int codePoint) {
    return advances.get(codePoint);
  }

  @Override
  public String toString() {
    return family + " " + weight + (italic ? " italic" : "");
  }
}
