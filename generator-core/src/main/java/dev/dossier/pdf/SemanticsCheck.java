package dev.dossier.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what would make a document hard to use with a screen reader: rules of PDF/UA-1 that can be
 * broken by a template, reported with their place there.
 */
final class SemanticsCheck {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> WITHOUT_TEXT =
      Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr");

  private final Element root;
  private final Predicate<Element> hidden;
  private final List<PdfProblem> problems;
  private final Set<String> identifiers = new HashSet<>();
  private int headingLevel;

  SemanticsCheck(Document document, Predicate<Element> hidden, List<PdfProblem> problems) {
    this.root = document.getDocumentElement();
    this.hidden = hidden;
    this.problems = problems;
  }

  void check(PdfInfo info) {
    if (info.title().isBlank()) {
      report(PdfProblem.Kind.HEADING, "The document has no title; give it one", root);
    }
    checkLanguage(info.language(), root);
    if (Xhtml.language(root).isEmpty()) {
      report(
          PdfProblem.Kind.LANGUAGE, "<html> has no lang; write its language, as lang=\"en\"", root);
    }
    Node node = root;
    while (node != null) {
      if (node instanceof Element e && hidden.test(e)) {
        node = Xhtml.followingSkippingChildren(node, root);
        continue;
      }
      if (node instanceof Element e && Xhtml.NAMESPACE.equals(e.getNamespaceURI())) {
        checkElement(e);
      } else if (node instanceof Element e && e.getLocalName().equals("svg")) {
        checkPicture(e);
        node = Xhtml.followingSkippingChildren(node, root);
        continue;
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        checkText(node);
      }
      node = Xhtml.following(node, root);
    }
    checkTargets();
  }

  private void checkElement(Element e) {
    if (!e.getAttribute("id").isEmpty() && !identifiers.add(e.getAttribute("id"))) {
      report(
          PdfProblem.Kind.LINK,
          "Two elements have the id \"%s\"; make it unique".formatted(e.getAttribute("id")),
          e);
    }
    if (e.hasAttribute("lang")) {
      checkLanguage(e.getAttribute("lang"), e);
    }
    String name = e.getLocalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> checkHeading(e, name.charAt(1) - '0');
      case "img" -> checkPicture(e);
      case "a" -> checkLink(e);
      case "th" -> checkHeader(e);
      case "table" -> checkRows(e);
      default -> {}
    }
  }

  private void checkText(Node text) {
    Node parent = text.getParentNode();
    if (parent != null
        && WITHOUT_TEXT.contains(parent.getNodeName())
        && !text.getNodeValue().isBlank()) {
      report(
          PdfProblem.Kind.MALFORMED,
          "Text stands directly in <%s>, outside of an item or a cell"
              .formatted(parent.getNodeName()),
          text);
    }
  }

  private void checkHeading(Element heading, int level) {
    if (Xhtml.linkText(heading).isEmpty()) {
      report(PdfProblem.Kind.HEADING, "The heading has no text; write it or leave it out", heading);
    } else if (level > headingLevel + 1) {
      report(
          PdfProblem.Kind.HEADING,
          headingLevel == 0
              ? "The first heading is <h%d>; begin with <h1>".formatted(level)
              : "<h%d> follows <h%d>; write <h%d>".formatted(level, headingLevel, headingLevel + 1),
          heading);
    }
    headingLevel = level;
  }

  private void checkPicture(Element picture) {
    if (Xhtml.alternative(picture) == null) {
      report(
          PdfProblem.Kind.ALTERNATIVE,
          picture.getLocalName().equals("img")
              ? "The image has no alt; say what it shows, or write alt=\"\" if it is decoration"
              : "The drawing has no <title>; say what it shows, or write aria-hidden=\"true\"",
          picture);
    }
  }

  private void checkLink(Element link) {
    String target = link.getAttribute("href").trim();
    if (target.isEmpty()) {
      return;
    }
    if (Xhtml.linkText(link).isEmpty()) {
      report(PdfProblem.Kind.ALTERNATIVE, "The link to %s has no text".formatted(target), link);
    }
    int colon = target.indexOf(':');
    if (colon > 0 && target.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
      String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme)) {
        report(
            PdfProblem.Kind.LINK,
            "Links may not begin with %s:; use http, https, mailto or tel".formatted(scheme),
            link);
      }
    }
  }

  private void checkHeader(Element cell) {
    boolean inHead =
        cell.getParentNode() != null
            && cell.getParentNode().getParentNode() instanceof Element section
            && section.getLocalName().equals("thead");
    if (!cell.hasAttribute("scope") && !inHead) {
      report(
          PdfProblem.Kind.TABLE,
          "The header cell does not say what it heads; write scope=\"row\" or scope=\"col\"",
          cell);
    }
  }

  private void checkRows(Element table) {
    TableGrid grid = TableGrid.of(table, hidden);
    if (grid.irregularRow() != null) {
      report(
          PdfProblem.Kind.TABLE,
          "The row has not as many cells as the first one (%d in the widest)"
              .formatted(grid.columns()),
          grid.irregularRow());
    }
  }

  /** Links within the document need their identifiers all to be known, so they come last. */
  private void checkTargets() {
    Node node = root;
    while (node != null) {
      if (node instanceof Element e && hidden.test(e)) {
        node = Xhtml.followingSkippingChildren(node, root);
        continue;
      }
      if (node instanceof Element e && e.getNodeName().equals("a")) {
        String target = e.getAttribute("href").trim();
        if (target.startsWith("#") && !identifiers.contains(target.substring(1))) {
          report(
              PdfProblem.Kind.LINK,
              "The link leads to %s, but nothing in the document has that id".formatted(target),
              e);
        }
      }
      node = Xhtml.following(node, root);
    }
  }

  private void checkLanguage(String language, Element place) {
    if (!LANGUAGE.matcher(language).matches()) {
      report(
          PdfProblem.Kind.LANGUAGE,
          "\"%s\" is no language; write a tag such as en or pt-BR".formatted(language),
          place);
    }
  }

  private void report(PdfProblem.Kind kind, String message, Node place) {
    problems.add(new PdfProblem(kind, message, Xhtml.source(place), Xhtml.path(place)));
  }
}
