package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult;
import dev.dossier.GenerateResult.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void aRunEndsWithWhatItWroteWhereAndHowFast() {
    GenerateResult result = new GenerateResult(List.of(), Outcome.WRITTEN, 1087, 1);
    assertThat(Summary.written(result, Path.of("target/dossier"), Duration.ofMillis(3249)))
        .isEqualTo("Wrote 1,087 documents in 1 file to target/dossier in 3.2 s");
  }

  @Test
  void aFolderOutsideIsShownWhole() {
    Path outside = Path.of("").toAbsolutePath().resolveSibling("elsewhere");
    assertThat(Summary.shown(outside)).isEqualTo(outside);
    assertThat(Summary.shown(Path.of("a/../b").toAbsolutePath())).isEqualTo(Path.of("b"));
  }
}
