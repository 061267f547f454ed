package dev.dossier.render;

import dev.dossier.page.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Leads the first use of each term in the prose of one document to the glossary, in running text
 * alone: not in headings, links and code.
 */
final class TermLinks {

  private static final Set<Class<? extends Node>> SKIPPED =
      Set.of(Heading.class, Link.class, Image.class, TableHead.class);

  private final Glossary glossary;
  private final GlossaryWords words;

  TermLinks(Glossary glossary) {
    this.glossary = glossary;
    this.words = new GlossaryWords(glossary);
  }

  /** Changes a piece of prose in place. */
  void link(Node prose) {
    if (!glossary.words().isEmpty()) {
      within(prose);
    }
  }

  private void within(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (isText(child)) {
        List<Node> run = new ArrayList<>();
        for (next = child; next != null && isText(next); next = next.getNext()) {
          run.add(next);
        }
        link(run, parent, next);
      } else if (!SKIPPED.contains(child.getClass())) {
        within(child);
      }
      child = next;
    }
  }

  private static boolean isText(Node node) {
    return node instanceof Text || node instanceof SoftLineBreak;
  }

  private static String said(Node node) {
    return node instanceof Text text ? text.getLiteral() : " ";
  }

  /** Puts links into a text that stands in pieces, as where a line ends within it. */
  private void link(List<Node> run, Node parent, @Nullable Node after) {
    StringBuilder text = new StringBuilder();
    run.forEach(each -> text.append(said(each)));
    List<GlossaryWords.Place> places = words.firstIn(text);
    if (places.isEmpty()) {
      return;
    }
    run.forEach(Node::unlink);
    List<Node> made = new ArrayList<>();
    int done = 0;
    for (GlossaryWords.Place place : places) {
      made.addAll(pieces(run, done, place.start()));
      TermLink link = new TermLink(glossary, place.word());
      pieces(run, place.start(), place.end()).forEach(link::appendChild);
      made.add(link);
      done = place.end();
    }
    made.addAll(pieces(run, done, text.length()));
    for (Node each : made) {
      if (after == null) {
        parent.appendChild(each);
      } else {
        after.insertBefore(each);
      }
    }
  }

  /** Copies of the pieces of {@code run} between two places in its text. */
  private static List<Node> pieces(List<Node> run, int from, int to) {
    List<Node> pieces = new ArrayList<>();
    int start = 0;
    for (Node node : run) {
      String said = said(node);
      int first = Math.max(from - start, 0);
      int last = Math.min(to - start, said.length());
      if (first < last) {
        pieces.add(
            node instanceof Text ? new Text(said.substring(first, last)) : new SoftLineBreak());
      }
      start += said.length();
    }
    return pieces;
  }
}
