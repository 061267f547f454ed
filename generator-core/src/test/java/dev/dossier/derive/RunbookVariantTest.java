package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.RunbookVariant.OwnedLayers;
import dev.dossier.derive.RunbookVariant.VariantStep;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Owner;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.StepCondition;
import dev.dossier.model.TeamId;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RunbookVariantTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final ServiceModelId IAAS = new ServiceModelId("iaas");
  private static final ServiceModelId PAAS = new ServiceModelId("paas");
  private static final TeamId COMPUTE = new TeamId("azure-compute-team");

  @Test
  void aStepOnTheOperatingSystemIsTheCustomersInIaasAndTheProvidersInPaas() {
    Runbook ransomware = runbook("ransomware");

    VariantStep iaas = step(ransomware, IAAS, "isolate");
    VariantStep paas = step(ransomware, PAAS, "isolate");

    assertThat(iaas.owners()).containsExactly(Owner.CUSTOMER);
    assertThat(iaas.isCustomers()).isTrue();
    assertThat(iaas.team()).isEqualTo(COMPUTE);
    assertThat(paas.owners()).containsExactly(Owner.PROVIDER);
    assertThat(paas.isLike(iaas)).isFalse();
  }

  @Test
  void aStepThatWorksOnNoLayerIsTheProvidersEverywhere() {
    Runbook ransomware = runbook("ransomware");

    assertThat(step(ransomware, IAAS, "acknowledge").owners()).containsExactly(Owner.PROVIDER);
    assertThat(step(ransomware, IAAS, "acknowledge").isLike(step(ransomware, PAAS, "acknowledge")))
        .isTrue();
  }

  @Test
  void aRunbookThatNamesModelsHasNoVariantOfOthers() {
    assertThat(RunbookVariant.all(runbook("ransomware"), services()))
        .extracting(RunbookVariant::model)
        .containsExactlyInAnyOrder(IAAS, PAAS);
    assertThat(RunbookVariant.all(runbook("credential-theft"), services()))
        .extracting(RunbookVariant::model)
        .hasSize(3);
  }

  @Test
  void theTeamAndTheConditionsOfAModelCount() {
    Runbook ransomware = runbook("ransomware");
    TeamId other = new TeamId("azure-sql-team");
    RunbookStep first = ransomware.steps().get(0);
    RunbookStep changed =
        new RunbookStep(
            first.id(),
            first.title(),
            first.phase(),
            first.team(),
            Map.of(PAAS, other),
            List.of(),
            List.of(),
            List.of(),
            null,
            new StepCondition(List.of(), List.of(), List.of(PAAS), List.of()),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true);
    Runbook only =
        new Runbook(
            ransomware.id(),
            ransomware.title(),
            ransomware.incidentTypes(),
            ransomware.process(),
            ransomware.owner(),
            null,
            ransomware.services(),
            ransomware.models(),
            ransomware.purpose(),
            List.of(),
            List.of(),
            List.of(),
            List.of(changed),
            List.of(),
            null,
            List.of());

    String id = first.id().value();
    assertThat(step(only, IAAS, id).applies()).isFalse();
    assertThat(step(only, PAAS, id).applies()).isTrue();
    assertThat(step(only, PAAS, id).team()).isEqualTo(other);
  }

  @Test
  void whatNoRunbookCoversComesLast() {
    List<Service> services = REFERENCE.services().values().stream().map(Located::value).toList();
    Runbook storage = runbook("storage-exposure");
    var held = REFERENCE.exercises().values().stream().map(Located::value).toList();

    List<RunbookCoverage> covered =
        RunbookCoverage.of(storage.incidentTypes().get(0), services, List.of(storage), held);

    assertThat(covered).extracting(each -> each.services().size()).containsExactly(1, 1, 6);
    assertThat(covered.get(2).runbook()).isNull();
    assertThat(covered)
        .filteredOn(each -> each.exercise() != null)
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.services())
                    .extracting(String::valueOf)
                    .containsExactly("object-storage"));
    assertThat(RunbookCoverage.of(storage.incidentTypes().get(0), services, List.of(), held))
        .singleElement()
        .satisfies(each -> assertThat(each.services()).hasSameSizeAs(services));
  }

  private static VariantStep step(Runbook runbook, ServiceModelId model, String step) {
    return RunbookVariant.all(runbook, services()).stream()
        .filter(each -> each.model().equals(model))
        .flatMap(each -> each.steps().stream())
        .filter(each -> each.step().id().value().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private static List<OwnedLayers> services() {
    return REFERENCE.services().values().stream()
        .map(
            each ->
                new OwnedLayers(
                    each.value().id(),
                    each.value().model(),
                    EffectiveCell.all(
                        each,
                        Objects.requireNonNull(REFERENCE.matrices().get(each.value().matrix())))))
        .toList();
  }

  private static Runbook runbook(String id) {
    return Objects.requireNonNull(REFERENCE.runbooks().get(new RunbookId(id))).value();
  }
}
