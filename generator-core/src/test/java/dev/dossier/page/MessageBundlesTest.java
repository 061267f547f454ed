package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Means;
import dev.dossier.model.RecipientKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of letters are complete in every language and used, and users can change them. */
class MessageBundlesTest {

  private static final Path BUNDLES =
      Path.of("../templates/src/main/resources/dev/dossier/templates");

  /** The keys that are put together from a beginning and the word of an enum's constant. */
  private static final Pattern BEGINNING = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*\\.)\"");

  private static final Pattern OF_KIND =
      Pattern.compile("^letter\\.(?:customer|authority|data-subjects|media)\\.");

  private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*)\"");

  @TempDir Path folder;

  private static Map<String, String> patterns(String language) {
    return MessageBundles.shipped().patterns(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "ja"})
  void everyLanguageHasTheKeysOfEnglish(String language) {
    assertThat(patterns(language).keySet())
        .containsExactlyInAnyOrderElementsOf(patterns("en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "ja"})
  void noPatternQuotesWithAnApostropheAndNoneIsEmpty(String language) {
    assertThat(patterns(language)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    assertThat(patterns(language).values()).noneMatch(text -> text.contains("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "ja"})
  void everyKeyIsThereOnceInItsFile(String language) throws IOException {
    List<String> keys =
        Files.readString(BUNDLES.resolve("messages/letter_" + language + ".properties"))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();

    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(patterns(language).keySet());
  }

  @Test
  void everyKeyIsUsedSomewhere() throws IOException {
    String sources = sources();
    Set<String> named = matches(KEY, sources);
    Set<String> beginnings = matches(BEGINNING, sources);
    beginnings.remove("letter.");

    assertThat(patterns("en").keySet().stream())
        .filteredOn(key -> !named.contains(key))
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !sources.contains(OF_KIND.matcher(key).replaceFirst("\"") + "\""))
        .filteredOn(key -> !sources.contains(OF_KIND.matcher(key).replaceFirst("\".") + "\""))
        .isEmpty();
  }

  @Test
  void everyKeyThatATemplateNamesIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        named.addAll(matches(Pattern.compile("message\\(\"([^\"]+)\""), Files.readString(file)));
      }
    }

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(patterns("en").keySet()).containsAll(named);
  }

  @Test
  void everyConstantHasItsWords() {
    Set<String> keys = patterns("en").keySet();
    for (Means means : Means.values()) {
      assertThat(keys).contains("means." + means.key());
    }
    for (dev.dossier.model.Anchor anchor : dev.dossier.model.Anchor.values()) {
      assertThat(keys).contains("event." + anchor.key());
    }
    for (RecipientKind kind : RecipientKind.values()) {
      for (String part :
          List.of("recipient", "subject", "salutation", "opening", "parting", "closing")) {
        assertThat(keys).contains("letter." + kind.key() + "." + part);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | It concerns your use of the service.",
        "en | 1 | It concerns your subscription A.",
        "en | 2 | It concerns your subscriptions A.",
        "de | 0 | Betroffen ist Ihre Nutzung des Dienstes.",
        "de | 1 | Betroffen ist Ihr Abonnement A.",
        "de | 2 | Betroffen sind Ihre Abonnements A.",
        "fr | 1 | Il concerne votre abonnement A.",
        "fr | 2 | Il concerne vos abonnements A.",
        "es | 0 | Concierne a su uso del servicio.",
        "es | 3 | Concierne a sus suscripciones A.",
        "ja | 0 | 貴社のサービスのご利用に関わる",
        "ja | 2 | 貴社のサブスクリプション（A）に関わる"
      })
  void whatIsConcernedIsCounted(String language, int count, String expected) {
    assertThat(
            Messages.of(Locale.forLanguageTag(language))
                .text(
                    "letter.customer.opening",
                    "services",
                    "S",
                    "organization",
                    "O",
                    "count",
                    count,
                    "subscriptions",
                    "A"))
        .contains(expected);
  }

  @Test
  void anUnknownKeyAndAMissingArgumentAreBugs() {
    Messages messages = Messages.of(Locale.GERMAN);

    assertThatThrownBy(() -> messages.text("letter.nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("letter.nothing");
    assertThatThrownBy(() -> messages.text("count.about"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count");
  }

  @Test
  void aFileOfTheUsersReplacesSingleWordsOfOurs() throws IOException {
    file("letter_de.properties", "letter.draft = \\\n  Vorab\n! nothing\n");

    MessageBundles bundles = accepted();

    assertThat(bundles.of(Locale.GERMAN).text("letter.draft")).isEqualTo("Vorab");
    assertThat(bundles.of(Locale.GERMAN).text("reach.phone")).isEqualTo("Telefon");
    assertThat(MessageBundles.shipped().of(Locale.GERMAN).text("letter.draft"))
        .isEqualTo("Entwurf");
  }

  @Test
  void aFileForARegionNeedsOnlyWhatDiffersThere() throws IOException {
    file("letter_de-CH.properties", "letter.customer.closing = Freundliche Grüsse\n");

    MessageBundles bundles = accepted();

    assertThat(bundles.of(Locale.forLanguageTag("de-CH")).text("letter.customer.closing"))
        .isEqualTo("Freundliche Grüsse");
    assertThat(bundles.of(Locale.GERMANY).text("letter.customer.closing", "salutation", ""))
        .isEqualTo("Mit freundlichen Grüßen");
  }

  @Test
  void aNewLanguageIsAFileWithEveryKey() throws IOException {
    String whole =
        patterns("en").entrySet().stream()
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .collect(Collectors.joining("\n"));
    file("letter_pt.properties", whole.replace("= Draft\n", "= Rascunho\n"));

    MessageBundles bundles = accepted();

    assertThat(bundles.languages()).containsExactly("de", "en", "es", "fr", "ja", "pt");
    assertThat(bundles.speaks(Locale.forLanguageTag("pt-BR"))).isTrue();
    assertThat(bundles.of(Locale.forLanguageTag("pt-BR")).text("letter.draft"))
        .isEqualTo("Rascunho");
  }

  @Test
  void whatIsWrongWithAFileIsToldWithItsLine() throws IOException {
    file(
        "letter_de.properties",
        """
        # Words of ours
        letter.drafft = Vorab
        letter.draft = Vorab
          letter.draft = Noch einmal
        reach.phone = {telefon}
        count.about = rund {count
        time.utc = {time} {zone}
        """);
    file("letter_pt.properties", "letter.draft = Rascunho\n");
    file("letter_p_t.properties", "letter.draft = Rascunho\n");
    List<Diagnostic> findings = new ArrayList<>();

    MessageBundles.with(folder, findings);

    assertThat(findings)
        .extracting(finding -> finding.format().lines().findFirst().orElse(""))
        .satisfiesExactlyInAnyOrder(
            text ->
                assertThat(text)
                    .startsWith("messages/letter_de.properties:2:1: ")
                    .contains("\"letter.drafft\"", "Did you mean letter.draft?")
                    .endsWith("[message-unknown]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_de.properties:4:3: ")
                    .endsWith("[message-twice]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_de.properties:5:1: ")
                    .contains("no argument \"telefon\". There are no arguments.")
                    .endsWith("[message-unknown-argument]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_de.properties:6:1: ")
                    .endsWith("[message-bad-pattern]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_de.properties:7:1: ")
                    .contains("no argument \"zone\". There are the arguments time.")
                    .endsWith("[message-unknown-argument]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_pt.properties: ")
                    .contains(patterns("en").size() - 1 + " keys missing: callout.caution, ")
                    .endsWith("[messages-missing]"),
            text ->
                assertThat(text)
                    .startsWith("messages/letter_p_t.properties: ")
                    .contains("\"p_t\"")
                    .endsWith("[messages-language]"));
  }

  private void file(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve("messages"));
    Files.writeString(folder.resolve("messages").resolve(name), content);
  }

  private MessageBundles accepted() {
    List<Diagnostic> findings = new ArrayList<>();
    MessageBundles bundles = MessageBundles.with(folder, findings);
    assertThat(findings).isEmpty();
    return bundles;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sources that can name a key. */
  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path root : List.of(Path.of("src/main/java/dev/dossier"), BUNDLES)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|ftlh)"))
            .sorted()
            .forEach(file -> all.append(read(file)));
      }
    }
    return all.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
