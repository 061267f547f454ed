package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult;
import dev.dossier.GenerateResult.Outcome;
import dev.dossier.model.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void aRunEndsWithWhatItWroteWhereAndHowFast() {
    GenerateResult result =
        new GenerateResult(
            List.of(), Outcome.WRITTEN, 1087, Map.of(Format.PDF, 26, Format.HTML, 1087));
    assertThat(Summary.written(result, Path.of("target/dossier"), Duration.ofMillis(3249)))
        .isEqualTo("Wrote 1,087 documents (1,087 HTML, 26 PDF) to target/dossier in 3.2 s");
  }

  @Test
  void aCheckEndsWithWhatCouldBeWritten() {
    GenerateResult result =
        new GenerateResult(List.of(), Outcome.CHECKED, 1, Map.of(Format.HTML, 1));
    assertThat(Summary.checked(result, Path.of("src/dossier")))
        .isEqualTo("Checked src/dossier: good for 1 document (1 HTML)");
  }

  @Test
  void aFolderOutsideIsShownWhole() {
    Path outside = Path.of("").toAbsolutePath().resolveSibling("elsewhere");
    assertThat(Summary.shown(outside)).isEqualTo(outside);
    assertThat(Summary.shown(Path.of("a/../b").toAbsolutePath())).isEqualTo(Path.of("b"));
  }
}
