package dev.dossier.mail;

import dev.dossier.render.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays out XHTML as plain text: headings underlined, lists with their marks, definitions as {@code
 * name: value}, tables in columns, links followed by their address.
 */
final class PlainText {

  private static final int COLUMNS = 72;
  private static final int SHORT_LINE = 48;
  private static final Set<String> CONTAINERS =
      Set.of("article", "aside", "body", "div", "figure", "footer", "header", "main", "section");
  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "dl",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "ol",
          "p",
          "pre",
          "table",
          "ul");

  private final List<String> lines = new ArrayList<>();
  private final int columns;

  private PlainText(int columns) {
    this.columns = columns;
  }

  /** The text of what stands in {@code root}, with {@code \n} at the end of every line. */
  static String of(Element root) {
    return String.join("\n", blocks(root, COLUMNS)) + "\n";
  }

  /** The text of {@code element} as one paragraph, {@code \n} where a line is broken on purpose. */
  static String inline(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(child -> inline(child, text));
    return text.toString().replaceAll(" *\n *", "\n");
  }

  /** The lines of {@code text} after {@code mark}, the further ones indented by {@code indent}. */
  static List<String> hanging(String mark, String indent, String text, int columns) {
    return indented(mark, indent, TextLines.wrap(text, columns - indent.length()));
  }

  private static List<String> indented(String mark, String indent, List<String> lines) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      result.add(((result.isEmpty() ? mark : indent) + line).stripTrailing());
    }
    return result;
  }

  private static List<String> blocks(Element container, int columns) {
    PlainText text = new PlainText(columns);
    text.add(container);
    return text.lines;
  }

  /** Adds the blocks of {@code container}; text between them makes paragraphs of its own. */
  private void add(Element container) {
    StringBuilder loose = new StringBuilder();
    boolean tight = isTight(container);
    boolean first = true;
    for (Node child : container.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        paragraph(loose);
        if (tight && !first) {
          lines.addAll(TextLines.wrap(inline(element).strip(), columns));
        } else {
          block(element);
        }
        first = false;
      } else {
        inline(child, loose);
      }
    }
    paragraph(loose);
  }

  private void paragraph(StringBuilder text) {
    String stripped = text.toString().strip();
    if (!stripped.isEmpty()) {
      separate();
      lines.addAll(TextLines.wrap(stripped.replaceAll(" *\n *", "\n"), columns));
    }
    text.setLength(0);
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "h1" -> heading(element, '=');
      case "h2" -> heading(element, '-');
      case "ul", "ol" -> list(element);
      case "dl" -> definitions(element);
      case "table" -> {
        separate();
        lines.addAll(TextTable.lines(element, columns));
      }
      case "blockquote", "aside" -> {
        separate();
        lines.addAll(indented("> ", "> ", blocks(element, columns - 2)));
      }
      case "pre" -> {
        separate();
        lines.addAll(
            indented("    ", "    ", element.wholeText().stripTrailing().lines().toList()));
      }
      case "hr" -> {
        separate();
        lines.add("-".repeat(columns));
      }
      default -> {
        if (CONTAINERS.contains(element.normalName())) {
          add(element);
        } else {
          paragraph(new StringBuilder(inline(element)));
        }
      }
    }
  }

  private void heading(Element element, char underline) {
    separate();
    List<String> title = TextLines.wrap(inline(element).strip(), columns);
    lines.addAll(title);
    int width = title.stream().mapToInt(TextWidth::of).max().orElse(0);
    lines.add(String.valueOf(underline).repeat(width));
  }

  private void list(Element list) {
    separate();
    int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
      lines.addAll(
          indented(
              mark, " ".repeat(mark.length()), trimmed(blocks(item, columns - mark.length()))));
    }
  }

  private void definitions(Element list) {
    separate();
    String name = "";
    for (Element part : list.select("dt, dd")) {
      if (part.normalName().equals("dt")) {
        name = inline(part);
      } else {
        lines.addAll(hanging("", "  ", name + inline(part).strip(), columns));
      }
    }
  }

  private static List<String> trimmed(List<String> item) {
    return item.isEmpty() ? List.of("") : item;
  }

  /** Ends the block before with an empty line. */
  private void separate() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || CONTAINERS.contains(element.normalName());
  }

  /** Whether {@code container} holds short lines only, such as those of an address. */
  private static boolean isTight(Element container) {
    return container.normalName().equals("div")
        && container.childrenSize() > 1
        && container.children().stream()
            .allMatch(
                child ->
                    child.normalName().equals("p") && TextWidth.of(child.text()) <= SHORT_LINE);
  }

  private static void inline(Node node, StringBuilder text) {
    if (node instanceof TextNode piece) {
      append(text, piece.text());
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "br" -> text.append('\n');
        case "a" -> link(element, text);
        case "sup" -> append(text, "[" + element.text() + "]");
        case "svg" -> append(text, drawing(element));
        default -> {
          boolean apart = isBlock(element) && !text.isEmpty();
          if (apart) {
            text.append('\n');
          }
          element.childNodes().forEach(child -> inline(child, text));
        }
      }
    }
  }

  private static void link(Element link, StringBuilder text) {
    if (link.hasClass("footnote-backref")) {
      return;
    }
    String words = link.text();
    append(text, words);
    String href = link.attr("href");
    String bare = href.replaceFirst("^(mailto|tel):", "");
    if (!href.startsWith("#") && !words.contains(bare) && !href.isEmpty()) {
      append(text, " <" + bare + ">");
    }
  }

  private static String drawing(Element drawing) {
    Element title = drawing.selectFirst("title");
    return title == null ? "" : "[" + title.text() + "]";
  }

  /** Appends {@code piece} with at most one space between it and what stands before. */
  private static void append(StringBuilder text, String piece) {
    int length = text.length();
    boolean spaced = length == 0 || Character.isWhitespace(text.charAt(length - 1));
    text.append(spaced && piece.startsWith(" ") ? piece.substring(1) : piece);
  }
}
