package dev.dossier.pdf;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/** Reads colours as style sheets write them. */
final class CssColors {

  private static final int REMEMBERED = 1_000;
  private static final Map<String, Optional<Color>> COLORS = new ConcurrentHashMap<>();

  private CssColors() {}

  /**
   * The colour that a text names.
   *
   * @throws IllegalArgumentException if it names none
   */
  static Color parse(String text) {
    String key = text.trim().toLowerCase(Locale.ROOT);
    if (COLORS.size() > REMEMBERED) {
      COLORS.clear();
    }
    return COLORS
        .computeIfAbsent(key, CssColors::read)
        .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no colour"));
  }

  private static Optional<Color> read(String text) {
    CSSParser parser = new CSSParser((uri, message) -> {});
    PropertyValue value = parser.parsePropertyValue(CSSName.COLOR, Origin.AUTHOR, text);
    return value != null && value.getFSColor() instanceof FSRGBColor rgb
        ? Optional.of(of(rgb))
        : Optional.empty();
  }

  static Color of(FSRGBColor rgb) {
    return new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), Math.round(rgb.getAlpha() * 255));
  }

  /** The same colour, less opaque; null if nothing of it is left. */
  static @Nullable Color fade(Color color, double opacity) {
    int alpha = (int) Math.round(color.getAlpha() * Math.max(0, Math.min(1, opacity)));
    return alpha == 0 ? null : new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
