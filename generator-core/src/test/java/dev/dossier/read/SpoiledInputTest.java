package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoils every line of good files in many ways: each is either read or told of. */
class SpoiledInputTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final FileReader READER = new FileReader(new DataSchemas(), new RecordBinder());
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "[]",
          "{}",
          "-1",
          "1.5",
          "1e400",
          "true",
          "[x]",
          "[~]",
          "{x: y}",
          "{? [a]: b}",
          "2026-13-01",
          "2026-01-01T00:00Z",
          "'",
          "\"\\uD800\"",
          "A B",
          "*a",
          "&a b",
          "!!int x",
          "|",
          "../x",
          "javascript:x",
          "{at: x}",
          "{count: x}",
          "{owner: x}");

  @TempDir Path folder;

  static List<DataFile> files() {
    return DataFolder.list(SMALL, "").files();
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(120)
  void everySpoiltFileIsReadOrToldOf(DataFile file) throws IOException {
    List<String> lines = Files.readAllLines(file.path());
    Path spoilt = folder.resolve("x.yaml");
    DataFile renamed = new DataFile(file.kind(), file.name(), spoilt);

    for (List<String> text : spoilt(lines)) {
      Files.write(spoilt, text);
      ReadFile read = READER.read(renamed, TextLanguages.of(Locale.ENGLISH));
      assertThat(read.records().isEmpty()).as("%s", text).isEqualTo(!read.diagnostics().isEmpty());
      read.diagnostics().forEach(finding -> assertThat(finding.format()).doesNotContain("null"));
    }
  }

  private static List<List<String>> spoilt(List<String> lines) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      String line = lines.get(i);
      all.add(with(lines, i));
      all.add(with(lines, i, line, line));
      all.add(with(lines, i, " " + line));
      all.add(with(lines, i, line.substring(0, line.length() / 2)));
      all.add(with(lines, i, line + ","));
      all.add(with(lines, i, line.replace(": ", ":")));
      all.add(lines.subList(0, i));
      int colon = line.indexOf(": ");
      if (colon > 0) {
        values(i)
            .forEach(value -> all.add(with(lines, index, line.substring(0, colon + 2) + value)));
      }
      int comma = line.indexOf(", ");
      int last = line.lastIndexOf(": ");
      if (comma > 0 && last > comma) {
        String end = line.endsWith("}") ? "}" : "";
        values(i)
            .forEach(
                value -> all.add(with(lines, index, line.substring(0, last + 2) + value + end)));
      }
    }
    return all;
  }

  /** Some of the values, others for every line. */
  private static List<String> values(int line) {
    return IntStream.range(0, 5)
        .mapToObj(step -> VALUES.get((line * 5 + step) % VALUES.size()))
        .toList();
  }

  private static List<String> with(List<String> lines, int index, String... instead) {
    List<String> copy = new ArrayList<>(lines.subList(0, index));
    copy.addAll(List.of(instead));
    copy.addAll(lines.subList(index + 1, lines.size()));
    return copy;
  }
}
