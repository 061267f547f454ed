package dev.dossier.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers, lengths and transformations of SVG. */
final class SvgNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
  private static final Pattern TRANSFORM =
      Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)");

  private SvgNumbers() {}

  /** Where the number that begins at a place ends; the place itself if there is none. */
  static int end(String text, int start) {
    Matcher matcher = NUMBER.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  static List<Double> list(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Double.valueOf(matcher.group()));
    }
    return numbers;
  }

  /**
   * A length in user units.
   *
   * @param whole what 100% means
   * @param em the font size
   * @throws IllegalArgumentException if the text is no length
   */
  static double length(String text, double whole, double em) {
    String value = text.trim().toLowerCase(Locale.ROOT);
    int end = end(value, 0);
    if (end == 0) {
      throw new IllegalArgumentException("\"" + text + "\" is no length");
    }
    double number = Double.parseDouble(value.substring(0, end));
    return switch (value.substring(end).trim()) {
      case "", "px" -> number;
      case "%" -> number * whole / 100;
      case "em", "rem" -> number * em;
      case "ex" -> number * em / 2;
      case "pt" -> number * 4 / 3;
      case "pc" -> number * 16;
      case "mm" -> number * 96 / 25.4;
      case "cm" -> number * 96 / 2.54;
      case "in" -> number * 96;
      default -> throw new IllegalArgumentException("\"" + text + "\" has an unknown unit");
    };
  }

  /**
   * The value of a {@code transform} attribute; SVG 1.1, section 7.6.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  static AffineTransform transform(String text) {
    AffineTransform all = new AffineTransform();
    Matcher matcher = TRANSFORM.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      all.concatenate(transform(matcher.group(1), list(matcher.group(2))));
      end = matcher.end();
      matcher.region(end, text.length());
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("the transformation \"" + text + "\" is not understood");
    }
    return all;
  }

  private static AffineTransform transform(String name, List<Double> n) {
    int count = n.size();
    return switch (name + count) {
      case "translate1" -> AffineTransform.getTranslateInstance(n.get(0), 0);
      case "translate2" -> AffineTransform.getTranslateInstance(n.get(0), n.get(1));
      case "scale1" -> AffineTransform.getScaleInstance(n.get(0), n.get(0));
      case "scale2" -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
      case "rotate1" -> rotation(n.get(0));
      case "rotate3" -> {
        AffineTransform t = AffineTransform.getTranslateInstance(n.get(1), n.get(2));
        t.concatenate(rotation(n.get(0)));
        t.translate(-n.get(1), -n.get(2));
        yield t;
      }
      case "skewX1" ->
          AffineTransform.getShearInstance(StrictMath.tan(Math.toRadians(n.get(0))), 0);
      case "skewY1" ->
          AffineTransform.getShearInstance(0, StrictMath.tan(Math.toRadians(n.get(0))));
      case "matrix6" ->
          new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
      default ->
          throw new IllegalArgumentException(
              "the transformation %s with %d numbers is unknown".formatted(name, count));
    };
  }

  private static AffineTransform rotation(double degrees) {
    double angle = Math.toRadians(degrees);
    double sin = StrictMath.sin(angle);
    double cos = StrictMath.cos(angle);
    return new AffineTransform(cos, sin, -sin, cos, 0, 0);
  }
}
