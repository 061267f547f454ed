package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.compare.ChangeKind;
import dev.dossier.page.ChangeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two states that differ in every kind of change: the small data with what lies in {@code
 * compare/before} and {@code compare/after}. {@code -Dgolden.update} writes the goldens anew.
 */
class ChangesGoldenTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");
  private static final Path GOLDENS = RESOURCES.resolve("compare");
  private static final Instant AS_OF = Instant.parse("2026-05-15T10:00:00Z");

  @TempDir Path root;

  @BeforeEach
  void layOver() throws IOException {
    for (String state : List.of("before", "after")) {
      DataCopy.copy(RESOURCES.resolve("small"), root.resolve(state));
      DataCopy.copy(GOLDENS.resolve(state), root.resolve(state));
    }
  }

  private ChangeReport report(String from, String to) {
    GenerateRequest data =
        GenerateRequest.builder(root.resolve(to), root.resolve("out"), AS_OF).build();
    DiffResult result = Dossier.diff(new DiffRequest(data, root, from, to, null, Set.of()));
    assertThat(result.before()).noneMatch(finding -> finding.isError());
    assertThat(result.after()).noneMatch(finding -> finding.isError());
    return result.report().orElseThrow();
  }

  @Test
  void everyKindOfChangeIsFound() {
    assertThat(report("before", "after").counts().keySet())
        .containsExactlyInAnyOrder(ChangeKind.values());
  }

  @Test
  void everyFormIsAsItWas() throws IOException {
    ChangeReport report = report("before", "after");
    matches("changes.txt", String.join("\n", DiffResult.text(report)) + "\n");
    matches("changes.json", DiffResult.json(report));
    matches("changes.md", DiffResult.markdown(report));
  }

  private static void matches(String file, String actual) throws IOException {
    Path golden = GOLDENS.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @Test
  void theMarkdownHoldsNoMarkupOfTheData() throws IOException {
    String hostile = "<b>*x*</b> [y](https://example.com) ![z](z.png) `c` &amp; # 1. \\\\ | ~~s~~";
    DataCopy.edit(
        root.resolve("after/teams/chat.yaml"),
        text -> text.replace("name: Chat team", "name: \"" + hostile + "\""));
    Node document = Parser.builder().build().parse(DiffResult.markdown(report("before", "after")));
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            throw new AssertionError(link.getDestination());
          }

          @Override
          public void visit(Image image) {
            throw new AssertionError(image.getDestination());
          }

          @Override
          public void visit(HtmlInline html) {
            throw new AssertionError(html.getLiteral());
          }

          @Override
          public void visit(HtmlBlock html) {
            throw new AssertionError(html.getLiteral());
          }
        });
    assertThat(TextContentRenderer.builder().build().render(document))
        .contains("Team “" + hostile.replace("\\\\", "\\") + "” added");
  }
}
