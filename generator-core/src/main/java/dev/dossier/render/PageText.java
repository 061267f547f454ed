package dev.dossier.render;

import dev.dossier.render.MarkupScan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page says, for a search: its title and the text of each of its sections, which begin at
 * headings. What stands around the content of every page is left out, and so are drawings, whose
 * figures stand beside them.
 *
 * @param title the title
 * @param sections the sections, in order; the first is what stands before any heading
 */
public record PageText(String title, List<Section> sections) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> SILENT = Set.of("nav", "svg", "script", "style", "header");
  private static final List<String> ASIDE =
      List.of("screen-only", "print-only", "document-control", "pdf-link");

  /** The elements that do not part the words before them from those after. */
  private static final Set<String> WITHIN_WORDS =
      Set.of("a", "em", "strong", "code", "b", "i", "del", "ins", "abbr", "sub", "sup");

  public PageText {
    sections = List.copyOf(sections);
  }

  /**
   * The text below one heading, as far as the next.
   *
   * @param id the id of the heading; empty before the first
   * @param heading the words of the heading; empty before the first
   * @param text the text
   */
  public record Section(String id, String heading, String text) {}

  /** Reads it off a page as browsers get it. */
  public static PageText of(String html) {
    return new Reading(html).read();
  }

  /** {@code text} without escapes, in one line. */
  static String plain(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return line.indexOf('&') < 0
        ? line
        : line.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
  }

  /** One pass over a page. */
  private static final class Reading {

    private final String html;
    private final MarkupScan tags;
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String title = "";
    private String id = "";
    private String heading = "";

    Reading(String html) {
      this.html = html;
      this.tags = new MarkupScan(html);
    }

    PageText read() {
      boolean isContent = false;
      int done = 0;
      while (tags.next()) {
        if (isContent) {
          text.append(html, done, tags.start());
        }
        if (tags.name().equals("main")) {
          isContent = tags.kind() == Kind.START;
        } else if (isContent && tags.kind() == Kind.START) {
          begin();
        }
        if (isContent && !WITHIN_WORDS.contains(tags.name())) {
          text.append(' ');
        }
        done = tags.end();
      }
      close();
      return new PageText(title, sections);
    }

    private void begin() {
      if (tags.headingLevel() > 0) {
        heading();
      } else if (tags.name().equals("header")) {
        title();
      } else if (SILENT.contains(tags.name()) || ASIDE.stream().anyMatch(tags::hasClass)) {
        tags.skipElement();
      }
    }

    /** The head of a document holds its title and what is the same on many. */
    private void title() {
      int from = tags.start();
      tags.skipElement();
      MarkupScan head = new MarkupScan(html.substring(from, tags.end()));
      while (head.next()) {
        if (head.headingLevel() == 1 && head.kind() == Kind.START) {
          int start = head.end();
          head.skipElement();
          title = words(html.substring(from + start, from + head.start()));
        }
      }
    }

    private void heading() {
      int level = tags.headingLevel();
      String name = tags.attribute("id").orElse("");
      int from = tags.end();
      tags.skipElement();
      String said = words(html.substring(from, tags.start()));
      if (level == 1) {
        title = said;
      } else if (level < 4 && !name.isEmpty()) {
        close();
        id = name;
        heading = said;
      } else {
        text.append(said).append(' ');
      }
    }

    private static String words(String markup) {
      StringBuilder words = new StringBuilder();
      MarkupScan within = new MarkupScan(markup);
      int done = 0;
      while (within.next()) {
        words.append(markup, done, within.start());
        if (!WITHIN_WORDS.contains(within.name())) {
          words.append(' ');
        }
        done = within.end();
      }
      return plain(words.append(markup, done, markup.length()).toString());
    }

    private void close() {
      String said = plain(text.toString());
      text.setLength(0);
      if (!said.isEmpty() || !heading.isEmpty()) {
        sections.add(new Section(id, heading, said));
      }
    }
  }
}
