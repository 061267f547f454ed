package dev.dossier.check;

import dev.dossier.diagnostic.LanguageCode;
import dev.dossier.model.Located;
import dev.dossier.model.Translated;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every text of the organisation's own files is there in the language of its documents. */
final class TextRules {

  /** What stands before the names of the files that come with the library, written in English. */
  private static final String CATALOGUE = "catalogue/";

  private TextRules() {}

  static <T extends Record> void check(Located<T> record, Context context) {
    Locale own = context.organization().language();
    if (isOfCatalogue(record)) {
      return;
    }
    TextWalk.walk(
        record.value(),
        null,
        (text, path) -> {
          if (!text.isIn(own)) {
            context
                .findings()
                .add(
                    record,
                    record.places().keyAt(path),
                    LanguageCode.TEXT_NOT_IN_OWN_LANGUAGE,
                    name(path),
                    languages(text),
                    own.toLanguageTag());
          }
        });
  }

  static boolean isOfCatalogue(Located<?> record) {
    return record.file().startsWith(CATALOGUE);
  }

  /** What to call the text at {@code path}, such as {@code The text "what-happened"}. */
  static String name(Object[] path) {
    Object last = path[path.length - 1];
    return last instanceof Integer index && path.length > 1
        ? "Entry " + (index + 1) + " of \"" + path[path.length - 2] + "\""
        : "The text \"" + last + "\"";
  }

  private static String languages(Translated text) {
    return text.texts().keySet().stream()
        .map(Locale::toLanguageTag)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
