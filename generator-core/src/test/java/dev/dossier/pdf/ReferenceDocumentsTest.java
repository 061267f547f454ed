package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.GenerateResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDocumentsTest {

  @Test
  void everyPdfOfTheReferenceDataConformsToBothStandards(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("dossier");
    GenerateResult result =
        Dossier.generate(
            GenerateRequest.builder(
                    Path.of("../data"), output, Instant.parse("2026-11-21T00:00:00Z"))
                .build());
    assertThat(result.diagnostics()).isEmpty();

    List<Path> files;
    try (Stream<Path> found = Files.walk(output)) {
      files = found.filter(p -> p.toString().endsWith(".pdf")).toList();
    }
    Map<Path, List<String>> faults = new ConcurrentSkipListMap<>();
    files.parallelStream()
        .forEach(
            file -> {
              List<String> broken = Validator.faults(read(file));
              if (!broken.isEmpty()) {
                faults.put(output.relativize(file), broken);
              }
            });
    assertThat(faults).isEmpty();
    assertThat(files).hasSizeGreaterThan(10);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
