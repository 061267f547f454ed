package dev.dossier.pdf;

import org.xhtmlrenderer.layout.WhitespaceStripper;
import org.xhtmlrenderer.render.InlineText;

/** The text of a piece of a line, with the spaces that layout removes where it wraps. */
final class WrappedText {

  private WrappedText() {}

  static String of(InlineText inline) {
    String text = inline.getSubstring();
    if (inline.isDynamicFunction()) {
      return text;
    }
    String exported = inline.getTextExportText();
    boolean spaceAfter = (exported.endsWith(" ") && !text.endsWith(" ")) || endsLine(inline);
    boolean spaceBefore = inline.isTrimmedLeadingSpace() && !text.isEmpty();
    if (!spaceAfter && !spaceBefore) {
      return text;
    }
    return (spaceBefore ? " " : "") + text + (spaceAfter ? " " : "");
  }

  /** Whether a line feed that is kept, from preformatted text or a line break, follows. */
  private static boolean endsLine(InlineText inline) {
    String master = inline.getMasterText();
    int end = inline.getEnd();
    return end < master.length() && master.charAt(end) == WhitespaceStripper.EOLC;
  }
}
