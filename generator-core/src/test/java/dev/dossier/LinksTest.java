package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where links of the site lead, and what is said of those that lead nowhere. */
class LinksTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");

  @TempDir Path folder;

  private Path data;
  private Path templates;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    templates = Files.createDirectory(folder.resolve("templates"));
    DataCopy.copy(SMALL, data);
  }

  private GenerateRequest.Builder request() {
    return GenerateRequest.builder(data, folder.resolve("out"), AS_OF)
        .threads(2)
        .templateDirectory(templates);
  }

  /** Puts {@code line} behind what the organisation says about itself, which is on line 9. */
  private void say(String line) throws IOException {
    DataCopy.edit(
        data.resolve("organization.yaml"),
        text -> text.replace("with its customers.\n", "with its customers.\n  " + line + "\n"));
  }

  private void template(String name, String content) throws IOException {
    Files.writeString(templates.resolve(name), content);
  }

  private void onlyStartIsPublic() throws IOException {
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: start
            page: start
            template: start.ftlh
            formats: [html]
            path: index
            audience: public
        """);
  }

  private List<String> findings(GenerateRequest.Builder request) {
    GenerateResult result = Dossier.generate(request.build());
    assertThat(result.outcome())
        .isEqualTo(result.diagnostics().isEmpty() ? Outcome.WRITTEN : Outcome.REFUSED);
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }

  private List<String> findings() {
    return findings(request());
  }

  /** The findings are those in the file {@code name}; {@code -Dgolden.update} writes it anew. */
  private void assertFindings(String name) throws IOException {
    Path expected = SMALL.resolveSibling("links").resolve(name + ".txt");
    String found = String.join("\n\n", findings()) + "\n";
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void aLinkToAPageThatIsThereIsRight() throws IOException {
    say(
        "See [teams](teams/index.html), [their kinds](/teams/index.html#content) or [it](#content).");
    say("See [the web](https://example.com/x) and [the site around](../index2.html).");
    assertThat(findings()).isEmpty();
  }

  @Test
  void aStepWithATimeOutLeadsToTheEscalationLadderWhereThereIsOne() throws IOException {
    Path runbook = data.resolve("runbooks").resolve("exposed-credentials.yaml");
    DataCopy.edit(runbook, text -> text.replace("target: PT1H", "time-out: PT1H"));
    assertThat(findings()).isEmpty();
    assertThat(runbookPage()).contains("Escalate").doesNotContain("#escalation");

    DataCopy.edit(
        runbook, text -> text + "escalation:\n  - {after: 1 h, team: response, means: phone}\n");
    assertThat(findings()).isEmpty();
    assertThat(runbookPage()).contains("<a href=\"#escalation\">Escalate</a>");
  }

  private String runbookPage() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("out").resolve("runbooks"))) {
      return Files.readString(
          pages
              .filter(page -> page.getFileName().toString().matches("exposed-credentials.*html"))
              .findFirst()
              .orElseThrow());
    }
  }

  @Test
  void aLinkToNoPageIsAnErrorWhereItIsWritten() throws IOException {
    say("See [the teams](team/index.html).");
    assertFindings("to-no-page");
  }

  @Test
  void aLinkThatStartsAtItsPageInsteadOfTheRootIsTakenForASlip() throws IOException {
    say("See [the teams](../teams/index.html).");
    assertThat(findings()).singleElement().asString().contains("Did you mean teams/index.html?");
  }

  @Test
  void theNameOfAFolderIsNoPage() throws IOException {
    say("See [the teams](teams/) and [storage](teams/storage).");
    assertThat(findings())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("organization.yaml:9:19: ")
                    .contains("teams/index.html?"),
            two ->
                assertThat(two)
                    .startsWith("organization.yaml:9:41: ")
                    .contains("teams/storage.html?"));
  }

  @Test
  void aLinkToNoIdOfAPageIsAnErrorWhereItIsWritten() throws IOException {
    say("See [the teams](teams/index.html#contents) or [below](#contnet).");
    assertFindings("to-no-place");
  }

  @Test
  void aLinkFromAPublicPageToAnInternalOneIsAnError() throws IOException {
    onlyStartIsPublic();
    say("See [the teams](teams/index.html).");
    assertFindings("to-a-hidden-page");
  }

  @Test
  void aLinkToADocumentThatIsNotMadeThisTimeIsRight() throws IOException {
    say("See [the teams](teams/index.html#whatever), [as PDF](services/object-storage.pdf).");
    var start = Set.of(new DocumentKindId("start"));
    assertThat(findings(request().documents(start))).isEmpty();
    assertThat(findings(request().formats(Set.of(Format.HTML)).documents(start))).isEmpty();
    say("See [the team](teams/index.htm).");
    assertThat(findings(request().documents(start)))
        .singleElement()
        .asString()
        .contains("teams/index.html?");
  }

  @Test
  void aBrokenLinkOfATemplateIsAnErrorInTheTemplate() throws IOException {
    template(
        "strategies.ftlh",
        """
        <#import "layout.ftlh" as layout>
        <@layout.document class="strategies">
        <p><a href="${page.frame.siteRoot}teams/indx.html">Teams</a><img src="logo.png" alt=""/></p>
        </@layout.document>
        """);
    assertThat(findings())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("strategies.ftlh:3:35: ")
                    .contains("Did you mean teams/index.html?"),
            two -> assertThat(two).startsWith("strategies.ftlh:3:71: ").contains("logo.png"));
  }

  @Test
  void aTemplateThatLacksAnIdToWhichOthersLeadIsToBlame() throws IOException {
    template("incident-definition.ftlh", "<html><body><p id=\"a\">Nothing else</p></body></html>");
    assertThat(findings())
        .allSatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("incident-definition.ftlh: ")
                    .endsWith("[link-to-no-place]"));
  }
}
