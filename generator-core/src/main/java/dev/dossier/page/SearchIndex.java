package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;

/** Where the scripts are with what readers can search: one for each audience or customer. */
final class SearchIndex {

  private static final String FOLDER = "assets/search/";

  private SearchIndex() {}

  /** Whether a file is one of them. */
  static boolean isAt(String path) {
    return path.startsWith(FOLDER);
  }

  /** The path of the one for the readers of {@code corpus}. */
  static String path(DisclosedCorpus corpus) {
    String audience = FOLDER + corpus.audience().id().value();
    return corpus.customer().map(customer -> audience + "/" + customer.value()).orElse(audience)
        + ".js";
  }
}
