package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Located;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * No two kinds of documents go to the same place, nor to places that differ only in case: some file
 * systems ignore it.
 */
final class DocumentPaths {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  private DocumentPaths() {}

  static void check(Located<DocumentKind> record, Context context) {
    List<Located<DocumentKind>> all = context.corpus().documents();
    for (Located<DocumentKind> earlier : all.subList(0, all.indexOf(record))) {
      if (earlier.value().kind().equals(record.value().kind())) {
        context
            .findings()
            .add(
                record,
                record.at("kind"),
                Code.DOCUMENT_KIND_TWICE,
                record.value().kind(),
                earlier.at("kind").line());
      } else if (place(earlier.value()).equals(place(record.value()))) {
        context
            .findings()
            .add(
                record,
                record.at("path"),
                Code.DOCUMENT_PATH_TAKEN,
                record.value().path(),
                earlier.value().kind());
      }
    }
  }

  private static String place(DocumentKind kind) {
    return PLACEHOLDER.matcher(kind.path().toLowerCase(Locale.ROOT)).replaceAll("{}");
  }
}
