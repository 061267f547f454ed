package dev.dossier.reference;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Explanations;
import dev.dossier.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explains every kind of finding: what it says, why, and an example of the console. */
final class FindingsPage {

  /** What is written about, by the name of its enum, where that is not the word itself. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "Read", "Files and values",
          "Record", "Records",
          "Incident", "Incidents",
          "Notification", "Notifications",
          "Document", "Documents and goals",
          "Language", "Languages",
          "Merge", "Mail merge",
          "Oscal", "OSCAL",
          "Cacao", "CACAO playbooks");

  private final Map<String, String> examples;

  /**
   * A page.
   *
   * @param examples findings as the console shows them, by their codes
   */
  FindingsPage(Map<String, String> examples) {
    this.examples = examples;
  }

  String text() {
    StringBuilder page = new StringBuilder("# Findings\n\n");
    page.append(
        """
        A finding says where it is (`file:line:column`), what is wrong and what to write instead, and ends \
        with its code. Codes stay the same over versions. An error keeps documents from being written; a \
        warning does so only under `dossier.failOnWarning`. Words that differ from case to case stand \
        below as `…`.

        """);
    Map<String, List<Code>> subjects =
        Explanations.codes().stream()
            .collect(
                Collectors.groupingBy(FindingsPage::subject, TreeMap::new, Collectors.toList()));
    subjects.forEach(
        (subject, codes) ->
            page.append("- ")
                .append(subject)
                .append(": ")
                .append(
                    codes.stream()
                        .map(code -> "[`" + code.id() + "`](#" + code.id() + ")")
                        .collect(Collectors.joining(", ")))
                .append('\n'));
    subjects.forEach(
        (subject, codes) -> {
          page.append("\n## ").append(subject).append('\n');
          codes.forEach(code -> entry(page, code));
        });
    return page.toString();
  }

  private void entry(StringBuilder page, Code code) {
    page.append("\n<a id=\"").append(code.id()).append("\"></a>\n\n### `").append(code.id());
    page.append(code.severity() == Severity.ERROR ? "` (error)" : "` (warning)").append("\n\n");
    page.append("> ").append(escaped(code.wording().template())).append("\n\n");
    Explanations.of(code).ifPresent(text -> page.append(text).append('\n'));
    String example = examples.get(code.id());
    if (example != null) {
      page.append("\n```text\n").append(example).append("\n```\n");
    }
  }

  private static String subject(Code code) {
    String name = code.getClass().getSimpleName().replaceAll("Code$", "");
    return SUBJECTS.getOrDefault(name, name);
  }

  private static String escaped(String text) {
    return text.replace("<", "&lt;").replaceAll("([*_\\[\\]])", "\\\\$1");
  }
}
