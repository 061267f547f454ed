package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  @Test
  void theStressDocumentConformsToPdfUa1AndPdfA3a() throws IOException {
    byte[] pdf = Samples.render(Samples.stress());

    Files.write(Path.of("target", "stress.pdf"), pdf);
    assertThat(Validator.faults(pdf)).isEmpty();
  }
}
