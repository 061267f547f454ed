package dev.dossier.render;

import dev.dossier.page.Glossary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a glossary in the running text of one document, each term once. A word stands
 * by itself: not within another, nor in a compound, a path or an address. The longest one counts,
 * and one that begins with a small letter may begin a sentence.
 */
final class GlossaryWords {

  private static final String JOINTS = "-\u2010\u2011/.@_:";

  private final Map<Character, List<Glossary.Word>> byFirst = new HashMap<>();
  private final Set<String> found = new HashSet<>();

  GlossaryWords(Glossary glossary) {
    for (Glossary.Word word : glossary.words()) {
      char first = word.form().charAt(0);
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(word);
      char capital = Character.toUpperCase(first);
      if (capital != first) {
        byFirst.computeIfAbsent(capital, key -> new ArrayList<>()).add(word);
      }
    }
    byFirst
        .values()
        .forEach(
            words ->
                words.sort(Comparator.comparing((Glossary.Word word) -> -word.form().length())));
  }

  /**
   * A word at its place in a text.
   *
   * @param start of its first character
   * @param end after its last one
   */
  record Place(int start, int end, Glossary.Word word) {}

  /** The first uses in {@code text}, in order, of words whose terms were not found before. */
  List<Place> firstIn(CharSequence text) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isStart(text, i)) {
        Glossary.Word word = longest(text, i);
        if (word != null) {
          int end = i + word.form().length();
          if (found.add(word.id())) {
            places.add(new Place(i, end, word));
          }
          i = end - 1;
        }
      }
    }
    return places;
  }

  private Glossary.@Nullable Word longest(CharSequence text, int start) {
    for (Glossary.Word word : byFirst.getOrDefault(text.charAt(start), List.of())) {
      int end = start + word.form().length();
      if (end <= text.length() && rest(text, start, word.form()) && isStart(text, end)) {
        return word;
      }
    }
    return null;
  }

  /** Whether the characters after the first are those of {@code form}. */
  private static boolean rest(CharSequence text, int start, String form) {
    for (int i = 1; i < form.length(); i++) {
      if (text.charAt(start + i) != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no word, compound or address goes on over the place before {@code index}. */
  private static boolean isStart(CharSequence text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    if (isLetter(before) && isLetter(after)) {
      return isWithoutSpaces(before) || isWithoutSpaces(after);
    }
    boolean joined =
        JOINTS.indexOf(before) >= 0 && index >= 2 && isLetter(text.charAt(index - 2))
            || JOINTS.indexOf(after) >= 0
                && index + 1 < text.length()
                && isLetter(text.charAt(index + 1));
    return !joined;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether it is of a script that puts no spaces between words. */
  private static boolean isWithoutSpaces(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
