package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps the table of contents out of documents that are too short to need one. */
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
}
