package dev.dossier.export.cacao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A runbook that was written as a playbook and read again is the same. */
class RoundTripTest {

  private static final Corpus REFERENCE = PlaybooksForTests.REFERENCE;
  private static final int RANDOM = 600;

  @TempDir Path data;

  @BeforeEach
  void copyData() throws IOException {
    DataCopy.copy(Path.of("..", "data"), data);
  }

  @Test
  void theReferenceRunbooksComeBackAsTheyWere() throws IOException {
    Map<String, Runbook> runbooks = new TreeMap<>();
    REFERENCE.runbooks().forEach((id, each) -> runbooks.put(id.value(), each.value()));
    assertThat(runbooks).hasSizeGreaterThanOrEqualTo(6);
    for (Map.Entry<String, byte[]> each :
        PlaybooksForTests.of(PlaybooksForTests.corpus(REFERENCE, "internal")).entrySet()) {
      CacaoImport.Result result = read(each.getValue());
      assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
      assertThat(result.runbook().orElseThrow().id()).isEqualTo(each.getKey());
      write(result.runbook().orElseThrow());
    }
    assertReadAgain(runbooks);
  }

  @Test
  void thePlaybooksOfWhatCameBackAreOfTheSameTypes() throws IOException {
    Map<String, byte[]> written =
        PlaybooksForTests.of(PlaybooksForTests.corpus(REFERENCE, "internal"));
    for (byte[] json : written.values()) {
      write(read(json).runbook().orElseThrow());
    }
    Corpus again = new DataReader(2).read(data).corpus().orElseThrow();
    Map<String, byte[]> rewritten =
        PlaybooksForTests.of(PlaybooksForTests.corpus(again, "internal"));

    assertThat(types(written)).isEqualTo(types(rewritten));
    assertThat(types(written))
        .containsEntry(
            "ransomware",
            List.of("detection", "investigation", "mitigation", "notification", "remediation"))
        .containsEntry("service-outage", List.of("notification"));
  }

  private static Map<String, List<String>> types(Map<String, byte[]> playbooks) {
    Map<String, List<String>> types = new TreeMap<>();
    playbooks.forEach(
        (id, json) -> {
          List<String> own = new ArrayList<>();
          PlaybooksForTests.tree(json)
              .path("playbook_types")
              .forEach(each -> own.add(each.asString()));
          types.put(id, own);
        });
    return types;
  }

  /**
   * Only runbooks whose steps all can be reached and left are there to be handed on; the check
   * refuses others.
   */
  @Test
  void randomRunbooksComeBackAsTheyWere() throws IOException {
    Map<String, Runbook> runbooks = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    Map<RunbookId, Runbook> all = new TreeMap<>(Comparator.comparing(Id::value));
    for (int seed = 0; seed < RANDOM; seed++) {
      Runbook runbook = RandomRunbooks.of(REFERENCE, seed);
      all.put(runbook.id(), runbook);
    }
    Map<String, byte[]> playbooks =
        PlaybooksForTests.of(PlaybooksForTests.corpus(PlaybooksForTests.with(all), "internal"));
    assertThat(playbooks).hasSize(RANDOM + REFERENCE.runbooks().size());
    for (Runbook runbook : all.values()) {
      byte[] json = Objects.requireNonNull(playbooks.get(runbook.id().value()));
      CacaoImport.Result result = read(json);
      boolean endless =
          result.diagnostics().stream().anyMatch(each -> each.code() == CacaoCode.PLAYBOOK_ENDLESS);
      if (stepIds(json).size() == runbook.steps().size() && !endless) {
        assertThat(result.diagnostics()).as(runbook.id().value()).isEmpty();
        write(result.runbook().orElseThrow());
        runbooks.put(runbook.id().value(), runbook);
        runbook.steps().forEach(step -> kinds.add(kind(step)));
      }
    }
    assertThat(runbooks).hasSizeGreaterThan(150);
    assertThat(kinds).hasSize(7);
    assertReadAgain(runbooks);
  }

  private static String kind(RunbookStep step) {
    return step.action().getClass().getSimpleName();
  }

  private static Set<String> stepIds(byte[] json) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode step : PlaybooksForTests.tree(json).get("workflow")) {
      JsonNode extension = step.path("step_extensions").path(CacaoIds.EXTENSION);
      if (extension.has("phase")) {
        ids.add(extension.get("step_id").stringValue());
      }
    }
    return ids;
  }

  private static CacaoImport.Result read(byte[] json) {
    return CacaoImport.read(
        "playbook.json",
        new String(json, StandardCharsets.UTF_8),
        PlaybooksForTests.terms(REFERENCE));
  }

  private void write(CacaoImport.Imported runbook) throws IOException {
    Files.writeString(data.resolve("runbooks/" + runbook.id() + ".yaml"), runbook.yaml());
  }

  private void assertReadAgain(Map<String, Runbook> runbooks) {
    ReadResult read = new DataReader(2).read(data);
    List<String> errors = new ArrayList<>();
    read.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(each -> errors.add(each.format()));
    assertThat(errors).isEmpty();
    Map<RunbookId, Located<Runbook>> again = read.corpus().orElseThrow().runbooks();
    runbooks.forEach(
        (id, runbook) ->
            assertThat(Objects.requireNonNull(again.get(new RunbookId(id))).value())
                .as(id)
                .usingRecursiveComparison()
                .isEqualTo(runbook));
  }
}
