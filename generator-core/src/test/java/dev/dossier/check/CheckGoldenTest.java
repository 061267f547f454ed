package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.derive.FactCheck;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code check} is a case: {@code change.txt} spoils the folder {@code small} in
 * one way, {@code expected.txt} holds the findings. {@code -Dgolden.update=true} writes the latter
 * anew.
 *
 * <p>A change names a file, then lines to replace between {@code <<<<} and {@code ====} by those up
 * to {@code >>>>}; a file without lines to replace is made.
 */
class CheckGoldenTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");
  private static final Path CASES = RESOURCES.resolve("check");
  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");
  private static final Pattern CHANGE =
      Pattern.compile("(\\S+)\n<<<<\n(.*?)====\n(.*?)>>>>\n", Pattern.DOTALL);
  private static final Pattern AS_OF_LINE = Pattern.compile("as-of: (\\S+)\n");

  private static final List<String> LANGUAGES = List.of("de", "en", "fr");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSpoiltFolderGivesTheExpectedFindings(String name) throws IOException {
    String change = Files.readString(CASES.resolve(name).resolve("change.txt"));
    DataCopy.copy(RESOURCES.resolve("small"), folder);
    apply(change);
    Matcher asOf = AS_OF_LINE.matcher(change);

    String found = check(asOf.find() ? Instant.parse(asOf.group(1)) : AS_OF);

    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void theUnspoiltFolderHasNoFindings() throws IOException {
    DataCopy.copy(RESOURCES.resolve("small"), folder);

    assertThat(check(AS_OF)).isEmpty();
  }

  @Test
  void everyKindOfFindingHasACase() throws IOException {
    String found = cases().stream().map(CheckGoldenTest::expected).collect(Collectors.joining());

    assertThat(
            new TreeSet<>(
                Pattern.compile(" \\[([a-z-]+)]\n")
                    .matcher(found)
                    .results()
                    .map(result -> result.group(1))
                    .toList()))
        .containsAll(codesUsedByRules());
  }

  private static List<String> codesUsedByRules() throws IOException {
    Pattern use = Pattern.compile("Code\\.([A-Z_]+)");
    try (Stream<Path> sources =
        Stream.of("check", "derive").flatMap(CheckGoldenTest::sourcesOfPackage)) {
      return sources
          .map(CheckGoldenTest::read)
          .flatMap(source -> use.matcher(source).results())
          .map(result -> result.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
          .distinct()
          .toList();
    }
  }

  private static Stream<Path> sourcesOfPackage(String name) {
    try {
      return Files.list(Path.of("src/main/java/dev/dossier").resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String expected(String name) {
    return read(CASES.resolve(name).resolve("expected.txt"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean speaks(Locale locale) {
    return LANGUAGES.contains(locale.getLanguage());
  }

  private String check(Instant asOf) {
    ReadResult read = new DataReader(1).read(folder);
    assertThat(read.diagnostics()).extracting(Diagnostic::format).isEmpty();
    Corpus corpus = read.corpus().orElseThrow();
    return Stream.of(
            CorpusCheck.check(corpus, read.unreadable(), asOf),
            FactCheck.check(corpus, asOf),
            LetterLanguages.check(corpus, LANGUAGES, CheckGoldenTest::speaks))
        .flatMap(List::stream)
        .sorted()
        .map(finding -> finding.format() + "\n")
        .collect(Collectors.joining());
  }

  private void apply(String changes) throws IOException {
    Matcher change = CHANGE.matcher(changes);
    while (change.find()) {
      Path file = folder.resolve(change.group(1));
      if (change.group(2).isEmpty()) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.group(3));
        continue;
      }
      String before = Files.readString(file);
      assertThat(before).containsOnlyOnce(change.group(2));
      Files.writeString(file, before.replace(change.group(2), change.group(3)));
    }
  }
}
