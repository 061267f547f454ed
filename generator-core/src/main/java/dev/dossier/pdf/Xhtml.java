package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what the elements and attributes of XHTML mean. */
final class Xhtml {

  static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
  static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  private Xhtml() {}

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    return !classes.isEmpty() && List.of(classes.trim().split("\\s+")).contains(name);
  }

  /** The language that an element declares itself, or an empty string. */
  static String language(Element element) {
    String language = element.getAttribute("lang");
    return language.isEmpty() ? element.getAttributeNS(XML_NAMESPACE, "lang") : language;
  }

  /**
   * Number of rows or columns that a cell spans, at least 1; {@link XhtmlReader} has checked it.
   */
  static int span(Element cell, String attribute) {
    String value = cell.getAttribute(attribute);
    return value.isEmpty() ? 1 : Math.max(1, Integer.parseInt(value.trim()));
  }

  /** Text without leading, trailing and repeated white space. */
  static String normalized(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /**
   * The text alternative of an image or a drawing.
   *
   * @return null if it has none, empty if it is marked as decoration
   */
  static @Nullable String alternative(Element picture) {
    if (picture.getAttribute("aria-hidden").equals("true")
        || picture.getAttribute("role").equals("presentation")
        || picture.getAttribute("role").equals("none")) {
      return "";
    }
    String label = normalized(picture.getAttribute("aria-label"));
    if (!label.isEmpty()) {
      return label;
    }
    if (picture.hasAttribute("aria-labelledby")) {
      return labels(picture);
    }
    if (picture.getLocalName().equals("img")) {
      return picture.hasAttribute("alt") ? normalized(picture.getAttribute("alt")) : null;
    }
    StringBuilder text = new StringBuilder();
    for (Element child : children(picture)) {
      if (child.getLocalName().equals("title") || child.getLocalName().equals("desc")) {
        append(text, normalized(child.getTextContent()));
      }
    }
    return text.isEmpty() ? null : text.toString();
  }

  /** What a link says: its text, or the alternatives of its pictures. */
  static String linkText(Element link) {
    String label = normalized(link.getAttribute("aria-label"));
    if (!label.isEmpty()) {
      return label;
    }
    StringBuilder text = new StringBuilder();
    for (Node n = link.getFirstChild(); n != null; ) {
      boolean picture =
          n instanceof Element e
              && (e.getLocalName().equals("img") || e.getLocalName().equals("svg"));
      if (picture) {
        String alternative = alternative((Element) n);
        text.append(' ').append(alternative == null ? "" : alternative).append(' ');
      } else if (n.getNodeType() == Node.TEXT_NODE) {
        text.append(n.getNodeValue());
      }
      n = picture ? followingSkippingChildren(n, link) : following(n, link);
    }
    return normalized(text.toString());
  }

  private static @Nullable String labels(Element picture) {
    StringBuilder text = new StringBuilder();
    for (String id : picture.getAttribute("aria-labelledby").trim().split("\\s+")) {
      Element label = byId(picture.getOwnerDocument(), id);
      if (label != null) {
        append(text, normalized(label.getTextContent()));
      }
    }
    return text.isEmpty() ? null : text.toString();
  }

  private static void append(StringBuilder text, String more) {
    if (!more.isEmpty()) {
      if (!text.isEmpty()) {
        text.append(text.charAt(text.length() - 1) == '.' ? " " : ". ");
      }
      text.append(more);
    }
  }

  private static @Nullable Element byId(Document document, String id) {
    Node n = document.getDocumentElement();
    while (n != null) {
      if (n instanceof Element e && id.equals(e.getAttribute("id"))) {
        return e;
      }
      n = following(n, document);
    }
    return null;
  }

  /** The next node in document order below a root, or null at the end. */
  static @Nullable Node following(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    return followingSkippingChildren(node, root);
  }

  /** The next node in document order below a root that is not inside the given one. */
  static @Nullable Node followingSkippingChildren(Node node, Node root) {
    for (Node n = node; n != null && n != root; n = n.getParentNode()) {
      if (n.getNextSibling() != null) {
        return n.getNextSibling();
      }
    }
    return null;
  }

  /** Whether a list item holds the text of a footnote. */
  static boolean isFootnote(Element item) {
    Node list = item.getParentNode();
    return list != null
        && list.getParentNode() instanceof Element section
        && hasClass(section, "footnotes");
  }

  /** Value of the nearest {@code data-source} at or above a node. */
  static @Nullable String source(@Nullable Node node) {
    for (Node n = node; n != null; n = n.getParentNode()) {
      if (n instanceof Element e && e.hasAttribute("data-source")) {
        return e.getAttribute("data-source");
      }
    }
    return null;
  }

  /** Place of a node as a path of names and positions among siblings of the same name. */
  static String path(@Nullable Node node) {
    StringBuilder path = new StringBuilder();
    for (Node n = node; n != null; n = n.getParentNode()) {
      if (n instanceof Element e) {
        int position = 1;
        boolean alone = true;
        for (Node s = e.getPreviousSibling(); s != null; s = s.getPreviousSibling()) {
          if (s.getNodeName().equals(e.getNodeName())) {
            position++;
          }
        }
        for (Node s = e.getNextSibling(); s != null; s = s.getNextSibling()) {
          alone &= !s.getNodeName().equals(e.getNodeName());
        }
        String index = position == 1 && alone ? "" : "[" + position + "]";
        path.insert(0, "/" + e.getNodeName() + index);
      }
    }
    return path.toString();
  }
}
