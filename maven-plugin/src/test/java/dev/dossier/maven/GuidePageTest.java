package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidePageTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void blocksAreDoneInOrderAsTheirCommentsSay() {
    GuidePage page =
        GuidePage.parse(
            "page.md",
            """
            <!-- starts with: init -->
            ```shell
            mvn verify
            ```
            <!-- gives: target/a.pdf -->
            ```text
            Wrote

            it
            ```
            <!-- fails -->

            ```shell
            mvn check
            ```
            <!-- keys of: a.yaml -->
            ```yaml
            a: 1
            ```
            ```yaml
            only: shown
            ```
            <!-- not run: it never ends -->
                mvn serve
            """
                .lines()
                .toList());
    assertThat(page.startsWithData()).isTrue();
    assertThat(page.steps())
        .containsExactly(
            new GuideStep.Commands(2, "mvn verify\n", GuideStep.Expected.SUCCESS),
            new GuideStep.Found(5, "target/a.pdf"),
            new GuideStep.Printed(6, List.of("Wrote", "it")),
            new GuideStep.Commands(13, "mvn check\n", GuideStep.Expected.FAILURE),
            new GuideStep.Keys(17, "a.yaml", "a: 1\n"),
            new GuideStep.LeftOut(24, "mvn serve\n", "it never ends"));
  }

  @Test
  void aCommentThatMeansNothingIsAFault() {
    assertThatThrownBy(
            () -> GuidePage.parse("page.md", List.of("<!-- skip -->", "```shell", "mvn", "```")))
        .hasMessage("page.md:2: skip?");
  }

  @Test
  void keysTakeThePlaceOfThoseOfTheirName() {
    String text = "# First\na: 1\nb:\n  - 2\n# Last\nc: 3\n";
    assertThat(YamlKeys.replaced(text, "b: 4\nd: 5\n"))
        .isEqualTo("# First\na: 1\nb: 4\n# Last\nc: 3\nd: 5\n");
  }

  @Test
  void thePagesOfTheGuideSayWhatIsDoneWithTheirBlocks() throws IOException {
    List<GuidePage> pages =
        GuideRun.pages(ROOT, ROOT.resolve("site/src/site/markdown"), ROOT.resolve("README.md"));
    assertThat(pages)
        .filteredOn(page -> page.steps().stream().anyMatch(GuideStep.Commands.class::isInstance))
        .hasSizeGreaterThan(7);
  }
}
