package dev.dossier.pdf;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The faces in which one style of text is set: each character in the first that has a glyph for it,
 * the one in reserve being read for characters that no other has. Immutable to its users; what it
 * has looked up is remembered.
 */
final class FontStack {

  private static final int BOLD = 600;
  private static final int PAGE = 256;
  private static final int ADVANCE_BITS = 16;
  private static final int ADVANCE_MASK = (1 << ADVANCE_BITS) - 1;

  /** Answer of {@link #lookup} for a character that has no glyph in any face. */
  static final int MISSING = -1;

  /** Answer of {@link #lookup} for a character that is never drawn. */
  static final int INVISIBLE = -2;

  /** Stands for a character that only the face in reserve can have, until somebody asks for it. */
  private static final int NOT_ASKED = -3;

  private final List<FontFace> faces;
  private final ReserveFont reserve;
  private final int weight;
  private final boolean italic;
  private final AtomicReferenceArray<int[]> pages = new AtomicReferenceArray<>(0x110000 / PAGE);

  FontStack(List<FontFace> faces, ReserveFont reserve, int weight, boolean italic) {
    this.faces = List.copyOf(faces);
    this.reserve = reserve;
    this.weight = weight;
    this.italic = italic;
  }

  FontFace primary() {
    return faces.get(0);
  }

  FontFace face(int index) {
    return index < faces.size() ? faces.get(index) : reserve.face();
  }

  boolean isBold() {
    return weight >= BOLD;
  }

  boolean isItalic() {
    return italic;
  }

  /** Whether a face of the stack has to be thickened to look as heavy as asked for. */
  boolean needsBoldening(int face) {
    return isBold() && face(face).weight() < BOLD;
  }

  /** Whether a face of the stack has to be slanted to look italic. */
  boolean needsSlanting(int face) {
    return italic && !face(face).italic();
  }

  /**
   * Face index and advance of a code point, to be taken apart by {@link #faceOf} and {@link
   * #advanceOf}.
   */
  int lookup(int codePoint) {
    int[] page = pages.get(codePoint / PAGE);
    if (page == null) {
      page = fill(codePoint / PAGE);
      pages.set(codePoint / PAGE, page);
    }
    int entry = page[codePoint % PAGE];
    if (entry == NOT_ASKED) {
      entry = inReserve(codePoint);
      page[codePoint % PAGE] = entry;
    }
    return entry;
  }

  private int inReserve(int codePoint) {
    Integer advance = reserve.face().advance(codePoint);
    return advance == null ? MISSING : faces.size() << ADVANCE_BITS | advance;
  }

  static int faceOf(int entry) {
    return entry >> ADVANCE_BITS;
  }

  static int advanceOf(int entry) {
    return entry & ADVANCE_MASK;
  }

  /** Width of a text in thousandths of the font size; characters without a glyph count nothing. */
  int width(String text) {
    int width = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int entry;
      if (Character.isHighSurrogate(c) && i + 1 < length) {
        entry = lookup(text.codePointAt(i));
        i++;
      } else {
        entry = lookup(c);
      }
      if (entry >= 0) {
        width += advanceOf(entry);
      }
    }
    return width;
  }

  private int[] fill(int pageNumber) {
    int[] page = new int[PAGE];
    for (int i = 0; i < PAGE; i++) {
      page[i] = find(pageNumber * PAGE + i);
    }
    return page;
  }

  private int find(int codePoint) {
    if (isInvisible(codePoint)) {
      return INVISIBLE;
    }
    for (int f = 0; f < faces.size(); f++) {
      Integer advance = faces.get(f).advance(codePoint);
      if (advance != null) {
        return f << ADVANCE_BITS | advance;
      }
    }
    return NOT_ASKED;
  }

  private static boolean isInvisible(int c) {
    return c < 0x20
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }
}
