package dev.dossier.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the document or its style sheet because of which no PDF was written.
 *
 * @param kind what sort of rule is broken
 * @param message what is wrong, with the offending value, and what to do
 * @param source value of the nearest {@code data-source} attribute at or above the place, if any
 * @param element the place as a path of element names and positions, such as {@code
 *     /html/body/table[2]/tr[1]}; empty if the fault has none
 * @param character the code point at fault; absent if it is not about one
 */
public record PdfProblem(
    Kind kind,
    String message,
    @Nullable String source,
    String element,
    @Nullable Integer character) {

  /** The sorts of faults. */
  public enum Kind {
    /** The document is not well-formed XML, has a doctype, or is not XHTML. */
    MALFORMED,
    /** A bound on size or nesting is passed. */
    LIMIT,
    /** No font has a glyph for a character. */
    GLYPH,
    /** The text is written in a direction that is not supported. */
    DIRECTION,
    /** Something is named that is not there or may not be loaded. */
    RESOURCE,
    /** An image cannot be read. */
    IMAGE,
    /** A drawing contains what cannot be drawn. */
    DRAWING,
    /** Headings skip a level or are empty. */
    HEADING,
    /** A table has cells without scope, or rows of unequal length. */
    TABLE,
    /** An image, a drawing or a link has no text alternative. */
    ALTERNATIVE,
    /** A link leads nowhere. */
    LINK,
    /** The language of the document or a passage is missing or malformed. */
    LANGUAGE,
    /** The style sheet asks for a layout that cannot be made. */
    STYLE,
    /** Text is smaller than the request allows. */
    TYPE_SIZE
  }

  public PdfProblem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(element, "element");
  }

  /** A fault that is not about one character. */
  PdfProblem(Kind kind, String message, @Nullable String source, String element) {
    this(kind, message, source, element, null);
  }

  @Override
  public String toString() {
    return (source == null ? "" : source + ": ")
        + message
        + (element.isEmpty() ? "" : " (at " + element + ")");
  }
}
