package dev.dossier.export.cacao;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Keys made of words, for cases of a switch and ids of steps. */
final class CaseKeys {

  private static final int LONGEST = 60;

  private CaseKeys() {}

  /**
   * The words of {@code text} as lower-case letters and digits with hyphens between them, with a
   * number where that is taken already; {@code option} where it has neither letters nor digits.
   */
  static String free(String text, Collection<String> taken) {
    String stem = of(text);
    if (stem.isEmpty()) {
      stem = "option";
    }
    String key = stem;
    for (int number = 2; taken.contains(key); number++) {
      key = stem + "-" + number;
    }
    return key;
  }

  private static String of(String text) {
    String plain =
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}|[’']", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    int word = cut.lastIndexOf('-');
    String whole = cut.length() < plain.length() && word > 0 ? cut.substring(0, word) : cut;
    return whole.replaceAll("^-+|-+$", "");
  }
}
