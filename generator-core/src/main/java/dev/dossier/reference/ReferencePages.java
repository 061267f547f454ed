package dev.dossier.reference;

import dev.dossier.read.SchemaPages;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages that explain data files, goals and findings, as Markdown. */
public final class ReferencePages {

  private ReferencePages() {}

  /**
   * The pages by the paths of their files: {@code data-reference/…}, {@code goals.md} and {@code
   * findings.md}.
   *
   * @param schemas the JSON Schemas by the names of their files
   * @param descriptor the text of the descriptor of the Maven plugin
   * @param examples a folder whose text files show findings as the console does; none if absent
   */
  public static Map<String, String> of(
      Map<String, String> schemas, String descriptor, @Nullable Path examples) {
    Map<String, String> pages = new TreeMap<>();
    SchemaPages.of(schemas).forEach((name, text) -> pages.put("data-reference/" + name, text));
    pages.put("goals.md", new GoalsPage(descriptor).text());
    pages.put(
        "findings.md",
        new FindingsPage(examples == null ? Map.of() : Examples.in(examples)).text());
    return pages;
  }
}
