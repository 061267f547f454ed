package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glossary from data to pages. */
class GlossaryTest {

  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");

  private static final String TERMS =
      """
      glossary:
        - id: containment
          term: containment
          meaning: In words of our own.
          see-also: [key, war-room]
        - id: key
          term: {text: keys, de: Schlüssel}
          also: [access key]
          meaning: {text: What opens a storage account., de: Öffnet ein Konto.}
          note: It *changes*.
        - id: war-room
          term: war room
          sharing-label: amber
          meaning: Where responders sit.
      """;

  private static final String DOCUMENTS =
      """
      documents:
        - {kind: glossary, page: glossary, template: glossary.ftlh, formats: [html, pdf], path: glossary, audience: public}
        - {kind: own-glossary, page: glossary, template: glossary.ftlh, formats: [html], path: own-glossary, audience: internal}
        - {kind: start, page: start, template: start.ftlh, formats: [html], path: index, audience: public}
        - {kind: own-start, page: start, template: start.ftlh, formats: [html], path: own, audience: internal}
      """;

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(Path.of("src/test/resources/dev/dossier/small"), data());
    Files.writeString(data().resolve("glossary.yaml"), TERMS);
    Files.writeString(data().resolve("documents.yaml"), DOCUMENTS);
    Path organization = data().resolve("organization.yaml");
    Files.writeString(
        organization,
        Files.readString(organization)
            .replaceFirst(
                "(?m)^about:.*(\\R .*)*",
                "about: From the war room come containment and new keys, then containment again."));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private String page(String path) throws IOException {
    assertThat(
            Dossier.generate(
                    GenerateRequest.builder(data(), folder.resolve("out"), AS_OF)
                        .formats(EnumSet.of(Format.HTML))
                        .build())
                .diagnostics())
        .isEmpty();
    return Files.readString(folder.resolve("out").resolve(path));
  }

  @Test
  void theFirstUseLeadsToTheGlossaryOfTheReaders() throws IOException {
    assertThat(page("index.html"))
        .contains(
            "From the war room come <a class=\"term\" href=\"glossary.html#term-containment\""
                + " title=\"In words of our own.\">containment</a> and new <a class=\"term\""
                + " href=\"glossary.html#term-key\" title=\"What opens a storage"
                + " account.\">keys</a>, then containment again.");
    assertThat(page("own.html"))
        .contains(
            "From the <a class=\"term\" href=\"own-glossary.html#term-war-room\" title=\"Where"
                + " responders sit.\">war room</a> come <a class=\"term\""
                + " href=\"own-glossary.html#term-containment\"");
  }

  @Test
  void aTermIsWithheldFromWhomItsLabelExcludes() throws IOException {
    assertThat(page("glossary.html"))
        .contains("TLP:CLEAR", "In words of our own.", "Also: access key", "<em>changes</em>")
        .contains("See also: <a href=\"#term-key\">Keys</a></p>")
        .doesNotContain("war-room", "War room", "Where responders sit");
    assertThat(page("own-glossary.html"))
        .contains("TLP:AMBER", "War room", "Where responders sit.")
        .contains("<a href=\"#term-war-room\">War room</a>");
  }

  @Test
  void aTermOfTheUserReplacesAShippedOne() throws IOException {
    assertThat(page("glossary.html"))
        .containsOnlyOnce("id=\"term-containment\"")
        .contains("id=\"term-eradication\"");
  }

  @Test
  void whereNoGlossaryIsMadeNothingLeadsToOne() throws IOException {
    Files.writeString(
        data().resolve("documents.yaml"),
        """
        documents:
          - {kind: glossary, page: glossary, template: glossary.ftlh, formats: [], path: glossary, audience: public}
        """);
    assertThat(page("index.html")).doesNotContain("class=\"term\"");
  }
}
