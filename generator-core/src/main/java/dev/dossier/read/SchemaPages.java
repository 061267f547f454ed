package dev.dossier.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON Schemas say, as pages of Markdown: one for each schema, and {@code index.md}. Links
 * lead from page to page with the ending {@code .html}.
 *
 * <pre>{@code
 * SchemaPages.of(schemas).forEach((name, text) -> write(folder.resolve(name), text));
 * }</pre>
 */
public final class SchemaPages {

  static final String ENDING = ".schema.json";

  private final Map<String, JsonNode> schemas;

  private SchemaPages(Map<String, JsonNode> schemas) {
    this.schemas = schemas;
  }

  /**
   * The pages by the names of their files.
   *
   * @param texts the schemas by the names of their files
   */
  public static Map<String, String> of(Map<String, String> texts) {
    Map<String, JsonNode> schemas = new TreeMap<>();
    texts.forEach(
        (name, text) -> schemas.put(name.replace(ENDING, ""), JsonMapper.shared().readTree(text)));
    return new SchemaPages(schemas).pages();
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("index.md", index());
    schemas.keySet().forEach(name -> pages.put(name + ".md", new SchemaPage(name, schemas).text()));
    return pages;
  }

  private String index() {
    StringBuilder page = new StringBuilder("# Data reference\n\n");
    page.append("Every file of a data folder, and what `dossier:schema` writes a schema of.\n\n");
    page.append("| Files | What they describe |\n|---|---|\n");
    Set<String> shown = new HashSet<>();
    for (FileKind kind : FileKind.values()) {
      shown.add(kind.schema());
      String files = kind.isSingleFile() ? kind.place() : kind.place() + "/*.yaml";
      SchemaPage.row(page, "[`" + files + "`](" + kind.schema() + ".html)", about(kind.schema()));
    }
    page.append("\n| Others | What they describe |\n|---|---|\n");
    for (String name : schemas.keySet()) {
      if (!shown.contains(name)) {
        SchemaPage.row(page, "[`" + name + "`](" + name + ".html)", about(name));
      }
    }
    return page.toString();
  }

  private String about(String name) {
    return SchemaPage.description(
        schemas.getOrDefault(name, JsonMapper.shared().createObjectNode()));
  }
}
