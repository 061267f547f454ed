package dev.dossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The script that hands the text of pages and indexes of their words over to the search in the
 * browser. A script and not JSON, because a page that is opened from a folder may load the one and
 * not the other. The indexes are texts within it, which browsers read faster, one after the other.
 */
public final class SearchScript {

  private static final char FIRST_PRINTED = ' ';

  /** How many sections are in one index; browsers read that many without a pause. */
  static final int SECTIONS = 5_000;

  private final StringBuilder text = new StringBuilder("dossierSearch({\"pages\":[");

  private SearchScript() {}

  /**
   * Writes it.
   *
   * @param pages the pages by their path in the output folder, in order
   */
  public static String of(Map<String, PageText> pages) {
    return new SearchScript().write(new LinkedHashMap<>(pages));
  }

  private String write(Map<String, PageText> pages) {
    String separator = "\n";
    for (Map.Entry<String, PageText> page : pages.entrySet()) {
      text.append(separator);
      list(List.of(page.getKey(), page.getValue().title()));
      separator = ",\n";
    }
    text.append("],\n\"sections\":[");
    separator = "\n";
    List<WordIndex> indexes = new ArrayList<>(List.of(new WordIndex(0)));
    int number = 0;
    for (PageText page : pages.values()) {
      for (PageText.Section section : page.sections()) {
        text.append(separator).append('[').append(number).append(',');
        values(List.of(section.id(), section.heading(), section.text()));
        text.append(']');
        separator = ",\n";
      }
      WordIndex last = indexes.get(indexes.size() - 1);
      if (last.sections() >= SECTIONS) {
        last = new WordIndex(last.end());
        indexes.add(last);
      }
      last.add(page);
      number++;
    }
    text.append("]},\n[");
    separator = "\n'";
    for (WordIndex index : indexes) {
      text.append(separator).append(index.json());
      separator = "',\n'";
    }
    return text.append("']);\n").toString();
  }

  private void list(List<String> values) {
    text.append('[');
    values(values);
    text.append(']');
  }

  private void values(List<String> values) {
    String separator = "";
    for (String value : values) {
      text.append(separator);
      quote(value);
      separator = ",";
    }
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < FIRST_PRINTED || c == '\u2028' || c == '\u2029') {
        text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
