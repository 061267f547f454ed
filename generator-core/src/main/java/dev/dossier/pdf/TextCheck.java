package dev.dossier.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds, before anything is laid out, the characters that would be lost or come out wrong. */
final class TextCheck {

  private static final int MAX_PROBLEMS = 100;

  /** Scripts whose letters change their form or order with their neighbours. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.TIBETAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.MONGOLIAN);

  private final FontStack fonts;
  private final List<PdfProblem> problems;

  TextCheck(FontLibrary library, List<PdfProblem> problems) {
    this.fonts = library.stack(List.of(), 400, false);
    this.problems = problems;
  }

  /**
   * Checks all text that is to appear.
   *
   * @param hidden elements whose text does not appear
   */
  void check(Document document, Predicate<Element> hidden) {
    Element root = document.getDocumentElement();
    Node node = root;
    while (node != null) {
      if (node instanceof Element e && (isDescription(e) || hidden.test(e))) {
        node = Xhtml.followingSkippingChildren(node, root);
        continue;
      }
      if (node.getNodeType() == Node.TEXT_NODE) {
        checkText(node);
      }
      node = Xhtml.following(node, root);
    }
  }

  private static boolean isDescription(Element e) {
    return Xhtml.SVG_NAMESPACE.equals(e.getNamespaceURI())
        && (e.getLocalName().equals("title") || e.getLocalName().equals("desc"));
  }

  private void checkText(Node node) {
    String text = node.getNodeValue();
    Set<Integer> reported = new HashSet<>();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c < 0x300 && fonts.lookup(c) >= 0) {
        i++;
        continue;
      }
      int codePoint = text.codePointAt(i);
      PdfProblem fault = fault(codePoint, node);
      if (fault != null && reported.add(codePoint) && problems.size() < MAX_PROBLEMS) {
        problems.add(fault);
        if (fault.kind() == PdfProblem.Kind.DIRECTION) {
          return;
        }
      }
      i += Character.charCount(codePoint);
    }
  }

  /** What is wrong with a character at a place, or null. */
  private @Nullable PdfProblem fault(int codePoint, Node place) {
    byte direction = Character.getDirectionality(codePoint);
    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return problem(
          PdfProblem.Kind.DIRECTION,
          codePoint,
          "Text from right to left, beginning with %s, is not supported in PDF; write it in Latin"
                  .formatted(name(codePoint))
              + " letters or leave PDF out for this document",
          place);
    }
    if (SHAPED.contains(UnicodeScript.of(codePoint))) {
      return problem(
          PdfProblem.Kind.GLYPH,
          codePoint,
          "Letters that join or reorder, such as %s, are not supported in PDF; write them in Latin"
                  .formatted(name(codePoint))
              + " letters or leave PDF out for this document",
          place);
    }
    return fonts.lookup(codePoint) == FontStack.MISSING ? missing(codePoint, place) : null;
  }

  /** The problem of a character that no font has. */
  static PdfProblem missing(int codePoint, @Nullable Node place) {
    return problem(
        PdfProblem.Kind.GLYPH,
        codePoint,
        "No font has the character %s; put a font that has it into the font folder or replace it"
            .formatted(name(codePoint)),
        place);
  }

  private static PdfProblem problem(
      PdfProblem.Kind kind, int codePoint, String message, @Nullable Node place) {
    return new PdfProblem(kind, message, Xhtml.source(place), Xhtml.path(place), codePoint);
  }

  private static String name(int codePoint) {
    return "\"%s\" (U+%04X)".formatted(Character.toString(codePoint), codePoint);
  }
}
