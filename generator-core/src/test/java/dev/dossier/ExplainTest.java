package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");

  @TempDir Path data;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(SMALL, data);
    write(
        "controls/house-rules.yaml",
        """
        id: house-rules
        name: Our own rules
        short-name: House rules
        version: "1"
        source: {title: House rules}
        controls:
          - {id: hr-1, label: HR-1, title: Keys are changed}
        """);
    write(
        "agreements/contoso.yaml",
        """
        id: contoso
        title: the agreement with Contoso
        customer: contoso
        effective-from: 2026-01-01
        services:
          - service: object-storage
            overrides:
              - layer: data
                cell: customer
                reason: Contoso keeps its own keys.
            duties:
              - layer: data
                runbook: exposed-credentials
                tasks:
                  - id: change-keys
                    side: customer
                    title: Change the keys every quarter
                    effort: 90 min
                    weight: 3
                    evidence: [Log of the key vault]
                    controls: {house-rules: [hr-1]}
                    how: Change one key, move the clients, then change the other.
        """);
  }

  @Test
  void aCellOfAServiceIsExplainedDownToTheLine() {
    assertThat(explain("object-storage", "data", null).lines())
        .containsExactly(
            "Data of Object storage: shared, decided by the service",
            "  services/object-storage.yaml:10",
            "",
            "  catalogue    Shared responsibility, version 1.0",
            "               responsibility/cloud-layers.yaml:9",
            "  model        paas is customer",
            "               responsibility/cloud-layers.yaml:11",
            "  service      shared: Keys are kept by the provider.",
            "               services/object-storage.yaml:10",
            "",
            "Customer's half",
            "  Chooses who may read.",
            "",
            "Provider's half",
            "  Encrypts at rest.");
  }

  @Test
  void anAgreementAddsItsStepAndItsTasks() {
    assertThat(explain("object-storage", "data", "contoso").lines())
        .containsExactly(
            "Data of Object storage under the agreement with Contoso: customer, decided by the"
                + " agreement",
            "  agreements/contoso.yaml:9",
            "",
            "  catalogue    Shared responsibility, version 1.0",
            "               responsibility/cloud-layers.yaml:9",
            "  model        paas is customer",
            "               responsibility/cloud-layers.yaml:11",
            "  service      shared: Keys are kept by the provider.",
            "               services/object-storage.yaml:10",
            "  agreement    customer: Contoso keeps its own keys.",
            "               agreements/contoso.yaml:9",
            "",
            "Tasks of the customer",
            "  change-keys  Change the keys every quarter",
            "    agreement, agreements/contoso.yaml:15",
            "    effort    1 h 30 min, weight 3",
            "    evidence  Log of the key vault",
            "    controls  House rules HR-1",
            "    Change one key, move the clients, then change the other.",
            "",
            "When it fails",
            "  Exposed credentials  runbooks/exposed-credentials.yaml");
  }

  @Test
  void anAgreementThatIsSilentOnALayerIsNamed() {
    assertThat(explain("object-storage", "networking", "contoso").lines())
        .startsWith(
            "Networking of Object storage under the agreement with Contoso: provider, decided by"
                + " the model")
        .containsSubsequence(
            "  agreement    contoso leaves this layer as it is",
            "               agreements/contoso.yaml");
  }

  @Test
  void withoutALayerEveryLayerHasALine() {
    assertThat(explain("object-storage", null, null).lines())
        .containsExactly(
            "Object storage (paas)",
            "",
            "  data        shared    service      services/object-storage.yaml:10",
            "  networking  provider  model        responsibility/cloud-layers.yaml:17");
  }

  @Test
  void ownLayersAndModelsAreExplainedLikeShippedOnes() throws IOException {
    write(
        "responsibility/ai.yaml",
        """
        id: ai
        name: Responsibility for AI
        version: "2026-02"
        source: {title: House rules, date: 2026-02-01}
        introduction: Who is responsible for what of an AI service.
        models:
          - {id: faas, name: FaaS, description: Functions that run on demand.}
          - {id: ai-saas, name: AI as a finished application, description: An assistant.}
        layers:
          - {id: ai-usage, name: AI usage, owners: {faas: customer, ai-saas: customer}}
          - id: ai-application
            name: AI application
            owners:
              faas: customer
              ai-saas: {owner: shared, customer: Sets what it may see., provider: Filters input.}
          - {id: ai-platform, name: AI platform, owners: {faas: provider, ai-saas: provider}}
        """);
    write(
        "services/assistant.yaml",
        """
        id: assistant
        name: Assistant
        model: ai-saas
        matrix: ai
        description: It answers questions.
        team: storage
        overrides:
          - {layer: ai-platform, cell: third-party, reason: The model is run by a partner.}
        """);
    write(
        "services/functions.yaml",
        """
        id: functions
        name: Functions
        model: faas
        matrix: ai
        description: It runs code on demand.
        team: storage
        """);

    assertThat(explain("assistant", null, null).lines())
        .containsExactly(
            "Assistant (ai-saas)",
            "",
            "  ai-usage        customer     model        responsibility/ai.yaml:10",
            "  ai-application  shared       model        responsibility/ai.yaml:15",
            "  ai-platform     third-party  service      services/assistant.yaml:8");
    assertThat(explain("functions", "ai-platform", null).lines())
        .startsWith("AI platform of Functions: provider, decided by the model");
  }

  @Test
  void whatIsUnknownIsAnsweredWithTheNearestName() {
    assertThat(refusal("object-storages", "data", null))
        .containsExactly(
            "dossier.service names \"object-storages\", but there is no such service in"
                + " services/. Did you mean object-storage?");
    assertThat(refusal("object-storage", "date", null))
        .containsExactly(
            "dossier.layer names \"date\", but there is no such layer in"
                + " responsibility/cloud-layers.yaml. Did you mean data?");
    assertThat(refusal("object-storage", "roof", null))
        .containsExactly(
            "dossier.layer names \"roof\", but there is no such layer in"
                + " responsibility/cloud-layers.yaml. Write one of data, networking.");
    assertThat(refusal("object-storage", "data", "contosa"))
        .containsExactly(
            "dossier.agreement names \"contosa\", but there is no such agreement in agreements/."
                + " Did you mean contoso?");
    assertThat(refusal(null, null, null))
        .containsExactly(
            "dossier.service is not set. Write -Ddossier.service= and one of object-storage.");
  }

  @Test
  void faultyDataIsReportedInsteadOfAnAnswer() throws IOException {
    write("services/queue.yaml", "id: queue\n");

    ExplainResult result = explain("object-storage", "data", null);

    assertThat(result.isAnswered()).isFalse();
    assertThat(result.lines()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(finding -> finding.span().file())
        .containsOnly("services/queue.yaml");
  }

  private ExplainResult explain(
      @Nullable String service, @Nullable String layer, @Nullable String agreement) {
    return Dossier.explain(new ExplainRequest(data, service, layer, agreement, AS_OF));
  }

  private List<String> refusal(
      @Nullable String service, @Nullable String layer, @Nullable String agreement) {
    ExplainResult result = explain(service, layer, agreement);
    assertThat(result.lines()).isEmpty();
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
