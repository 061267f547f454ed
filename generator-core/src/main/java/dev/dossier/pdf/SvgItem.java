package dev.dossier.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** One thing to be painted of a drawing, in the units of its view box. */
sealed interface SvgItem {

  /**
   * An outline.
   *
   * @param path with the winding rule for its inside
   * @param fill colour of the inside, or null
   * @param stroke colour of the line, or null
   * @param line how the line is drawn
   */
  record Outline(Path2D path, @Nullable Color fill, @Nullable Color stroke, BasicStroke line)
      implements SvgItem {}

  /**
   * A run of text in one style.
   *
   * @param text without line breaks
   * @param font faces
   * @param size of the font before placement
   * @param color of the letters
   * @param placement from the begin of the base line to the drawing
   */
  record Label(String text, FontStack font, float size, Color color, AffineTransform placement)
      implements SvgItem {}
}
