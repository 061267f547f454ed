package dev.dossier.render;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a parsed piece of prose for its place in a document: block quotes with a marker become
 * callouts, links that a reader must not follow become plain text, links within the site start at
 * the site's root, and headings continue the document's levels without jumps.
 */
final class ProseTree extends AbstractVisitor {

  private static final Pattern SCHEME = Pattern.compile("^[\\s\\p{Cntrl}]*([a-zA-Z][^/?#:]*):.*");
  private static final Pattern SAFE_SCHEME = Pattern.compile("https?|mailto");

  private final ProsePlacement placement;
  private final Map<Heading, Integer> levels = new IdentityHashMap<>();
  private int highest = 7;
  private int previous;

  private ProseTree(ProsePlacement placement) {
    this.placement = placement;
    this.previous = placement.headingLevel() - 1;
  }

  /** Changes {@code document} in place and returns the level of each of its headings. */
  static Map<Heading, Integer> prepare(Node document, ProsePlacement placement) {
    ProseTree tree = new ProseTree(placement);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            tree.highest = Math.min(tree.highest, heading.getLevel());
          }
        });
    document.accept(tree);
    return tree.levels;
  }

  @Override
  public void visit(Heading heading) {
    int wanted = placement.headingLevel() + heading.getLevel() - highest;
    previous = Math.min(6, Math.min(previous + 1, wanted));
    levels.put(heading, previous);
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String destination = link.getDestination();
    var scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      if (!SAFE_SCHEME.matcher(scheme.group(1).toLowerCase(Locale.ROOT)).matches()) {
        unwrap(link);
      }
    } else if (destination.startsWith("//") || destination.startsWith("\\")) {
      unwrap(link);
    } else if (!destination.startsWith("#")) {
      link.setDestination(
          placement.siteRoot()
              + (destination.startsWith("/") ? destination.substring(1) : destination));
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text marker)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Node rest = marker;
    while (rest instanceof Text part && !text.toString().endsWith("]")) {
      text.append(part.getLiteral());
      rest = rest.getNext();
    }
    Node afterMarker = rest;
    CalloutKind.ofMarker(text.toString().strip())
        .ifPresent(kind -> replaceByCallout(quote, first, afterMarker, kind));
  }

  private static void replaceByCallout(
      BlockQuote quote, Paragraph first, @Nullable Node rest, CalloutKind kind) {
    while (first.getFirstChild() != null && first.getFirstChild() != rest) {
      first.getFirstChild().unlink();
    }
    if (first.getFirstChild() instanceof SoftLineBreak lineBreak) {
      lineBreak.unlink();
    }
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    Callout callout = new Callout(kind);
    quote.insertBefore(callout);
    for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
      callout.appendChild(child);
    }
    quote.unlink();
  }

  private static void unwrap(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      node.insertBefore(child);
    }
    node.unlink();
  }
}
