package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.derive.Responsibilities;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Side;
import dev.dossier.model.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Exports of the reference data, read back and compared with what the data comes to. */
class ExportTest {

  private static final Path REFERENCE = Path.of("../data");
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final Corpus CORPUS = CheckedData.read(REFERENCE, 1, AS_OF).corpus().orElseThrow();

  @TempDir Path folder;

  @Test
  void everyLayerOfEveryServiceComesBackFromCsv() throws IOException {
    export(null, null, null);
    List<Map<String, String>> rows = csv("exports/internal/responsibility-tlp-amber-layers.csv");
    List<Map<String, String>> expected = new ArrayList<>();
    Responsibilities responsibilities = Responsibilities.of(CORPUS);
    for (ServiceId service : CORPUS.services().keySet()) {
      responsibilities.of(service, null).forEach(each -> expected.add(layer(service, null, each)));
    }
    for (AgreementId agreement : List.of(new AgreementId("contoso-2026"))) {
      for (ServiceId service : services(agreement)) {
        responsibilities
            .of(service, agreement)
            .forEach(each -> expected.add(layer(service, agreement, each)));
      }
    }
    assertThat(expected).hasSizeGreaterThan(9 * 8);
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).as("row " + i).containsAllEntriesOf(expected.get(i));
    }
  }

  private static Map<String, String> layer(
      ServiceId service, @Nullable AgreementId agreement, CellDuties duties) {
    Map<String, String> row = new LinkedHashMap<>();
    SourceSpan decided = duties.cell().decidedAt();
    row.put("Service", record(CORPUS.services().get(service)).name());
    row.put("Layer", duties.cell().layer().name());
    row.put(
        "Holds for",
        agreement == null
            ? "All customers"
            : customer(agreement).name()
                + ": "
                + record(CORPUS.agreements().get(agreement)).title());
    row.put("Owner", owner(duties.cell().cell().owner()));
    row.put("Customer's half", text(duties.cell().cell().customer()));
    row.put("Provider's half", text(duties.cell().cell().provider()));
    row.put("Customer's tasks", titles(duties.tasks(Side.CUSTOMER)));
    row.put("Provider's tasks", titles(duties.tasks(Side.PROVIDER)));
    row.put("Decided at", decided.file() + ":" + decided.line());
    row.put("Reason", Objects.requireNonNullElse(duties.cell().reason(), ""));
    row.put(
        "Runbook",
        duties.runbook() == null ? "" : record(CORPUS.runbooks().get(duties.runbook())).title());
    return row;
  }

  private static String titles(List<EffectiveTask> tasks) {
    return tasks.stream().map(task -> task.task().title()).collect(Collectors.joining("\n"));
  }

  private static String owner(Owner owner) {
    String words = owner.key().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String text(@Nullable Prose prose) {
    return prose == null ? "" : prose.markdown().strip().replaceAll("\\s+", " ");
  }

  private static Contact customer(AgreementId agreement) {
    ContactId id = record(CORPUS.agreements().get(agreement)).customer();
    return record(CORPUS.contacts().get(id));
  }

  /** The services in the subscriptions that an agreement covers, and those that it speaks of. */
  private static Set<ServiceId> services(AgreementId id) {
    var agreement = record(CORPUS.agreements().get(id));
    Set<ServiceId> services = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    for (Subscription each : customer(id).subscriptions()) {
      if (agreement.covers(each.id())) {
        services.addAll(each.services());
      }
    }
    agreement.services().forEach(each -> services.add(each.service()));
    return services;
  }

  private static <T> T record(@Nullable Located<T> located) {
    return Objects.requireNonNull(located).value();
  }

  @Test
  void theTablesOfTheCatalogueComeBackFromCsvCellByCell() throws IOException {
    export("public", null, null);
    List<Map<String, String>> rows = csv("exports/responsibility-models.csv");
    assertThat(marks(rows, "Shared responsibility in Azure, earlier table"))
        .containsExactly(
            "Information and data CCCC",
            "Devices CCCC",
            "Accounts and identities CCCC",
            "Identity and directory infrastructure CCSS",
            "Applications CCSP",
            "Network controls CCSP",
            "Operating system CCPP",
            "Physical hosts CPPP",
            "Physical network CPPP",
            "Physical datacenter CPPP");
    assertThat(marks(rows, "Shared responsibility in Azure, January 2026"))
        .containsExactly(
            "Customer data CCCC",
            "Configurations and settings CCCC",
            "Identities and users CCCC",
            "Client devices CCCS",
            "Applications CCSS",
            "Network controls CCSP",
            "Operating system CCPP",
            "Physical hosts CPPP",
            "Physical network CPPP",
            "Physical datacenter CPPP");
    assertThat(marks(rows, "Shared responsibility in nine layers"))
        .containsExactly(
            "Applications CCCP",
            "Data CCCP",
            "Runtime CCPP",
            "Middleware CCPP",
            "O/S CCPP",
            "Virtualization CPPP",
            "Servers CPPP",
            "Storage CPPP",
            "Networking CPPP");
    assertThat(rows)
        .filteredOn(row -> Objects.equals(row.get("Owner"), "Shared"))
        .hasSizeGreaterThan(4)
        .noneMatch(row -> "".equals(row.get("Customer's half")))
        .noneMatch(row -> "".equals(row.get("Provider's half")));
  }

  /** Each layer of a matrix with the first letters of its owners, in the order of the models. */
  private static List<String> marks(List<Map<String, String>> rows, String matrix) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      if (Objects.equals(row.get("Matrix"), matrix)) {
        String owner = Objects.requireNonNull(row.get("Owner")).substring(0, 1);
        marks.merge(Objects.requireNonNull(row.get("Layer")), owner, String::concat);
      }
    }
    return marks.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }

  @Test
  void aCsvFileBeginsWithAByteOrderMarkAndEndsItsLinesAsTheStandardHasIt() throws IOException {
    export("public", "object-storage", null);
    String text = Files.readString(folder.resolve("out/exports/responsibility-layers.csv"));
    assertThat(text).startsWith("\uFEFF\"Service\",\"Layer\",").endsWith("\"\r\n");
  }

  @Test
  void anAudienceThatSeesNoAgreementExportsNone() throws IOException {
    export("public", null, null);
    assertThat(csv("exports/responsibility-layers.csv"))
        .extracting(row -> row.get("Holds for"))
        .containsOnly("All customers");
  }

  @Test
  void aServiceAndAnAgreementCanBeChosen() throws IOException {
    export("internal", "kubernetes-service", "contoso-2026");
    List<Map<String, String>> rows = csv("exports/internal/responsibility-tlp-amber-layers.csv");
    assertThat(rows).hasSize(9);
    assertThat(rows)
        .filteredOn(row -> Objects.equals(row.get("Layer"), "O/S"))
        .extracting(row -> row.get("Owner"), row -> row.get("Decided by"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Provider", "Agreement"));
  }

  @Test
  void anAgreementThatHasEndedIsExportedOnlyWhereItIsAskedFor() throws IOException {
    export(null, null, "contoso-2025");
    assertThat(csv("exports/internal/responsibility-tlp-amber-layers.csv"))
        .extracting(row -> row.get("Holds for"))
        .containsOnly(
            "Contoso GmbH: "
                + record(CORPUS.agreements().get(new AgreementId("contoso-2025"))).title());
  }

  @Test
  void twoExportsAreTheSameToTheByte() throws IOException {
    export(null, null, null);
    Map<String, String> first = files();
    export(null, null, null);
    assertThat(files()).isEqualTo(first).isNotEmpty();
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(run("publik", "object-stor", "contoso").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "dossier.audience names \"publik\", but there is no such audience in audiences.yaml."
                + " Did you mean public?",
            "dossier.service names \"object-stor\", but there is no such service in services/."
                + " Did you mean object-storage?",
            "dossier.agreement names \"contoso\", but there is no such agreement in agreements/."
                + " Write one of contoso-2025, contoso-2026.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whereThereIsNothingToExportTheRunSaysSo() throws IOException {
    List<String> nothing =
        List.of(
            "There is nothing to export: the audience sees none of the services and agreements that"
                + " are asked for. Leave out dossier.service or dossier.agreement, or set"
                + " dossier.audience to one that may see them.");
    assertThat(errors(run("public", null, "contoso-2026"))).isEqualTo(nothing);
    assertThat(errors(run(null, "dynamics-365-sales", "contoso-2026"))).isEqualTo(nothing);

    Path data = folder.resolve("data");
    DataCopy.copy(Path.of("src/test/resources/dev/dossier/small"), data);
    for (String file : List.of("organization.yaml", "incidents/2026-014.yaml")) {
      DataCopy.edit(
          data.resolve(file),
          text -> text.replaceAll("sharing-label: [a-z+]+", "sharing-label: red"));
    }
    GenerateRequest request = GenerateRequest.builder(data, folder.resolve("out"), AS_OF).build();
    AudienceId customers = new AudienceId("customer");
    assertThat(errors(Dossier.export(new ExportRequest(request, customers, null, null))))
        .isEqualTo(nothing);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static List<String> errors(GenerateResult result) {
    return result.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aKindThatIsNoExportIsNamed() {
    GenerateRequest data =
        GenerateRequest.builder(REFERENCE, folder.resolve("out"), AS_OF)
            .documents(Set.of(new DocumentKindId("runbook")))
            .build();
    assertThat(Dossier.export(new ExportRequest(data, null, null, null)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "dossier.documents names \"runbook\", which is no export. Write one or more of"
                + " cacao, caiq-ssrm, fedramp-crm, oscal, pci-dss-responsibility, public-oscal,"
                + " public-responsibility-tables, responsibility-tables.");
  }

  @Test
  void aFormatInWhichNothingCanBeExportedIsNamed() {
    GenerateRequest data =
        GenerateRequest.builder(REFERENCE, folder.resolve("out"), AS_OF)
            .formats(Set.of(Format.PDF))
            .build();
    assertThat(Dossier.export(new ExportRequest(data, null, null, null)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "No export that is asked for can be written as pdf. Set dossier.formats to one or more"
                + " of csv, xlsx, oscal, cacao.");
  }

  @Test
  void whatAKindOfDocumentMustNameAndMayNotNameIsSaid() throws IOException {
    Path data = folder.resolve("data");
    DataCopy.copy(Path.of("src/test/resources/dev/dossier/small"), data);
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: strategies
            page: strategies
            framework: cis-v8
            formats: [html]
            path: strategies
            audience: internal
          - kind: tables
            page: responsibility-tables
            template: tables.ftlh
            framework: cis-v8
            formats: [csv, html]
            path: tables-{id}
            audience: internal
        """);
    GenerateRequest request = GenerateRequest.builder(data, folder.resolve("out"), AS_OF).build();
    assertThat(Dossier.check(request).diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(each -> each.span().line() + " " + each.message())
        .contains(
            "3 The page \"strategies\" is shown by a template, but none is named. Add the key"
                + " \"template\" with a file name such as strategies.ftlh.",
            "4 \"strategies\" lists no controls of a framework. Remove the key \"framework\".",
            "11 \"responsibility-tables\" lists no controls of a framework. Remove the key"
                + " \"framework\".",
            "10 \"responsibility-tables\" is an export, which no template shows. Remove the key"
                + " \"template\".",
            "12 The page \"responsibility-tables\" cannot be written as html. Leave that out; it can"
                + " be written as csv, xlsx.");
  }

  private void export(
      @Nullable String audience, @Nullable String service, @Nullable String agreement) {
    GenerateResult result = run(audience, service, agreement);
    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
  }

  private GenerateResult run(
      @Nullable String audience, @Nullable String service, @Nullable String agreement) {
    GenerateRequest data =
        GenerateRequest.builder(REFERENCE, folder.resolve("out"), AS_OF).threads(1).build();
    return Dossier.export(
        new ExportRequest(
            data,
            audience == null ? null : new AudienceId(audience),
            service == null ? null : new ServiceId(service),
            agreement == null ? null : new AgreementId(agreement)));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.put(
            file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** The rows of a file by the headings of its columns. */
  private List<Map<String, String>> csv(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("out").resolve(path));
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    List<String[]> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .<String[]>readValues(text)
            .readAll();
    List<Map<String, String>> named = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.length; i++) {
        cells.put(rows.get(0)[i], row[i].startsWith("'") ? row[i].substring(1) : row[i]);
      }
      named.add(cells);
    }
    return named;
  }
}
