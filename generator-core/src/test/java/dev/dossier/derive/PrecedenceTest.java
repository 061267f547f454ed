package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.ContactId;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.Side;
import dev.dossier.model.SourceText;
import dev.dossier.model.Task;
import dev.dossier.model.TaskId;
import dev.dossier.model.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Goes through every way in which model, service and agreement can speak of a layer or be silent,
 * and holds the derived cell against the rule: the last that speaks decides.
 */
class PrecedenceTest {

  private static final LayerId LAYER = new LayerId("data");
  private static final ServiceModelId PAAS = new ServiceModelId("paas");
  private static final TaskId TASK = new TaskId("task");
  private static final List<@Nullable Owner> OWNERS = ownersAndNone();

  /** What every level says of the layer; absent where it is silent. */
  private record Levels(@Nullable Owner model, @Nullable Owner service, @Nullable Owner agreement) {

    @Nullable Owner last() {
      return agreement != null ? agreement : service != null ? service : model;
    }

    List<Owner> spoken() {
      return Stream.of(new Owner[] {model, service, agreement})
          .filter(each -> each != null)
          .toList();
    }
  }

  @Test
  void theLastLevelThatSpeaksDecides() {
    int seen = 0;
    for (Levels levels : all()) {
      List<EffectiveCell> cells =
          EffectiveCell.all(service(levels), matrix(levels), agreement(levels));

      if (levels.last() == null) {
        assertThat(cells).as(levels.toString()).isEmpty();
        continue;
      }
      EffectiveCell cell = cells.get(0);
      seen++;
      assertThat(cell.cell().owner()).as(levels.toString()).isEqualTo(levels.last());
      assertThat(cell.source()).as(levels.toString()).isEqualTo(source(levels));
      assertThat(cell.decidedAt().file())
          .as(levels.toString())
          .isEqualTo(source(levels).key() + ".yaml");
      assertThat(cell.reason())
          .as(levels.toString())
          .isEqualTo(source(levels) == CellSource.MODEL ? null : "as " + source(levels).key());
    }
    assertThat(seen).isEqualTo(6 * 6 * 6 - 1);
  }

  @Test
  void theStepsSayWhatEveryLevelSaid() {
    for (Levels levels : all()) {
      EffectiveCell.all(service(levels), matrix(levels), agreement(levels))
          .forEach(
              cell -> {
                assertThat(cell.steps().get(0).source()).isEqualTo(CellSource.CATALOGUE);
                assertThat(cell.steps().stream().skip(1))
                    .as(levels.toString())
                    .extracting(step -> step.cell() == null ? null : step.cell().owner())
                    .isEqualTo(levels.spoken());
                assertThat(cell.steps()).extracting(CellStep::source).isSorted();
              });
    }
  }

  @Test
  void withoutTheAgreementTheServiceDecides() {
    for (Levels levels : all()) {
      Levels without = new Levels(levels.model(), levels.service(), null);
      assertThat(owners(EffectiveCell.all(service(levels), matrix(levels))))
          .isEqualTo(
              owners(EffectiveCell.all(service(without), matrix(without), agreement(without))));
    }
  }

  @Test
  void aTaskOfTheLastLevelTakesThePlaceOfThoseWithItsId() {
    for (int mask = 0; mask < 8; mask++) {
      boolean layer = (mask & 1) != 0;
      boolean service = (mask & 2) != 0;
      boolean agreement = (mask & 4) != 0;
      List<EffectiveTask> tasks =
          CellDuties.all(
                  service(null, service ? List.of(duties("service", "s")) : List.of()),
                  matrix(Owner.SHARED, layer ? List.of(task("layer")) : List.of()),
                  agreement(null, agreement ? List.of(duties("agreement", null)) : List.of()))
              .get(0)
              .tasks();
      String expected = agreement ? "agreement" : service ? "service" : layer ? "layer" : null;
      assertThat(tasks)
          .as(Integer.toBinaryString(mask))
          .extracting(each -> each.task().title())
          .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
  }

  @Test
  void aRunbookHoldsUntilALaterLevelNamesAnother() {
    CellDuties kept =
        CellDuties.all(
                service(null, List.of(duties("service", "first"))),
                matrix(Owner.SHARED, List.of()),
                agreement(null, List.of(duties("agreement", null))))
            .get(0);
    CellDuties replaced =
        CellDuties.all(
                service(null, List.of(duties("service", "first"))),
                matrix(Owner.SHARED, List.of()),
                agreement(null, List.of(duties("agreement", "second"))))
            .get(0);

    assertThat(kept.runbook()).isEqualTo(new RunbookId("first"));
    assertThat(replaced.runbook()).isEqualTo(new RunbookId("second"));
  }

  @Test
  void aTaskHoldsOnlyWhereItsSideHasAPart() {
    for (Owner owner : Owner.values()) {
      CellDuties duties =
          CellDuties.all(
                  service(null, List.of()),
                  matrix(owner, List.of(task("customer"), providers())),
                  agreement(null, List.of()))
              .get(0);
      boolean shared = owner == Owner.SHARED;
      assertThat(duties.tasks(Side.CUSTOMER)).hasSize(shared || owner == Owner.CUSTOMER ? 1 : 0);
      assertThat(duties.tasks(Side.PROVIDER)).hasSize(shared || owner == Owner.PROVIDER ? 1 : 0);
      assertThat(duties.tasks().size() + duties.idle().size()).isEqualTo(2);
      assertThat(duties.tasks(Side.PROVIDER))
          .allSatisfy(task -> assertThat(task.team()).isEqualTo(new TeamId("operators")));
    }
  }

  private static List<Owner> owners(List<EffectiveCell> cells) {
    return cells.stream().map(cell -> cell.cell().owner()).toList();
  }

  private static CellSource source(Levels levels) {
    if (levels.agreement() != null) {
      return CellSource.AGREEMENT;
    }
    return levels.service() != null ? CellSource.SERVICE : CellSource.MODEL;
  }

  private static List<@Nullable Owner> ownersAndNone() {
    List<@Nullable Owner> owners = new ArrayList<>(Arrays.asList(Owner.values()));
    owners.add(null);
    return owners;
  }

  private static List<Levels> all() {
    List<Levels> all = new ArrayList<>();
    for (Owner model : OWNERS) {
      for (Owner service : OWNERS) {
        for (Owner agreement : OWNERS) {
          all.add(new Levels(model, service, agreement));
        }
      }
    }
    return all;
  }

  private static Located<ResponsibilityMatrix> matrix(Levels levels) {
    return matrix(levels.model(), List.of());
  }

  private static Located<ResponsibilityMatrix> matrix(@Nullable Owner owner, List<Task> tasks) {
    Map<ServiceModelId, Cell> owners =
        owner == null ? Map.of() : Map.of(PAAS, new Cell(owner, null, null));
    return located(
        "model.yaml",
        new ResponsibilityMatrix(
            new MatrixId("matrix"),
            "Matrix",
            null,
            null,
            null,
            new Prose(""),
            List.of(new ServiceModel(PAAS, "PaaS", null, new Prose(""), null)),
            List.of(new Layer(LAYER, "Data", null, null, owners, tasks)),
            List.of(),
            null));
  }

  private static Located<Service> service(Levels levels) {
    return service(levels.service(), List.of());
  }

  private static Located<Service> service(@Nullable Owner owner, List<LayerDuties> duties) {
    return located(
        "service.yaml",
        new Service(
            new ServiceId("service"),
            "Service",
            PAAS,
            new MatrixId("matrix"),
            new Prose(""),
            new TeamId("operators"),
            null,
            overrides(owner, "as service"),
            duties,
            null));
  }

  private static Located<Agreement> agreement(Levels levels) {
    return agreement(levels.agreement(), List.of());
  }

  private static Located<Agreement> agreement(@Nullable Owner owner, List<LayerDuties> duties) {
    return located(
        "agreement.yaml",
        new Agreement(
            new AgreementId("agreement"),
            "Agreement",
            new ContactId("customer"),
            List.of(),
            null,
            LocalDate.parse("2026-01-01"),
            null,
            null,
            null,
            List.of(
                new AgreedService(
                    new ServiceId("other"), overrides(Owner.THIRD_PARTY, ""), List.of()),
                new AgreedService(
                    new ServiceId("service"), overrides(owner, "as agreement"), duties)),
            null));
  }

  private static List<CellOverride> overrides(@Nullable Owner owner, String reason) {
    return owner == null
        ? List.of()
        : List.of(new CellOverride(LAYER, new Cell(owner, null, null), reason));
  }

  private static LayerDuties duties(String title, @Nullable String runbook) {
    return new LayerDuties(
        LAYER, List.of(task(title)), runbook == null ? null : new RunbookId(runbook));
  }

  private static Task task(String title) {
    return new Task(TASK, Side.CUSTOMER, title, null, List.of(), null, null, null, Map.of());
  }

  private static Task providers() {
    return new Task(
        new TaskId("other"),
        Side.PROVIDER,
        "provider",
        null,
        List.of(),
        null,
        null,
        null,
        Map.of());
  }

  private static <T> Located<T> located(String file, T value) {
    return new Located<>(
        value,
        new SourceTree(SourceSpan.wholeFile(file), null, Map.of(), List.of()),
        new SourceText(file, ""));
  }
}
