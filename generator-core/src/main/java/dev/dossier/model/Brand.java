package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation is recognised: its colour and its logo.
 *
 * @param colour the colour of links and rules on light ground, such as {@code #14507a}
 * @param darkColour the same on dark ground; if absent, the nearest to it that can be read there
 * @param logo its logo
 */
public record Brand(@Nullable String colour, @Nullable String darkColour, @Nullable Logo logo) {

  /** What text stands on in the light theme: paper, and areas set off from it. */
  public static final List<Colour> LIGHT = List.of(Colour.of("#ffffff"), Colour.of("#f4f6f8"));

  /** The same in the dark theme. */
  public static final List<Colour> DARK = List.of(Colour.of("#14191f"), Colour.of("#1c232b"));

  /** A brand of which nothing is stated. */
  public static final Brand NONE = new Brand(null, null, null);

  /** This brand with what {@code base} states where this one states nothing. */
  public Brand over(Brand base) {
    return new Brand(
        colour == null ? base.colour : colour,
        darkColour != null ? darkColour : colour == null ? base.darkColour : null,
        logo == null ? base.logo : logo);
  }
}
