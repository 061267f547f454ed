package dev.dossier.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand where in the sections of pages, in the form in which MiniSearch writes and
 * reads its indexes ({@code toJSON} and {@code loadJSON}, {@code serializationVersion} 2). Sections
 * are known by their numbers.
 */
final class WordIndex {

  /** Where in a section a word stands, under the names that {@code search.js} gives weights to. */
  private enum Field {
    /** In the title of the page that begins with the section. */
    TITLE,
    HEADING,
    TEXT,
    /** In the title of the page, further up. */
    PAGE;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int FIELDS = Field.values().length;
  private static final MathContext EXACT_ENOUGH = new MathContext(6);

  private final Map<String, @Nullable StringBuilder[]> places = new TreeMap<>();
  private final StringBuilder ids = new StringBuilder();
  private final StringBuilder lengths = new StringBuilder();
  private final long[] sums = new long[FIELDS];
  private final int start;
  private int end;

  /** An index of the sections from number {@code start}. */
  WordIndex(int start) {
    this.start = start;
    this.end = start;
  }

  /** The number of the next section. */
  int end() {
    return end;
  }

  int sections() {
    return end - start;
  }

  /** Adds the sections of a page, which have the next numbers. */
  void add(PageText page) {
    List<String> title = SearchWords.of(page.title());
    boolean isFirst = true;
    for (PageText.Section section : page.sections()) {
      List<List<String>> fields = new ArrayList<>();
      fields.add(isFirst ? title : List.of());
      fields.add(SearchWords.of(section.heading()));
      fields.add(SearchWords.of(section.text()));
      fields.add(isFirst ? List.of() : title);
      add(fields);
      isFirst = false;
    }
  }

  private void add(List<List<String>> fields) {
    next(ids).append(end);
    next(lengths).append('[');
    for (int field = 0; field < FIELDS; field++) {
      Map<String, Integer> counts = new HashMap<>();
      fields.get(field).forEach(word -> counts.merge(word, 1, Integer::sum));
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        next(places(count.getKey(), field)).append(count.getValue());
      }
      sums[field] += counts.size();
      lengths.append(field == 0 ? "" : ",").append(counts.size());
    }
    lengths.append(']');
    end++;
  }

  private StringBuilder places(String word, int field) {
    @Nullable StringBuilder[] all = places.computeIfAbsent(word, key -> new StringBuilder[FIELDS]);
    StringBuilder own = all[field];
    if (own == null) {
      own = new StringBuilder();
      all[field] = own;
    }
    return own;
  }

  /** Begins the value for the section that is being added. */
  private StringBuilder next(StringBuilder values) {
    return values.append(values.isEmpty() ? "\"" : ",\"").append(end).append("\":");
  }

  /** The index as JSON. No quote stands in it but double ones, and nothing is escaped. */
  String json() {
    StringBuilder json = new StringBuilder();
    json.append("{\"documentCount\":").append(sections());
    json.append(",\"nextId\":").append(end);
    json.append(",\"documentIds\":{").append(ids).append("},\"fieldIds\":{");
    for (Field field : Field.values()) {
      json.append(field.ordinal() == 0 ? "" : ",");
      json.append('"').append(field.key()).append("\":").append(field.ordinal());
    }
    json.append("},\"fieldLength\":{").append(lengths).append("},\"averageFieldLength\":[");
    for (int field = 0; field < FIELDS; field++) {
      json.append(field == 0 ? "" : ",").append(average(field));
    }
    json.append("],\"storedFields\":{},\"dirtCount\":0,\"index\":[");
    String separator = "";
    for (Map.Entry<String, @Nullable StringBuilder[]> word : places.entrySet()) {
      json.append(separator).append("[\"").append(word.getKey()).append("\",");
      append(word.getValue(), json);
      json.append(']');
      separator = ",";
    }
    return json.append("],\"serializationVersion\":2}").toString();
  }

  private static void append(@Nullable StringBuilder[] fields, StringBuilder json) {
    String separator = "{";
    for (int field = 0; field < FIELDS; field++) {
      if (fields[field] != null) {
        json.append(separator).append('"').append(field).append("\":{");
        json.append(fields[field]).append('}');
        separator = ",";
      }
    }
    json.append('}');
  }

  /** How many different words stand in a field, in digits that no Java runtime writes otherwise. */
  private String average(int field) {
    return BigDecimal.valueOf(sums[field])
        .divide(BigDecimal.valueOf(Math.max(1, sections())), EXACT_ENOUGH)
        .toPlainString();
  }
}
