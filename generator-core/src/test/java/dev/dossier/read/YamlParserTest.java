package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlParserTest {

  @Test
  void columnsCountUtf16UnitsAfterCharactersOutsideTheBasicPlane() {
    SourceTree places = parse("a: \"🚨🚨\"\n\"🚨\": {b: x, 🚨c: yy}\n").places();

    assertThat(places.at("a")).isEqualTo(span(1, 4, 6));
    assertThat(places.keyAt("🚨")).isEqualTo(span(2, 1, 4));
    assertThat(places.at("🚨", "b")).isEqualTo(span(2, 11, 1));
    assertThat(places.keyAt("🚨", "🚨c")).isEqualTo(span(2, 14, 3));
    assertThat(places.at("🚨", "🚨c")).isEqualTo(span(2, 19, 2));
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\r'"})
  void everyLineEndCounts(String end) {
    String text = String.join(end, "a: b", "", "# é", "list:", "  - one", "  - k: v", "z: |", " x");

    SourceTree places = parse(text).places();

    assertThat(places.at("a")).isEqualTo(span(1, 4, 1));
    assertThat(places.at("list", 0)).isEqualTo(span(5, 5, 3));
    assertThat(places.at("list", 1, "k")).isEqualTo(span(6, 8, 1));
    assertThat(places.at("z")).isEqualTo(span(7, 4, 1));
  }

  @Test
  void lineAndParagraphSeparatorsOfUnicodeEndNoLine() {
    SourceTree places = parse("a: \"x\u2028y\u0085z\"\nb: c\n").places();

    assertThat(places.at("b")).isEqualTo(span(2, 4, 1));
  }

  @Test
  void aTabCountsAsOneColumn() {
    SourceTree places = parse("a: {b: \"c\td\",\te: f}\n").places();

    assertThat(places.at("a", "b")).isEqualTo(span(1, 8, 5));
    assertThat(places.at("a", "e")).isEqualTo(span(1, 18, 1));
  }

  @Test
  void valuesOfSeveralLinesAreMarkedOnTheFirst() {
    SourceTree places = parse("a: one\n  two\nb: \"three\n  four\"\nc: {d: e,\n  f: g}\n").places();

    assertThat(places.at("a")).isEqualTo(span(1, 4, 3));
    assertThat(places.at("b")).isEqualTo(span(3, 4, 6));
    assertThat(places.at("c", "f")).isEqualTo(span(6, 6, 1));
  }

  @Test
  void aMissingPartIsPlacedAtTheNearestThatExists() {
    SourceTree places = parse("a:\n  b: c\n").places();

    assertThat(places.at("a", "x", 3)).isEqualTo(span(2, 3, 1));
    assertThat(places.keyAt("a", "x")).isEqualTo(span(1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "no, STRING",
    "yes, STRING",
    "on, STRING",
    "true, BOOLEAN",
    "True, BOOLEAN",
    "null, NULL",
    "~, NULL",
    "010, NUMBER",
    "0o17, NUMBER",
    "0xFF, NUMBER",
    "1_000, STRING",
    "1.10, NUMBER",
    "12:30, STRING",
    "2026-03-03, STRING",
    "2026-03-03T06:41Z, STRING",
    "123456789012345678901234567890, STRING",
    ".inf, STRING",
    "'\"true\"', STRING",
    "'''1''', STRING"
  })
  void scalarsMeanWhatTheCoreSchemaSays(String text, String type) {
    Findings findings = new Findings("f");
    var parsed = parse("a: " + text, findings);

    assertThat(parsed.value().get("a").getNodeType()).hasToString(type);
  }

  private static YamlParser.Parsed parse(String text) {
    Findings findings = new Findings("f");
    YamlParser.Parsed parsed = parse(text, findings);
    assertThat(findings.sorted()).isEmpty();
    return parsed;
  }

  private static YamlParser.Parsed parse(String text, Findings findings) {
    TextLines lines = new TextLines("f", text);
    return YamlParser.parse(new SourceText("f", text), lines, findings).orElseThrow();
  }

  private static SourceSpan span(int line, int column, int length) {
    return new SourceSpan("f", line, column, length);
  }
}
