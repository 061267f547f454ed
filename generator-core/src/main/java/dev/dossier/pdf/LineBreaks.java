package dev.dossier.pdf;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where a line may end: after spaces and hyphens, inside long identifiers and addresses, and
 * between the characters of Chinese, Japanese and Korean except beside punctuation that must not be
 * parted. The same on every JDK and in every locale.
 */
final class LineBreaks implements LineBreakingStrategy {

  private static final int LONG_WORD = 24;
  private static final String JOINTS = "/.,:;?&=_@\\-";
  private static final String NOT_FIRST =
      "、。，．・：；？！ー〜々」』）］｝〉》】〕ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%‰)]}>»”’,.;:!?…";
  private static final String NOT_LAST = "「『（［｛〈《【〔([{<«“‘$£¥€";
  private static final Set<UnicodeBlock> IDEOGRAPHIC =
      Set.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.HANGUL_SYLLABLES,
          UnicodeBlock.BOPOMOFO);

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    return new Scanner(text);
  }

  /** The next place after a given one where a line may end; the length of the text at the end. */
  static int next(String text, int from) {
    int wordStart = from;
    for (int i = from + 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      if (isSpace(before)) {
        if (!isSpace(after)) {
          return i;
        }
        wordStart = i;
      } else if (!isSpace(after) && mayPart(text, i, before, after, wordStart)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean mayPart(String text, int i, char before, char after, int wordStart) {
    if (before == '\u200B') {
      return true;
    }
    if (Character.isLowSurrogate(after)) {
      return false;
    }
    if (isIdeographic(text.codePointBefore(i)) || isIdeographic(text.codePointAt(i))) {
      return NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }
    if (before == '-' || before == '\u2010') {
      return i - wordStart > 2 && Character.isLetter(after);
    }
    if (before == '\u2013' || before == '\u2014') {
      return Character.isLetter(after);
    }
    return JOINTS.indexOf(before) >= 0
        && JOINTS.indexOf(after) < 0
        && i - wordStart > 3
        && wordLength(text, wordStart) > LONG_WORD;
  }

  private static int wordLength(String text, int start) {
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u3000';
  }

  private static boolean isIdeographic(int codePoint) {
    return codePoint >= 0x1100 && IDEOGRAPHIC.contains(UnicodeBlock.of(codePoint));
  }

  /** Walks through the places of one text. */
  private static final class Scanner implements BreakPointsProvider {
    private final String text;
    private int position;

    Scanner(String text) {
      this.text = text;
    }

    @Override
    public BreakPoint next() {
      if (position >= text.length()) {
        return BreakPoint.getDonePoint();
      }
      position = LineBreaks.next(text, position);
      return new BreakPoint(position);
    }
  }
}
