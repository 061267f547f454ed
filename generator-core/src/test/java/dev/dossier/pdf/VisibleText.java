package dev.dossier.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a reader of the stress document's XHTML would read aloud: its text, list numbers, and what
 * its style sheet generates; page numbers of the contents are known from the file.
 */
final class VisibleText {

  private static final Set<String> SKIPPED = Set.of("head", "svg", "img");
  private static final Set<String> INLINE =
      Set.of("a", "span", "strong", "em", "code", "sup", "abbr", "time", "input");
  private static final String[] CONTENTS_PAGES = {"1", "1", "2", "2", "2", "3", "3"};

  private final StringBuilder text = new StringBuilder();
  private int step;
  private int contentsEntry;

  private VisibleText() {}

  static String of(String xhtml) {
    try {
      VisibleText visible = new VisibleText();
      visible.visit(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xhtml)))
              .getDocumentElement());
      return visible.text.toString().strip().replaceAll("\\s+", " ");
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("No XHTML", e);
    }
  }

  private void visit(Element element) {
    String name = element.getTagName();
    String classes = element.getAttribute("class");
    if (SKIPPED.contains(name) || classes.equals("running") || classes.equals("screen-only")) {
      return;
    }
    boolean block = !INLINE.contains(name);
    text.append(block ? " " : "");
    before(element, name, classes);
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        visit(child);
      } else if (n.getNodeType() == Node.TEXT_NODE) {
        text.append(n.getNodeValue());
      }
    }
    if (name.equals("a") && within(element, "nav")) {
      text.append(' ').append(CONTENTS_PAGES[contentsEntry]);
      contentsEntry++;
    }
    text.append(block ? " " : "");
  }

  private void before(Element element, String name, String classes) {
    if (classes.equals("step")) {
      step++;
      text.append(step).append(") ");
    } else if (classes.startsWith("callout")) {
      text.append("Note: ");
    } else if (name.equals("input")) {
      text.append(element.hasAttribute("checked") ? "\u2611 " : "\u2610 ");
    } else if (name.equals("li")
        && element.getParentNode().getNodeName().equals("ol")
        && !within(element, "nav")) {
      int number = 1;
      for (Node n = element.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
        number += n.getNodeName().equals("li") ? 1 : 0;
      }
      text.append(number).append(". ");
    }
  }

  private static boolean within(Node node, String name) {
    for (Node n = node.getParentNode(); n != null; n = n.getParentNode()) {
      if (n.getNodeName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
