package dev.dossier.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of an index: by title, whatever its case and accents. It does not depend on the locale
 * or the version of the runtime.
 */
final class TitleOrder {

  private TitleOrder() {}

  static <T> Comparator<T> by(Function<T, String> title) {
    return Comparator.comparing((T each) -> plain(title.apply(each))).thenComparing(title);
  }

  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
