package dev.dossier.page;

import java.util.List;

/** Names in a sentence. */
final class TextList {

  private TextList() {}

  /** Such as {@code IaaS, PaaS and SaaS}. */
  static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
