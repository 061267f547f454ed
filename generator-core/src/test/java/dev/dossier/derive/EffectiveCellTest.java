package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SourceText;
import dev.dossier.model.TeamId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffectiveCellTest {

  private static final ServiceModelId PAAS = new ServiceModelId("paas");
  private static final ServiceModelId SAAS = new ServiceModelId("saas");
  private static final Located<ResponsibilityMatrix> MATRIX =
      located(
          "responsibility/m.yaml",
          new ResponsibilityMatrix(
              new MatrixId("m"),
              "Matrix",
              null,
              null,
              null,
              new Prose(""),
              List.of(model(PAAS), model(SAAS)),
              List.of(
                  layer("applications", Map.of(PAAS, cell(Owner.CUSTOMER))),
                  layer("runtime", Map.of(PAAS, cell(Owner.PROVIDER))),
                  layer("devices", Map.of(SAAS, cell(Owner.CUSTOMER)))),
              List.of(),
              null));

  @Test
  void aServiceTakesTheColumnOfItsModel() {
    assertThat(EffectiveCell.all(service(), MATRIX))
        .extracting(cell -> cell.layer().id() + " " + cell.cell().owner() + " " + cell.source())
        .containsExactly("applications CUSTOMER MODEL", "runtime PROVIDER MODEL");
  }

  @Test
  void anOverrideWinsAndKeepsWhatTheModelSays() {
    CellOverride override =
        new CellOverride(new LayerId("runtime"), cell(Owner.THIRD_PARTY), "Run by a partner.");

    EffectiveCell cell =
        EffectiveCell.of(service(override), MATRIX, new LayerId("runtime")).orElseThrow();

    assertThat(cell.cell().owner()).isEqualTo(Owner.THIRD_PARTY);
    assertThat(cell.source()).isEqualTo(CellSource.SERVICE);
    assertThat(cell.model()).isEqualTo(cell(Owner.PROVIDER));
    assertThat(cell.reason()).isEqualTo("Run by a partner.");
    assertThat(cell.decidedAt().file()).isEqualTo("services/s.yaml");
  }

  @Test
  void anOverrideCanFillACellThatTheModelLeavesOut() {
    CellOverride override =
        new CellOverride(new LayerId("devices"), cell(Owner.CUSTOMER), "Users bring their own.");

    EffectiveCell cell =
        EffectiveCell.of(service(override), MATRIX, new LayerId("devices")).orElseThrow();

    assertThat(cell.model()).isNull();
    assertThat(cell.cell().owner()).isEqualTo(Owner.CUSTOMER);
  }

  @Test
  void anUnknownLayerHasNoOwner() {
    assertThat(EffectiveCell.of(service(), MATRIX, new LayerId("roof"))).isEmpty();
    assertThat(EffectiveCell.of(service(), MATRIX, new LayerId("devices"))).isEmpty();
  }

  private static Located<Service> service(CellOverride... overrides) {
    return located(
        "services/s.yaml",
        new Service(
            new ServiceId("s"),
            "S",
            PAAS,
            new MatrixId("m"),
            new Prose(""),
            new TeamId("t"),
            null,
            List.of(overrides),
            List.of(),
            null));
  }

  private static <T> Located<T> located(String file, T value) {
    return new Located<>(
        value,
        new SourceTree(SourceSpan.wholeFile(file), null, Map.of(), List.of()),
        new SourceText(file, ""));
  }

  private static ServiceModel model(ServiceModelId id) {
    return new ServiceModel(id, id.value(), null, new Prose(""), null);
  }

  private static Layer layer(String id, Map<ServiceModelId, Cell> owners) {
    return new Layer(new LayerId(id), id, null, null, owners, List.of());
  }

  private static Cell cell(Owner owner) {
    return new Cell(owner, null, null);
  }
}
