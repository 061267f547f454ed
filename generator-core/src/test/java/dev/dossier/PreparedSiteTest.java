package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedSiteTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Path REFERENCE = Path.of("..", "data");
  private static final Instant AS_OF = Instant.parse("2026-11-20T00:00:00Z");

  @TempDir Path folder;

  @Test
  void everyFileIsTheOneThatARunWrites() throws IOException {
    Path output = folder.resolve("out");
    GenerateRequest request = GenerateRequest.builder(SMALL, output, AS_OF).build();
    assertThat(Dossier.generate(request).outcome()).isEqualTo(Outcome.WRITTEN);

    PreparedSite site = new GenerateRun(request).prepare().orElseThrow();
    Map<String, String> written = new TreeMap<>();
    Map<String, String> prepared = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        if (!path.equals("manifest.sha256")) {
          written.put(path, digest(Files.readAllBytes(file)));
          prepared.put(path, site.file(path).content().map(PreparedSiteTest::digest).orElse(""));
        }
      }
    }
    assertThat(written.keySet()).anyMatch(path -> path.endsWith(".pdf"));
    assertThat(prepared).isEqualTo(written);
    assertThat(site.findings()).isEmpty();
    assertThat(site.file("teams/nobody.html").content()).isEmpty();
  }

  @Test
  void aMemoryOfEarlierStatesChangesNothing() throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(REFERENCE, data);
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> file.toString().contains("incidents") || file.endsWith("cdoc.yaml"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    GenerateRequest request =
        GenerateRequest.builder(data, folder.resolve("out"), AS_OF).threads(2).build();
    RunMemory memory = new RunMemory(2);
    assertSame(request, memory);
    Random random = new Random(11);
    for (int round = 0; round < 5; round++) {
      Path file = files.get(random.nextInt(files.size()));
      Path original = REFERENCE.resolve(data.relativize(file));
      String text = Files.readString(original);
      int change = round;
      switch (random.nextInt(5)) {
        case 0 -> Files.writeString(file, text.replaceAll("(?m)([a-z]{4,})\\.$", "$1 again."));
        case 1 -> Files.writeString(file, text.replaceFirst("(?m)^title: ", "title: No " + change));
        case 2 -> Files.writeString(file, text.replaceFirst("amber\\+strict", "red"));
        case 3 -> Files.deleteIfExists(file);
        default -> Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
      }
      assertSame(request, memory);
    }
  }

  private static void assertSame(GenerateRequest request, RunMemory memory) {
    GenerateRun remembering = new GenerateRun(request, memory);
    var site = remembering.prepare();
    GenerateRun fresh = new GenerateRun(request);
    var expected = fresh.prepare();
    assertThat(remembering.sorted()).extracting(Diagnostic::format).isEqualTo(formats(fresh));
    assertThat(site.isPresent()).isEqualTo(expected.isPresent());
    if (site.isPresent() && expected.isPresent()) {
      assertThat(site.get().pages()).isEqualTo(expected.get().pages());
      assertThat(digests(site.get())).isEqualTo(digests(expected.get()));
      assertThat(site.get().findings()).isEqualTo(expected.get().findings());
    }
  }

  private static List<String> formats(GenerateRun run) {
    return run.sorted().stream().map(Diagnostic::format).toList();
  }

  private static Map<String, String> digests(PreparedSite site) {
    Map<String, String> digests = new TreeMap<>();
    site.pages()
        .forEach(page -> digests.put(page, digest(site.file(page).content().orElseThrow())));
    return digests;
  }

  private static String digest(byte[] content) {
    return HexFormat.of().toHexDigits(Arrays.hashCode(content)) + " " + content.length;
  }
}
