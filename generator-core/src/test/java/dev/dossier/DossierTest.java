package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.output.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");

  @TempDir Path folder;

  private Path data;
  private Path output;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    output = folder.resolve("out");
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(SMALL.relativize(file).toString()));
      }
    }
  }

  @Test
  void theSmallDataSetIsWrittenWithoutFindings() {
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(content()).containsKey("manifest.sha256");
    assertThat(result.formats())
        .isEqualTo(Map.of(Format.HTML, files(".html"), Format.PDF, files(".pdf")));
    assertThat(result.documents()).isEqualTo(files(".html"));
  }

  private int files(String ending) {
    return (int) content().keySet().stream().filter(path -> path.endsWith(ending)).count();
  }

  @Test
  void aCheckWritesNothing() {
    GenerateResult result = Dossier.check(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.CHECKED);
    assertThat(result.documents()).isPositive();
    assertThat(output).doesNotExist();
  }

  @Test
  void anErrorInTheDataLeavesTheLastGoodDocuments() throws IOException {
    Dossier.generate(request().build());
    Map<String, String> before = content();
    edit("organization.yaml", text -> text.replaceFirst("(?m)^name: .*", "nmae: Typo"));
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void aCharacterThatNoFontHasIsNamedAtItsPlaceInTheData() throws IOException {
    Path incident = anIncident();
    edit(incident, text -> text.replaceFirst("(?m)^title: (.*)$", "title: \uD808\uDC00 sign"));
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .anySatisfy(
            finding -> {
              assertThat(finding.span().file())
                  .isEqualTo(data.relativize(incident).toString().replace('\\', '/'));
              assertThat(finding.span().column()).isEqualTo("title: ".length() + 1);
              assertThat(finding.message()).contains("U+12000");
            });
    assertThat(output).doesNotExist();
  }

  @Test
  void aTemplateOfTheUsersReplacesOursAndItsErrorsNameItsOwnLine() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("strategies.ftlh"), "<html>\n<p>${page.frame.titel}</p>\n</html>\n");
    GenerateResult result = Dossier.generate(request().templateDirectory(templates).build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic finding = result.diagnostics().get(0);
    assertThat(finding.span()).hasToString("strategies.ftlh:2:6");
    assertThat(finding.excerpt()).isEqualTo("<p>${page.frame.titel}</p>");
    assertThat(finding.message()).contains("page.frame.titel");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFolderOfSomebodyElseIsNotWrittenTo() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "years of work");
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The output folder "
                + output
                + " holds files that Dossier did not write. Empty it, or set"
                + " dossier.outputDirectory to a folder of its own.");
    assertThat(content()).containsOnlyKeys("thesis.txt");
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsAFinding() throws IOException {
    Files.writeString(output, "a file");
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The output folder "
                + output
                + " cannot be written: a file is in its place. Mend its permissions, or set"
                + " dossier.outputDirectory to another folder.");
    assertThat(output).hasContent("a file");
  }

  @Test
  void onlyTheDocumentsAskedForAreWritten() {
    Dossier.generate(request().documents(Set.of(new DocumentKindId("strategies"))).build());
    assertThat(content().keySet())
        .filteredOn(path -> !path.startsWith("assets/"))
        .containsExactly("manifest.sha256", "strategies.html");
  }

  @Test
  void anUnknownKindOfDocumentIsRefusedWithTheKnownOnes() {
    GenerateResult result =
        Dossier.generate(request().documents(Set.of(new DocumentKindId("poem"))).build());
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).message())
        .startsWith("dossier.documents names \"poem\", which is no kind of document.")
        .contains("runbook");
  }

  @Test
  void aDocumentForReadersWhoMayNotSeeTheOrganisationsLabelIsRefused() throws IOException {
    edit(
        "organization.yaml",
        text -> text.replaceFirst("(?m)^sharing-label: .*", "sharing-label: amber"));
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: strategies
            page: strategies
            template: strategies.ftlh
            formats: [html]
            path: strategies
            audience: public
        """);
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "documents.yaml:7:15: The document strategies is made for the audience public, which may"
                + " not see what carries TLP:AMBER, the organisation's label. Write audience:"
                + " internal, or a wider sharing-label in organization.yaml. [audience-excluded]\n"
                + "      audience: public\n"
                + " ".repeat(16)
                + "^^^^^^");
  }

  @Test
  void twoDocumentsForOnePathAreRefused() throws IOException {
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: team
            page: team
            template: team.ftlh
            formats: [html]
            path: teams/team
            audience: internal
        """);
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .first()
        .satisfies(finding -> assertThat(finding.span().file()).isEqualTo("documents.yaml"))
        .satisfies(finding -> assertThat(finding.message()).contains("teams/team"));
  }

  @Test
  void progressCountsEveryDocumentOnce() {
    List<Progress> events = new ArrayList<>();
    GenerateResult result = Dossier.generate(request().progress(events::add).threads(2).build());
    assertThat(events).hasSize(result.documents());
    assertThat(events.get(events.size() - 1))
        .isEqualTo(new Progress(result.documents(), result.documents()));
  }

  private GenerateRequest.Builder request() {
    return GenerateRequest.builder(data, output, AS_OF);
  }

  private Path anIncident() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("incidents"))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private void edit(String file, UnaryOperator<String> change) throws IOException {
    edit(data.resolve(file), change);
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            output.relativize(file).toString().replace('\\', '/'),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }
}
