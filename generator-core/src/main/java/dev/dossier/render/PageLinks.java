package dev.dossier.render;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a page leads to and where in it others can lead: its links and pictures, and its ids.
 *
 * @param links its links and pictures, each once, in order
 * @param ids the ids of its elements
 */
record PageLinks(Set<PageLink> links, Set<String> ids) {

  /** Reads them off the markup of a page. */
  static PageLinks of(String html) {
    Scan scan = new Scan(html);
    scan.run();
    return new PageLinks(scan.links, scan.ids);
  }

  /** One pass over the tags of a page. It is no parser: what is between them is of no interest. */
  private static final class Scan {

    private final String html;
    private final Set<PageLink> links = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    Scan(String html) {
      this.html = html;
    }

    void run() {
      int at = html.indexOf('<');
      while (at >= 0) {
        int next;
        if (html.startsWith("<!--", at)) {
          next = after("-->", at);
        } else if (html.startsWith("<script", at)) {
          next = after("</script", tag(at));
        } else if (html.startsWith("<style", at)) {
          next = after("</style", tag(at));
        } else {
          next = tag(at);
        }
        at = html.indexOf('<', next);
      }
    }

    private int after(String end, int from) {
      int found = html.indexOf(end, from);
      return found < 0 ? html.length() : found + end.length();
    }

    /** Reads the attributes of the tag at {@code start} and returns the place behind it. */
    private int tag(int start) {
      int at = start + 1;
      while (at < html.length() && html.charAt(at) != '>') {
        int equals = at;
        while (equals < html.length() && "=>".indexOf(html.charAt(equals)) < 0) {
          equals++;
        }
        if (equals + 1 >= html.length() || html.charAt(equals) == '>') {
          return equals;
        }
        char quote = html.charAt(equals + 1);
        int end = html.indexOf(quote, equals + 2);
        if ((quote != '"' && quote != '\'') || end < 0) {
          at = equals + 1;
          continue;
        }
        attribute(start, nameBefore(equals), html.substring(equals + 2, end), end);
        at = end + 1;
      }
      return at;
    }

    private String nameBefore(int equals) {
      int from = equals;
      while (from > 0 && !Character.isWhitespace(html.charAt(from - 1))) {
        from--;
      }
      return html.substring(from, equals);
    }

    private void attribute(int tag, String name, String value, int end) {
      switch (name) {
        case "id" -> ids.add(unescaped(value));
        case "href", "xlink:href" -> {
          boolean anchor = html.startsWith("<a ", tag) || html.startsWith("<a\n", tag);
          links.add(new PageLink(unescaped(value), anchor ? text(end) : ""));
        }
        case "src", "poster" -> links.add(new PageLink(unescaped(value), ""));
        default -> {}
      }
    }

    private String text(int from) {
      int start = html.indexOf('>', from);
      int end = html.indexOf("</a>", from);
      return start < 0 || end < start
          ? ""
          : unescaped(html.substring(start + 1, end).replaceAll("<[^>]*>", ""));
    }

    private static String unescaped(String value) {
      return value.indexOf('&') < 0
          ? value
          : value
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&quot;", "\"")
              .replace("&#39;", "'")
              .replace("&amp;", "&");
    }
  }
}
