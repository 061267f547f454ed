package dev.dossier.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What an e-mail says, as HTML and as plain text, both made of the XHTML of the letter's page.
 *
 * @param subject what it is about: the heading of the letter
 * @param language language of the letter, a BCP 47 tag
 * @param html the letter without the site around it; it refers to nothing outside itself but by
 *     links of whole addresses
 * @param plain the letter as lines of at most 72 columns, separated by {@code \n}
 */
record MailText(String subject, String language, String html, String plain) {

  private static final String OF_OTHER_MEDIA = ".screen-only, .print-only, script, style, link";

  /**
   * The letter on a page.
   *
   * @param xhtml the page
   * @param style the style sheet of e-mails
   * @param label the sharing label, which the letter states first if it does not by itself
   */
  static MailText of(String xhtml, String style, String label) {
    Document page = Jsoup.parse(xhtml, "", Parser.xmlParser());
    page.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
    Element main = page.selectFirst("main");
    Element letter = main == null ? page.selectFirst("body") : main;
    if (letter == null) {
      throw new IllegalArgumentException("the page has no body");
    }
    letter.select(OF_OTHER_MEDIA).remove();
    withoutRelativeLinks(letter);
    if (!letter.text().contains(label)) {
      letter.prependElement("p").appendElement("strong").text(label);
    }
    Element heading = letter.selectFirst("h1");
    String subject = heading == null ? page.title() : heading.text();
    Element root = page.selectFirst("html");
    String language = root == null ? "" : root.attr("lang");
    Element body = page.selectFirst("body");
    String classes = body == null ? "" : body.className();
    letter.select("dt").forEach(name -> name.appendText(colon(language)));
    String plain = PlainText.of(letter);
    return new MailText(subject, language, html(subject, language, classes, style, letter), plain);
  }

  /** What stands between a name and its value. */
  private static String colon(String language) {
    return switch (language.replaceFirst("-.*", "")) {
      case "fr" -> "\u00A0: ";
      case "ja", "zh" -> "：";
      default -> ": ";
    };
  }

  /** Takes out what leads to other pages of the site, which the reader does not have. */
  private static void withoutRelativeLinks(Element letter) {
    for (Element link : letter.select("a[href]")) {
      String href = link.attr("href");
      if (!href.startsWith("#") && !href.matches("(?i)(https?|mailto|tel):.*")) {
        link.unwrap();
      }
    }
    letter.select("img, object, iframe, embed").forEach(MailText::replaceByText);
    letter.select("[data-source]").removeAttr("data-source");
  }

  private static void replaceByText(Element picture) {
    picture.after(new TextNode(picture.attr("alt")));
    picture.remove();
  }

  private static String html(
      String subject, String language, String classes, String style, Element letter) {
    return "<!DOCTYPE html>\n<html lang=\""
        + Entities.escape(language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>"
        + Entities.escape(subject)
        + "</title>\n<style>\n"
        + style
        + "</style>\n</head>\n<body class=\""
        + Entities.escape(classes)
        + "\">\n"
        + letter.html().strip()
        + "\n</body>\n</html>\n";
  }
}
