package dev.dossier.model;

import java.util.List;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

  /** The contrast that text needs, by success criterion 1.4.3 of WCAG 2.2 (level AA). */
  public static final double TEXT_CONTRAST = 4.5;

  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final int STEPS = 200;

  /** The colour that {@code text}, such as {@code #14507a}, stands for. */
  public static Colour of(String text) {
    int value = Integer.parseInt(text.substring(1), 16);
    return new Colour(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
  }

  /** The contrast ratio of the two, from 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The lowest contrast of this colour with any of {@code grounds}. */
  public double contrast(List<Colour> grounds) {
    return grounds.stream().mapToDouble(this::contrast).min().orElse(21);
  }

  /** The mixture of this colour with a {@code share} of another, from 0 to 1. */
  public Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  /** This colour, or the nearest one, darker or lighter, that text on {@code grounds} can have. */
  public Colour readableOn(List<Colour> grounds) {
    for (int step = 0; step <= STEPS; step++) {
      for (Colour end : List.of(BLACK, WHITE)) {
        Colour candidate = mixed(end, step / (double) STEPS);
        if (candidate.contrast(grounds) >= TEXT_CONTRAST) {
          return candidate;
        }
      }
    }
    throw new IllegalArgumentException("no colour is readable on " + grounds);
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  /** The colour as style sheets write it, such as {@code #14507a}. */
  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
