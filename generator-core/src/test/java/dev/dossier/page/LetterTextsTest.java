package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What letters to every kind of recipient, and those of later stages, say in every language, as
 * {@code page/letters} has it; {@code -Dgolden.update=true} writes those files anew. Of the
 * incident, the title and what happened are there in all languages; what follows from it is there
 * in none but the organisation's.
 */
class LetterTextsTest {

  private static final Path EXPECTED = PagesForTest.RESOURCES.resolve("page/letters");
  private static final Path CHANGES = PagesForTest.RESOURCES.resolve("page/letters/changes");

  private static final List<String> LETTERS =
      List.of(
          "provider-contract/contoso",
          "provider-contract/fabrikam",
          "provider-contract/authority",
          "provider-contract/people",
          "provider-contract/press",
          "gdpr-33-1/authority",
          "nis2-notification/authority",
          "nis2-final/authority");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "ja"})
  void lettersSayWhatTheirGoldenFileSays(String language) throws IOException {
    PagesForTest.in(folder);
    DataCopy.copy(CHANGES, folder);
    DataCopy.edit(
        folder.resolve("organization.yaml"),
        text -> text + "\nregimes:\n  roles: [controller, nis2-entity]\n  applicable: [nis2]\n");
    DataCopy.edit(
        folder.resolve("regimes/contract.yaml"),
        text -> text.replace("data-subjects]", "data-subjects, media]"));
    try (Stream<Path> contacts = Files.list(folder.resolve("contacts"))) {
      for (Path contact : contacts.toList()) {
        String text = Files.readString(contact).replaceAll("(?m)^language: .*\n", "");
        Files.writeString(contact, text.stripTrailing() + "\nlanguage: " + language + "\n");
      }
    }

    PagesForTest pages = PagesForTest.of(folder);
    StringBuilder letters = new StringBuilder();
    for (String letter : LETTERS) {
      String path = "letters/2026-016/" + letter;
      assertThat(pages.xhtml(path)).contains(" lang=\"" + language);
      letters.append("===== ").append(letter).append('\n').append(text(pages.content(path)));
    }

    Path golden = EXPECTED.resolve(language + ".txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, letters);
    }
    assertThat(letters.toString()).isEqualTo(Files.readString(golden));
  }

  /** The lines of a letter, with the language of what is in another before it. */
  private static String text(String xhtml) {
    return xhtml
        .replaceAll("<(?:div|span|h[1-6]|li)[^>]* lang=\"([^\"]+)\"[^>]*>", "[$1] ")
        .replaceAll("</(?:th|td|dt)>", " | ")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce("", (all, line) -> all + line + "\n");
  }
}
