package dev.dossier.render;

import dev.dossier.render.MarkupScan.Kind;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as browsers get it, which is what its template made of it with two differences. Every
 * heading of a page of the site can be linked to: it has an id, and is a link to itself. And styles
 * stand in files, because the pages forbid styles within them.
 *
 * @param html the page
 * @param styles the styles that stood in it, by the path of their file in the output folder
 */
public record WebPage(String html, Map<String, byte[]> styles) {

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern STYLE =
      Pattern.compile("<style((?:\\s[^>]*)?)>(.*?)</style>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_ID = 60;

  public WebPage {
    styles = Collections.unmodifiableMap(new TreeMap<>(styles));
  }

  /**
   * Makes it of what a template gave.
   *
   * @param xhtml the document
   * @param path where the document goes, without extension; its styles go beside it
   */
  public static WebPage of(String xhtml, String path) {
    Map<String, byte[]> styles = new TreeMap<>();
    return new WebPage(withHeadings(withoutStyles(xhtml, path, styles)), styles);
  }

  private static String withoutStyles(String xhtml, String path, Map<String, byte[]> styles) {
    if (!xhtml.contains("<style")) {
      return xhtml;
    }
    Matcher style = STYLE.matcher(xhtml);
    StringBuilder html = new StringBuilder(xhtml.length());
    while (style.find()) {
      String file = path + (styles.isEmpty() ? "" : "-" + (styles.size() + 1)) + ".css";
      styles.put(file, style.group(2).strip().concat("\n").getBytes(StandardCharsets.UTF_8));
      String name = file.substring(file.lastIndexOf('/') + 1);
      String link = "<link rel=\"stylesheet\"" + style.group(1) + " href=\"" + name + "\"/>";
      style.appendReplacement(html, Matcher.quoteReplacement(link));
    }
    return style.appendTail(html).toString();
  }

  private static String withHeadings(String xhtml) {
    int from = xhtml.indexOf("data-headings=\"linked\"");
    if (from < 0) {
      return xhtml;
    }
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(xhtml);
    while (id.find()) {
      ids.add(id.group(1));
    }
    StringBuilder html = new StringBuilder(xhtml.length() + xhtml.length() / 16);
    int done = 0;
    MarkupScan tags = new MarkupScan(xhtml);
    while (tags.next()) {
      if (tags.start() < from || tags.kind() != Kind.START) {
        continue;
      }
      if (tags.hasClass("print-only")) {
        tags.skipElement();
      } else if (tags.headingLevel() > 1) {
        int textFrom = tags.end();
        int textTo = xhtml.indexOf("</" + tags.name(), textFrom);
        if (textTo < 0) {
          break;
        }
        String content = xhtml.substring(textFrom, textTo);
        String name = tags.attribute("id").orElse("");
        html.append(xhtml, done, textFrom);
        if (name.isEmpty()) {
          name = free(slug(content), ids);
          html.insert(html.length() - 1, " id=\"" + name + "\"");
        }
        html.append(linked(content, name));
        done = textTo;
      }
    }
    return html.append(xhtml, done, xhtml.length()).toString();
  }

  private static String linked(String content, String id) {
    return content.contains("<a ") || content.isBlank()
        ? content
        : "<a class=\"heading-link\" href=\"#" + id + "\">" + content + "</a>";
  }

  /** The words of a heading as an id: the same words give the same id on every page. */
  private static String slug(String content) {
    String text = PageText.plain(TAG.matcher(content).replaceAll(" "));
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = NO_WORD.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = words.replaceAll("^-|-$", "");
    if (slug.length() > LONGEST_ID) {
      int cut = slug.lastIndexOf('-', LONGEST_ID);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST_ID);
    }
    return slug.isEmpty() ? "section" : slug;
  }

  private static String free(String slug, Set<String> ids) {
    String id = slug;
    for (int number = 2; !ids.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }
}
