package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateRequest.Builder;
import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DocumentKindId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedRunTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
  private static final String INCIDENT = "incidents/2026-014.yaml";

  @TempDir Path folder;

  private Path data;
  private Path output;
  private Path templates;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    output = folder.resolve("out");
    templates = Files.createDirectories(folder.resolve("templates/theme"));
    DataCopy.copy(SMALL, data);
  }

  @Test
  void aRunWithNothingChangedMakesNothingAndTellsTheSame() throws IOException {
    Files.writeString(data.resolve("incident.yaml"), "not read");
    GenerateResult first = run();
    assertThat(first.outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(first.diagnostics()).isNotEmpty();
    Map<String, FileTime> times = times();
    GenerateResult second = run();
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(second.documents()).isEqualTo(first.documents());
    assertThat(second.formats()).isEqualTo(first.formats());
    assertThat(times()).isEqualTo(times);
  }

  @Test
  void anotherInstantTemplateParameterOrFileIsAChange() throws IOException {
    run();
    assertThat(run(request(AS_OF.plusSeconds(60))).outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(run(request(AS_OF.plusSeconds(60))).outcome()).isEqualTo(Outcome.UNCHANGED);
    Files.writeString(templates.resolve("pdf.css"), "body { color: black }");
    assertThat(run(request(AS_OF.plusSeconds(60))).outcome()).isEqualTo(Outcome.WRITTEN);
    run();
    Builder few = request(AS_OF).documents(Set.of(new DocumentKindId("team")));
    assertThat(run(few).outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(run(few).outcome()).isEqualTo(Outcome.UNCHANGED);
    Files.delete(data.resolve(INCIDENT));
    assertThat(run(few).outcome()).isNotEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void whatAWarningTellsOfTheTimeOfTheRunIsToldAnew() throws IOException {
    DataCopy.edit(
        data.resolve(INCIDENT), text -> text.replaceFirst("2026-03-0\\d(T)", "2026-09-09$1"));
    GenerateResult first = run();
    if (first.outcome() == Outcome.WRITTEN) {
      assertThat(run().outcome()).isEqualTo(Outcome.WRITTEN);
    }
    assertThat(first.diagnostics()).extracting(Diagnostic::format).isNotEmpty();
  }

  @Test
  void onlyDocumentsThatChangeAreWritten() throws IOException {
    run();
    age();
    DataCopy.edit(data.resolve(INCIDENT), text -> "# a note that no document shows\n" + text);
    run();
    Set<String> written = new TreeSet<>();
    times().forEach((path, time) -> addIf(!time.equals(LONG_AGO), path, written));
    assertThat(written).isNotEmpty().allMatch(path -> !path.endsWith(".html"));
    assertThat(written).as("its source is in it").anyMatch(path -> path.endsWith(".pdf"));
    assertThat(times().keySet().stream().filter(path -> path.endsWith(".pdf")))
        .as("other PDFs are older")
        .anyMatch(path -> !written.contains(path));
  }

  @Test
  void aFileThatSomebodyChangedOrDeletedIsMadeAgain() throws IOException {
    run();
    Map<String, String> clean = contents(output);
    String paper =
        clean.keySet().stream().filter(p -> p.endsWith(".pdf")).findFirst().orElseThrow();
    Files.writeString(output.resolve(paper), "mine");
    Files.delete(output.resolve("index.html"));
    assertThat(run().outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(contents(output)).isEqualTo(clean);
  }

  @Test
  void aDamagedStateIsNone() throws IOException {
    run();
    Map<String, String> clean = contents(output);
    byte[] state = Files.readAllBytes(state());
    for (int length : List.of(0, 3, 40, state.length / 2, state.length - 1)) {
      Files.write(state(), Arrays.copyOf(state, length));
      assertThat(run().outcome()).as("%s bytes", length).isEqualTo(Outcome.WRITTEN);
      assertThat(contents(output)).isEqualTo(clean);
    }
  }

  @Test
  void anyNumberOfChangesComesToTheSameBytesAsOneCleanRun() throws IOException {
    Random random = new Random(7);
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    run();
    for (int round = 0; round < 6; round++) {
      for (int change = 0; change < 3; change++) {
        Path file = files.get(random.nextInt(files.size()));
        Path original = SMALL.resolve(data.relativize(file));
        switch (random.nextInt(4)) {
          case 0 -> Files.writeString(file, "# " + round + "\n" + Files.readString(original));
          case 1 ->
              Files.writeString(
                  file,
                  Files.readString(original)
                      .replaceAll("(?m)([a-z]{4,})\\.$", "$1 for round " + round + "."));
          case 2 -> Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
          default ->
              Files.writeString(templates.resolve("pdf.css"), "p { margin: " + round + "pt }");
        }
      }
      GenerateResult repeated = run();
      Path clean = folder.resolve("clean" + round);
      GenerateResult once = Dossier.generate(to(clean, AS_OF).build());
      assertThat(repeated.diagnostics()).isEqualTo(once.diagnostics());
      if (once.outcome() == Outcome.WRITTEN) {
        assertThat(contents(output)).isEqualTo(contents(clean));
      }
    }
  }

  private GenerateResult run() {
    return run(request(AS_OF));
  }

  private static GenerateResult run(Builder request) {
    return Dossier.generate(request.build());
  }

  private Builder request(Instant asOf) {
    return to(output, asOf).stateFile(state());
  }

  private Builder to(Path target, Instant asOf) {
    return GenerateRequest.builder(data, target, asOf)
        .templateDirectory(folder.resolve("templates"));
  }

  private Path state() {
    return folder.resolve("out.dossier-state");
  }

  private static void addIf(boolean condition, String path, Set<String> paths) {
    if (condition) {
      paths.add(path);
    }
  }

  private void age() throws IOException {
    for (String path : contents(output).keySet()) {
      Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
    }
    assertThat(run().outcome()).isEqualTo(Outcome.WRITTEN);
    for (String path : contents(output).keySet()) {
      Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
    }
    RunState before = RunState.read(state()).orElseThrow();
    RunState.after(null, before.result(), output, before.papers()).write(state());
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String path : contents(output).keySet()) {
      times.put(path, Files.getLastModifiedTime(output.resolve(path)));
    }
    return times;
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
