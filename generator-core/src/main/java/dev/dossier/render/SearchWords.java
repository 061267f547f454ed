package dev.dossier.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as searches compare them: without case, accents and variants of width. Of
 * scripts without spaces between words every letter counts as a word, and every two that stand side
 * by side.
 *
 * <p>{@code words} in {@code search.js} takes queries apart in the same way, and has to.
 */
final class SearchWords {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKDInstance();

  /** Lengthens the vowel before it, in words of both kana; no script claims it. */
  private static final int LONG_VOWEL = 'ー';

  private final String text;
  private final List<String> words = new ArrayList<>();

  private SearchWords(String text) {
    this.text = text;
  }

  /** All of them, in order. */
  static List<String> of(String text) {
    return new SearchWords(folded(text)).split();
  }

  private static String folded(String text) {
    String letters = COMPATIBLE.normalize(text);
    if (letters.codePoints().anyMatch(SearchWords::isMark)) {
      StringBuilder bare = new StringBuilder();
      letters.codePoints().filter(each -> !isMark(each)).forEach(bare::appendCodePoint);
      letters = bare.toString();
    }
    return UCharacter.toLowerCase(Locale.ROOT, letters).replace('ς', 'σ');
  }

  private List<String> split() {
    int at = 0;
    while (at < text.length()) {
      int first = text.codePointAt(at);
      int start = at;
      at += Character.charCount(first);
      if (isUnspaced(first)) {
        words.add(text.substring(start, at));
        if (at < text.length() && isUnspaced(text.codePointAt(at))) {
          words.add(text.substring(start, text.offsetByCodePoints(at, 1)));
        }
      } else if (isSpaced(first)) {
        while (at < text.length() && isSpaced(text.codePointAt(at))) {
          at += Character.charCount(text.codePointAt(at));
        }
        words.add(text.substring(start, at));
      }
    }
    return words;
  }

  /** Whether it is a letter of a script without spaces between words. */
  private static boolean isUnspaced(int letter) {
    if (letter < 0x2e80) {
      return false;
    }
    int script = UScript.getScript(letter);
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || letter == LONG_VOWEL;
  }

  private static boolean isSpaced(int letter) {
    if (letter < 128) {
      return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '_';
    }
    if (isUnspaced(letter)) {
      return false;
    }
    int type = UCharacter.getType(letter);
    return UCharacter.isLetter(letter)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int letter) {
    if (letter < 128) {
      return false;
    }
    int type = UCharacter.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
