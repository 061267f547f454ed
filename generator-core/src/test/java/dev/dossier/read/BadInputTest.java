package dev.dossier.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input and what is said of it. Each case is a folder with {@code input}, whose files are laid
 * over a good data folder, and {@code expected.txt}. Run with {@code -Dgolden.update} to write what
 * is said now.
 */
class BadInputTest {

  private static final Path CASES = Path.of("src/test/resources/dev/dossier/read");
  private static final Path GOOD = Path.of("src/test/resources/dev/dossier/small");
  private static final DataReader READER = new DataReader(1);

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> entries = Files.list(CASES)) {
      return entries.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsReportedWhereItStands(Path bad) throws IOException {
    Path expected = bad.resolve("expected.txt");
    try (Stream<Path> entries = Files.list(bad)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .isSubsetOf("input", "expected.txt");
    }
    DataCopy.copy(GOOD, folder);
    DataCopy.copy(bad.resolve("input"), folder);

    String said =
        READER.read(folder).diagnostics().stream()
            .map(Diagnostic::format)
            .collect(joining("\n\n", "", "\n"));

    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }
}
