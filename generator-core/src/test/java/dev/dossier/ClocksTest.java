package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.derive.ClockState;
import dev.dossier.derive.NotificationClock;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.OpenClock;
import dev.dossier.render.BoardTable.Colours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clocks of the reference data and of small data, in each of their forms. */
class ClocksTest {

  private static final Path REFERENCE = Path.of("../data");
  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Instant AFTER_DECLARATION = Instant.parse("2026-11-21T00:00:00Z");
  private static final Instant AFTER_THE_LIMIT = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant IN_MARCH = Instant.parse("2026-03-03T12:00:00Z");

  @TempDir Path folder;

  private static ClocksResult clocks(Path data, Instant asOf) {
    return Dossier.clocks(new ClocksRequest(data, asOf, Warnings.REPORT));
  }

  private static ClockBoard board(Instant asOf) {
    return clocks(REFERENCE, asOf).board().orElseThrow();
  }

  @Test
  void theBoardListsWhoeverIsNotToldYet() {
    ClockBoard board = board(AFTER_DECLARATION);
    assertThat(board.clocks())
        .extracting(each -> each.incident() + " " + each.recipient() + " " + each.clock().state())
        .containsExactly(
            "2026-031 csirt-ireland DUE",
            "2026-031 dpa-ireland DUE",
            "2026-031 tailspin-toys DUE",
            "2026-031 null NOT_STARTED");
    assertThat(board.overdue()).isEmpty();
    assertThat(board.overview()).isEqualTo("4 duties to notify are open; none is overdue.");
  }

  @Test
  void aDutyIsOverdueFromTheSecondAfterItsEnd() {
    Instant end = Instant.parse("2026-11-22T08:10:00Z");
    assertThat(board(end).overdue()).isEmpty();
    ClockBoard after = board(end.plusSeconds(1));
    assertThat(after.overdue()).hasSize(1);
    assertThat(after.overview()).isEqualTo("4 duties to notify are open, 1 of them overdue.");
  }

  @Test
  void theMostUrgentComesFirst() {
    List<ClockState> order =
        List.of(
            ClockState.OVERDUE, ClockState.DUE, ClockState.ANCHOR_MISSING, ClockState.NOT_STARTED);
    int compared = 0;
    for (int day = 0; day < 330; day += 11) {
      Instant asOf = Instant.parse("2026-01-05T12:00:00Z").plus(Duration.ofDays(day));
      List<OpenClock> clocks =
          clocks(REFERENCE, asOf).board().map(ClockBoard::clocks).orElse(List.of());
      for (int i = 1; i < clocks.size(); i++) {
        NotificationClock before = clocks.get(i - 1).clock();
        NotificationClock after = clocks.get(i).clock();
        assertThat(order.indexOf(after.state()))
            .isGreaterThanOrEqualTo(order.indexOf(before.state()));
        if (after.state() == before.state() && before.due() != null && after.due() != null) {
          assertThat(after.due().toInstant()).isAfterOrEqualTo(before.due().toInstant());
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 80, 100, 115, 116, 132, 200})
  void noLineOfTheTableIsWiderThanTheTerminal(int columns) {
    for (Instant asOf : List.of(IN_MARCH, AFTER_THE_LIMIT)) {
      String table = ClocksResult.table(board(asOf), columns, Colours.NONE);
      assertThat(table.lines()).allMatch(line -> line.length() <= columns);
      assertThat(table.lines()).noneMatch(line -> line.endsWith(" "));
      assertThat(table).doesNotContain("\u001b");
    }
  }

  @Test
  void theTableSaysWhatIsOverdueAndSinceWhen() throws IOException {
    assertThat(ClocksResult.table(board(AFTER_THE_LIMIT), 80, Colours.NONE))
        .isEqualTo(
            """
            Notification clocks of Microsoft as of 2026-11-23 00:00 UTC · TLP:AMBER+STRICT
            4 duties to notify are open, 3 of them overdue.

            STATE             DUE                      LETTER    INCIDENT, RECIPIENT, DUTY
            ----------------  -----------------------  --------  ---------------------------
            Overdue           2026-11-22 08:10 UTC     7 of 7    2026-031 · National CSIRT
            15 h 50 min past                                     of Ireland (CSIRT-IE)
            the limit                                            NIS2 incident notification

            Overdue           2026-11-22 08:40 UTC     6 of 6    2026-031 · Data Protection
            15 h 20 min past                                     Authority of Ireland (DPC)
            the limit                                            Notification of security
                                                                 incidents under contract

            Overdue           2026-11-22 08:40 UTC     5 of 5    2026-031 · Tailspin Toys,
            15 h 20 min past                                     Inc.
            the limit                                            Notification of security
                                                                 incidents under contract

            Not started       within one month of the            2026-031 · CSIRT or
                              notification, or of the            competent authority
                              handling where the                 NIS2 final report
                              incident goes on

            This is no legal advice; laws change.
            """);
  }

  @Test
  void onlyTheStateIsColouredAndTheTextStaysTheSame() {
    ClockBoard board = board(AFTER_THE_LIMIT);
    String plain = ClocksResult.table(board, 80, Colours.NONE);
    String coloured = ClocksResult.table(board, 80, Colours.ANSI);
    assertThat(coloured).contains("\u001b[1;31mOverdue\u001b[0m ");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void bothTheOrganisationsTimeAndUtcAreShown() throws IOException {
    Path data = copy(REFERENCE);
    edit(data.resolve("organization.yaml"), "(?m)^time-zone: .*", "time-zone: America/New_York");
    ClockBoard board = clocks(data, AFTER_THE_LIMIT).board().orElseThrow();
    assertThat(ClocksResult.table(board, 80, Colours.NONE))
        .contains("Overdue           2026-11-22 03:40 -05:00  5 of 5    2026-031")
        .contains("15 h 20 min past  2026-11-22 08:40 UTC");
    JsonNode duty = json(board).get("duties").get(1);
    assertThat(duty.get("due").asString()).isEqualTo("2026-11-22T08:40:00Z");
    assertThat(duty.get("due-local").asString()).isEqualTo("2026-11-22T03:40:00-05:00");
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(REFERENCE.resolve("schema/clocks.schema.json")));
    for (Instant asOf : List.of(IN_MARCH, AFTER_DECLARATION, AFTER_THE_LIMIT)) {
      ClockBoard board = board(asOf);
      JsonNode json = json(board);
      assertThat(schema.validate(json)).isEmpty();
      assertThat(json.get("as-of").asString()).isEqualTo(asOf.toString());
      assertThat(json.get("open").asInt()).isEqualTo(json.get("duties").size()).isPositive();
      assertThat(json.get("overdue").asInt()).isEqualTo(board.overdue().size());
      assertThat(json.get("undeclared").size()).isEqualTo(board.undeclared().size());
    }
    JsonNode spoilt = json(board(AFTER_THE_LIMIT));
    ((tools.jackson.databind.node.ObjectNode) spoilt.get("duties").get(0)).put("state", "late");
    assertThat(schema.validate(spoilt)).hasSize(1);
  }

  @Test
  void theJsonTellsHowMuchTimeIsLeft() throws IOException {
    JsonNode duty = json(board(AFTER_THE_LIMIT)).get("duties").get(2);
    assertThat(duty.get("state").asString()).isEqualTo("overdue");
    assertThat(duty.get("incident").asString()).isEqualTo("2026-031");
    assertThat(duty.get("recipient").asString()).isEqualTo("tailspin-toys");
    assertThat(duty.get("seconds-left").asLong())
        .isEqualTo(-Duration.ofHours(15).plusMinutes(20).toSeconds());
  }

  @Test
  void aCalendarReaderFindsEveryDeadlineInTheCalendar() throws IOException {
    for (Instant asOf : List.of(IN_MARCH, AFTER_DECLARATION, AFTER_THE_LIMIT)) {
      ClockBoard board = board(asOf);
      ICalendar calendar = calendar(board);
      List<OpenClock> dated =
          board.clocks().stream().filter(each -> each.clock().due() != null).toList();
      assertThat(dated).isNotEmpty();
      assertThat(calendar.getEvents()).hasSameSizeAs(dated);
      for (int i = 0; i < dated.size(); i++) {
        VEvent event = calendar.getEvents().get(i);
        OpenClock clock = dated.get(i);
        assertThat(event.getDateStart().getValue().toInstant())
            .isEqualTo(Objects.requireNonNull(clock.clock().due()).toInstant());
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(asOf));
        assertThat(event.getSummary().getValue())
            .endsWith(" to " + clock.recipientName() + " (" + clock.incident() + ")");
        assertThat(event.getDescription().getValue().lines())
            .startsWith(board.label(), "Incident " + clock.incident() + ": " + clock.title());
      }
    }
  }

  @Test
  void everyEventHasAnIdThatStaysFromRunToRun() throws IOException {
    List<String> before = ids(calendar(board(AFTER_DECLARATION)));
    assertThat(ids(calendar(board(AFTER_THE_LIMIT)))).isEqualTo(before);
    List<String> many = ids(calendar(board(IN_MARCH)));
    Set<String> distinct = new HashSet<>(many);
    assertThat(distinct).hasSameSizeAs(many);
  }

  @Test
  void remindersAreSetForWhatIsStillToCome() throws IOException {
    Instant end = Instant.parse("2026-11-22T08:10:00Z");
    assertThat(reminders(end.minus(Duration.ofHours(30)))).containsExactly("P1D", "PT4H", "PT1H");
    assertThat(reminders(end.minus(Duration.ofHours(24)))).containsExactly("PT4H", "PT1H");
    assertThat(reminders(end.minus(Duration.ofMinutes(90)))).containsExactly("PT1H");
    assertThat(reminders(end.plusSeconds(1))).isEmpty();
  }

  private static List<String> reminders(Instant asOf) throws IOException {
    List<String> found = new ArrayList<>();
    for (VAlarm alarm : calendar(board(asOf)).getEvents().get(0).getAlarms()) {
      biweekly.util.Duration before = alarm.getTrigger().getDuration();
      assertThat(before.isPrior()).isTrue();
      assertThat(alarm.getDescription().getValue()).isNotBlank();
      found.add(
          before.toMillis() == -Duration.ofDays(1).toMillis()
              ? "P1D"
              : Duration.ofMillis(-before.toMillis()).toString());
    }
    return found;
  }

  @Test
  void linesOfTheCalendarAreFoldedAndItsTextIsEscaped() throws IOException {
    Path data = copy(REFERENCE);
    String title = "Keys; of a \\ pipeline, used " + "ünbekannt ".repeat(12) + "日本語".repeat(9);
    edit(
        data.resolve("incidents/2026-031.yaml"),
        "(?m)^title:\\n  text: .*\\n  ja: .*",
        "title: '" + title.replace("\\", "\\\\\\\\") + "'");
    ClockBoard board = clocks(data, AFTER_DECLARATION).board().orElseThrow();
    assertThat(board.clocks().get(0).title()).contains("日本語");
    String text = ClocksResult.calendar(board);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(Arrays.asList(text.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(calendar(board).getEvents().get(0).getDescription().getValue())
        .contains(board.clocks().get(0).title());
  }

  @Test
  void whereTheDataIsAtFaultThereIsNoBoard() throws IOException {
    Path data = copy(SMALL);
    edit(data.resolve("organization.yaml"), "(?m)^name: .*", "nmae: Typo");
    ClocksResult result = clocks(data, AFTER_DECLARATION);
    assertThat(result.board()).isEmpty();
    assertThat(result.diagnostics()).anyMatch(Diagnostic::isError);
  }

  @Test
  void warningsStopItOnlyWhereTheyAreToldTo() throws IOException {
    ClocksRequest patient = new ClocksRequest(REFERENCE, AFTER_THE_LIMIT, Warnings.REPORT);
    ClocksRequest strict = new ClocksRequest(REFERENCE, AFTER_THE_LIMIT, Warnings.FAIL);
    assertThat(Dossier.clocks(patient).diagnostics()).isNotEmpty();
    assertThat(Dossier.clocks(patient).board()).isPresent();
    assertThat(Dossier.clocks(strict).board()).isEmpty();
  }

  @Test
  void whatCameAfterAPastInstantIsNoMistake() {
    Instant past = Instant.parse("2026-03-03T14:00:00Z");
    ClocksRequest then = new ClocksRequest(REFERENCE, past, Warnings.REPORT);
    ClocksRequest today =
        new ClocksRequest(REFERENCE, past, Instant.parse("2026-11-21T00:00:00Z"), Warnings.REPORT);

    assertThat(Dossier.clocks(then).diagnostics())
        .anyMatch(each -> each.code() == IncidentCode.TIME_IN_FUTURE);
    assertThat(Dossier.clocks(today).diagnostics())
        .noneMatch(each -> each.code() == IncidentCode.TIME_IN_FUTURE);
    assertThat(Dossier.clocks(today).board().orElseThrow().asOf()).isEqualTo(past);
  }

  @Test
  void withoutAPageOfClocksNobodyIsNamedWhoMaySeeThem() throws IOException {
    Path data = copy(SMALL);
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: clocks
            page: strategies
            template: strategies.ftlh
            formats: [html]
            path: other
            audience: internal
        """);
    ClocksResult result = clocks(data, AFTER_DECLARATION);
    assertThat(result.board()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::message)
        .containsExactly(
            "No kind of document has the page clocks, so nobody is named who may see the clocks."
                + " Give the kind clocks in documents.yaml its page back; with formats: [] no page"
                + " is made.");
  }

  @Test
  void theCalendarStandsBesideThePageThatLinksToIt() throws IOException {
    Path output = folder.resolve("out");
    Dossier.generate(GenerateRequest.builder(SMALL, output, AFTER_DECLARATION).build());
    Path calendar = output.resolve("incidents/clocks.ics");
    assertThat(Files.readString(calendar))
        .isEqualTo(ClocksResult.calendar(clocks(SMALL, AFTER_DECLARATION).board().orElseThrow()));
    assertThat(Files.readString(output.resolve("incidents/clocks.html")))
        .contains("href=\"clocks.ics\"");
  }

  private static JsonNode json(ClockBoard board) {
    return JsonMapper.shared().readTree(ClocksResult.json(board));
  }

  /** The calendar as a real reader reads it, which has nothing to complain of. */
  private static ICalendar calendar(ClockBoard board) throws IOException {
    try (ICalReader reader = new ICalReader(ClocksResult.calendar(board))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
      assertThat(reader.readNext()).isNull();
      assertThat(Biweekly.parse(ClocksResult.calendar(board)).all()).hasSize(1);
      return calendar;
    }
  }

  private static List<String> ids(ICalendar calendar) {
    return calendar.getEvents().stream().map(event -> event.getUid().getValue()).toList();
  }

  private Path copy(Path from) throws IOException {
    Path to = folder.resolve("data");
    DataCopy.copy(from, to);
    return to;
  }

  private static void edit(Path file, String pattern, String replacement) throws IOException {
    DataCopy.edit(file, text -> text.replaceFirst(pattern, replacement));
  }
}
