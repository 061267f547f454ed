package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ChangesFormat;
import dev.dossier.DataCopy;
import dev.dossier.DiffRequest;
import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of every kind of change, as a PDF. */
class ChangesPdfTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");
  private static final Instant AS_OF = Instant.parse("2026-05-15T10:00:00Z");

  @TempDir Path root;

  @Test
  void itConformsToBothStandardsAndIsTheSameWhateverTheFolder() throws IOException {
    byte[] pdf = pdf("one");
    assertThat(Validator.faults(pdf)).isEmpty();
    assertThat(pdf("another")).isEqualTo(pdf);
  }

  private byte[] pdf(String name) throws IOException {
    Path base = root.resolve(name);
    for (String state : List.of("before", "after")) {
      DataCopy.copy(RESOURCES.resolve("small"), base.resolve(state));
      DataCopy.copy(RESOURCES.resolve("compare").resolve(state), base.resolve(state));
    }
    GenerateRequest data =
        GenerateRequest.builder(base.resolve("after"), base.resolve("out"), AS_OF).build();
    String from = base.resolve("before").toString();
    assertThat(
            Dossier.diff(new DiffRequest(data, base, from, null, null, Set.of(ChangesFormat.PDF)))
                .report())
        .isPresent();
    return Files.readAllBytes(base.resolve("out/changes.pdf"));
  }
}
