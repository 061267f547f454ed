package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the table of contents, {@code <nav class="toc">} or, for second-level headings only, {@code
 * <nav class="toc brief">}, out of documents that are too short to need one, and fills it from the
 * headings of the second and third level if it has no list itself.
 */
final class ContentsTable {

  private static final int PAGES_WITHOUT = 3;

  /** A table of contents that has been taken out, with where it stood. */
  private record Removed(Element contents, Node parent, @Nullable Node next) {}

  private final Document document;

  ContentsTable(Document document) {
    this.document = document;
  }

  /** Lays the document out with its contents if it is longer than three pages without them. */
  void layOut(DocumentLayout layout) {
    List<Removed> removed = remove();
    layout.layOut();
    if (!removed.isEmpty() && layout.pageCount() > PAGES_WITHOUT) {
      for (Removed r : removed) {
        if (r.contents().getElementsByTagName("li").getLength() == 0) {
          fill(r.contents(), layout::isHidden);
        }
        r.parent().insertBefore(r.contents(), r.next());
      }
      layout.repeat();
    }
  }

  private List<Removed> remove() {
    List<Element> found = new ArrayList<>();
    Element root = document.getDocumentElement();
    for (Node n = root; n != null; n = Xhtml.following(n, root)) {
      if (n instanceof Element e && e.getNodeName().equals("nav") && Xhtml.hasClass(e, "toc")) {
        found.add(e);
      }
    }
    List<Removed> removed = new ArrayList<>();
    for (Element contents : found) {
      Node parent = contents.getParentNode();
      if (parent != null) {
        removed.add(new Removed(contents, parent, contents.getNextSibling()));
        parent.removeChild(contents);
      }
    }
    return removed;
  }

  private void fill(Element contents, Predicate<Element> hidden) {
    Element list = append(contents, "ol");
    boolean brief = Xhtml.hasClass(contents, "brief");
    Element inner = null;
    int number = 0;
    Element root = document.getDocumentElement();
    Node node = root;
    while (node != null) {
      if (node instanceof Element e && hidden.test(e)) {
        node = Xhtml.followingSkippingChildren(node, root);
        continue;
      }
      if (node instanceof Element e && e.getNodeName().equals("h2")) {
        number++;
        inner = null;
        entry(list, e, number);
      } else if (node instanceof Element e && e.getNodeName().equals("h3") && !brief) {
        number++;
        if (inner == null && list.getLastChild() instanceof Element last) {
          inner = append(last, "ol");
        }
        entry(inner == null ? list : inner, e, number);
      }
      node = Xhtml.following(node, root);
    }
  }

  private void entry(Element list, Element heading, int number) {
    if (heading.getAttribute("id").isEmpty()) {
      heading.setAttribute("id", "contents-" + number);
    }
    Element link = append(append(list, "li"), "a");
    link.setAttribute("href", "#" + heading.getAttribute("id"));
    link.setTextContent(Xhtml.linkText(heading));
  }

  private Element append(Element parent, String name) {
    Element child = document.createElementNS(Xhtml.NAMESPACE, name);
    parent.appendChild(child);
    return child;
  }
}
