package dev.dossier.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing element by element, as XML that stands in an XHTML document. Colours and sizes
 * are plain attributes, so that the drawing looks the same on paper; classes let the style of the
 * site change colours on a dark screen.
 *
 * <pre>{@code
 * SvgWriter svg = new SvgWriter("figure-1", 720, 200, "Title", "What it shows in words");
 * svg.start("rect").at("x", 10).at("y", 20).at("width", 100).at("height", 16).end();
 * svg.start("text").at("x", 10).at("y", 18).at("class", "ink").content("Preparation").end();
 * String xml = svg.finish();
 * }</pre>
 */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /**
   * Starts a drawing.
   *
   * @param id what its ids start with, unique in the document
   * @param width width in units of the drawing
   * @param height height in units of the drawing
   * @param title what it shows
   * @param description the same in words, for those who do not see it
   */
  SvgWriter(String id, double width, double height, String title, String description) {
    this(id, "img", null, width, height, title, description);
  }

  /**
   * Starts a drawing with links in it, which readers by ear have to be able to reach.
   *
   * @param id what its ids start with, unique in the document
   * @param type its style class
   * @param width width in units of the drawing
   * @param height height in units of the drawing
   * @param title what it shows
   * @param description the same in words, for those who do not see it
   */
  static SvgWriter withLinks(
      String id, String type, double width, double height, String title, String description) {
    return new SvgWriter(id, "group", type, width, height, title, description);
  }

  private SvgWriter(
      String id,
      String role,
      @Nullable String type,
      double width,
      double height,
      String title,
      String description) {
    start("svg")
        .at("xmlns", "http://www.w3.org/2000/svg")
        .at("viewBox", "0 0 " + number(width) + " " + number(height))
        .at("width", width)
        .at("height", height)
        .at("role", role)
        .at("aria-labelledby", id + "-title " + id + "-desc")
        .at("font-family", "Noto Sans");
    if (type != null) {
      at("class", type);
    }
    start("title").at("id", id + "-title").content(title).end();
    start("desc").at("id", id + "-desc").content(description).end();
  }

  /** Starts an element. */
  SvgWriter start(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Gives the element just started an attribute. */
  SvgWriter at(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /** Gives the element just started an attribute, rounded to a hundredth. */
  SvgWriter at(String name, double value) {
    return at(name, number(value));
  }

  /** Writes text into the element just started. */
  SvgWriter content(String text) {
    endTag();
    escape(text);
    return this;
  }

  /** Ends the element that was started last. */
  SvgWriter end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** Ends the drawing and returns it. */
  String finish() {
    while (!open.isEmpty()) {
      end();
    }
    return out.append('\n').toString();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
