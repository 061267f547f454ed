package dev.dossier.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns text takes where every character takes a whole number of them, as in plain
 * e-mails and on terminals: two for wide and full-width characters, none for marks that combine
 * with the one before and for characters that are not seen. After Unicode Standard Annex 11.
 */
public final class TextWidth {

  /** No character before this one is wide. */
  private static final char FIRST_WIDE = 0x1100;

  /** No character before this one combines. */
  private static final char FIRST_COMBINING = 0x300;

  private TextWidth() {}

  /** Columns of {@code text}. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** Columns of one character. */
  public static int of(int codePoint) {
    if (codePoint < FIRST_COMBINING) {
      return codePoint == 0xAD ? 0 : 1;
    }
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (codePoint < FIRST_WIDE) {
      return 1;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** Whether no character of {@code text} is wide, so that lines break at spaces alone. */
  public static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_WIDE && of(text.codePointAt(i)) == 2) {
        return false;
      }
    }
    return true;
  }
}
