package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.ReadCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Path REFERENCE = Path.of("../data");
  private static final Instant NOW = Instant.parse("2026-11-24T09:30:15Z");
  private static final String SCHEMA = "# yaml-language-server: $schema=";

  @TempDir Path folder;

  @Test
  void whatIsStartedAddsNoFindingToAnyData() throws IOException {
    Path starter = folder.resolve("starter");
    Dossier.init(new InitRequest(starter, "1", LocalDate.parse("2026-11-24")));
    List<Path> all = new ArrayList<>(List.of(starter.resolve("src/dossier")));
    for (Path data : List.of(SMALL, REFERENCE)) {
      Path copy = Files.createDirectory(folder.resolve("copy" + all.size()));
      DataCopy.copy(data, copy);
      all.add(copy);
    }
    for (Path data : all) {
      List<String> before = findings(data);
      for (String kind : RecordKind.keys()) {
        NewResult result = start(data, kind, "Zoë’s “first”: a # test", null);
        assertThat(result.diagnostics()).isEmpty();
        String text = Files.readString(result.written().orElseThrow());
        assertThat(text).contains("Zoë’s “first”: a # test").doesNotContainPattern("@[a-z-]+@");
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
      }
      assertThat(findings(data)).as(data.toString()).isEqualTo(before);
    }
  }

  @Test
  void anIncidentTakesTheNextNumberOfItsYear() throws IOException {
    DataCopy.copy(REFERENCE.resolve("organization.yaml"), folder.resolve("organization.yaml"));
    DataCopy.copy(REFERENCE.resolve("teams"), folder.resolve("teams"));
    Path first = start(folder, "incident", null, null).written().orElseThrow();
    Path second = start(folder, "incident", null, null).written().orElseThrow();
    assertThat(List.of(first, second))
        .extracting(file -> folder.relativize(file).toString())
        .containsExactly("incidents/2026-001.yaml", "incidents/2026-002.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-014 2026-007 2025-031, 2026-015",
    "2025-031, 2026-001",
    "inc-2026-0099 inc-2026-0007, inc-2026-0100",
    "sec.2026.9, sec.2026.10",
    "inc-17 inc-9, inc-18",
    "2026-014 exercise-2026-001 2025-003, 2026-015",
    "outage, 2026-001",
    "2026-999, 2026-1000",
    "'', 2026-001",
  })
  void numbersGoOnAsMostOfThemDo(String ids, String next) {
    List<String> all = ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    assertThat(IdSeries.next(all, 2026)).isEqualTo(next);
  }

  @Test
  void aNumberThatAnUnreadableFileHoldsIsNotTakenAgain() throws IOException {
    DataCopy.copy(SMALL, folder);
    Files.writeString(folder.resolve("incidents/2026-041.yaml"), "id: 2026-041\ntitle: [\n");
    assertThat(start(folder, "incident", null, null).written().orElseThrow())
        .hasFileName("2026-042.yaml");
  }

  @Test
  void teamsAndRunbooksAreNamedByTheirTitles() throws IOException {
    DataCopy.copy(SMALL, folder);
    assertThat(start(folder, "team", "Größe & Café", null).written().orElseThrow())
        .hasFileName("grosse-cafe.yaml");
    assertThat(start(folder, "team", "Grosse Cafe", null).written().orElseThrow())
        .hasFileName("grosse-cafe-2.yaml");
    assertThat(start(folder, "runbook", "障害", null).written().orElseThrow())
        .hasFileName("runbook.yaml");
    assertThat(start(folder, "runbook", "Lost keys", "keys").written().orElseThrow())
        .hasFileName("keys.yaml");
  }

  @Test
  void theSchemaIsNamedWhereItLies() throws IOException {
    DataCopy.copy(SMALL, folder);
    NewResult without = start(folder, "team", "One", null);
    assertThat(without.schema()).contains(folder.resolve(".schema/team.schema.json"));
    assertThat(without.schema().orElseThrow()).doesNotExist();
    Dossier.schemas(folder.resolve("schema"));
    NewResult with = start(folder, "team", "Two", null);
    String first = Files.readAllLines(with.written().orElseThrow()).get(0);
    assertThat(first).isEqualTo(SCHEMA + "../schema/team.schema.json");
    assertThat(with.schema().orElseThrow()).isRegularFile();
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    DataCopy.copy(SMALL, folder);
    Path team = start(folder, "team", "Mine", null).written().orElseThrow();
    Files.writeString(team, "id: mine\n");
    assertThat(start(folder, "team", "Mine", "mine").diagnostics())
        .extracting(Diagnostic::code, finding -> finding.span().file())
        .containsExactly(tuple(DocumentCode.NEW_ID_TAKEN, "teams/mine.yaml"));
    assertThat(team).hasContent("id: mine");
  }

  @ParameterizedTest
  @CsvSource({
    ", , 'dossier.kind is not set. Write -Ddossier.kind= and one of incident, team, runbook.'",
    "incidnet, , Did you mean incident?",
    "service, , 'Write one of incident, team, runbook.'",
    "team, My Team, such as new-team",
  })
  void whatCannotBeStartedSaysWhatToWrite(@Nullable String kind, @Nullable String id, String advice)
      throws IOException {
    DataCopy.copy(SMALL, folder);
    NewResult result = start(folder, kind, null, id);
    assertThat(result.written()).isEmpty();
    assertThat(result.diagnostics()).singleElement().asString().contains(advice);
  }

  @Test
  void withoutDataNothingIsStarted() {
    NewResult result = start(folder.resolve("none"), "incident", null, null);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(ReadCode.FOLDER_MISSING);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anIncidentNeedsATeam() throws IOException {
    Files.copy(REFERENCE.resolve("organization.yaml"), folder.resolve("organization.yaml"));
    assertThat(start(folder, "incident", null, null).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DocumentCode.NEW_WITHOUT_TEAM);
    assertThat(start(folder, "team", "First team", null).diagnostics()).isEmpty();
  }

  private static NewResult start(
      Path data, @Nullable String kind, @Nullable String title, @Nullable String id) {
    return Dossier.start(new NewRequest(data, kind, title, id, NOW));
  }

  private static List<String> findings(Path data) {
    return Dossier.check(GenerateRequest.builder(data, data.resolve("target"), NOW).build())
        .diagnostics()
        .stream()
        .map(Diagnostic::format)
        .toList();
  }
}
