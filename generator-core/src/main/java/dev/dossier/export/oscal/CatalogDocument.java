package dev.dossier.export.oscal;

import dev.dossier.export.oscal.OscalCatalog.Group;
import dev.dossier.export.oscal.OscalCatalog.Part;
import dev.dossier.export.oscal.OscalPart.BackMatter;
import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.model.Cell;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Layer;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalog that the plans speak of: the layers of the matrices, and of the frameworks the
 * controls to which tasks are mapped. The text of a standard is not repeated; its control says
 * where it stands.
 */
final class CatalogDocument {

  private final PlanScope scope;
  private final BackMatters sources;
  private final ControlNames names;

  private CatalogDocument(PlanScope scope) {
    this.scope = scope;
    this.sources = new BackMatters(scope, "catalog");
    this.names = new ControlNames(scope.corpus().frameworks().values());
  }

  static OscalCatalog of(PlanScope scope) {
    CatalogDocument document = new CatalogDocument(scope);
    String title = "Layers of responsibility and controls at " + scope.provider();
    return new OscalCatalog(
        scope.uuid("catalog"),
        new Masthead(scope).of(title, List.of()),
        Stream.concat(
                scope.corpus().matrices().values().stream().map(document::matrix),
                scope.corpus().frameworks().values().stream().map(document::framework))
            .toList(),
        BackMatter.of(document.sources.sources()));
  }

  private Group matrix(ResponsibilityMatrix matrix) {
    String id = "matrix_" + matrix.id();
    return new Group(
        id,
        "matrix",
        matrix.name(),
        List.of(),
        matrix.source() == null ? List.of() : List.of(sources.reference(matrix.id())),
        overview(id, matrix.introduction()),
        matrix.layers().stream().map(layer -> layer(matrix, layer)).toList());
  }

  private OscalCatalog.Control layer(ResponsibilityMatrix matrix, Layer layer) {
    String id = ControlNames.of(matrix.id(), layer.id());
    String statement =
        layer.description() == null
            ? "What belongs to the layer " + DutyText.quoted(layer.name()) + "."
            : scope.text(layer.description());
    return new OscalCatalog.Control(
        id,
        "layer",
        layer.name(),
        List.of(Property.standard("label", layer.name())),
        List.of(),
        List.of(
            new Part(id + "_smt", "statement", statement),
            new Part(id + "_gdn", "guidance", owners(matrix, layer))));
  }

  private String owners(ResponsibilityMatrix matrix, Layer layer) {
    return matrix.models().stream()
        .map(model -> owner(model, layer.owners().get(model.id())))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String owner(ServiceModel model, @Nullable Cell cell) {
    return cell == null ? "" : "- " + model.name() + ": " + owner(cell);
  }

  private String owner(Cell cell) {
    return switch (cell.owner()) {
      case CUSTOMER -> "the customer";
      case PROVIDER -> "the provider";
      case SHARED ->
          "shared." + half(Side.PROVIDER, cell.provider()) + half(Side.CUSTOMER, cell.customer());
      case THIRD_PARTY -> "a third party";
      case NOT_APPLICABLE -> "not applicable";
    };
  }

  private String half(Side side, @Nullable Prose half) {
    String party = side == Side.PROVIDER ? " The provider: " : " The customer: ";
    return half == null ? "" : party + scope.text(half);
  }

  private Group framework(ControlFramework framework) {
    String id = "framework_" + framework.id();
    return new Group(
        id,
        "framework",
        framework.name() + ", " + framework.version(),
        List.of(Property.standard("label", framework.shortName())),
        List.of(sources.reference(framework.id())),
        framework.introduction() == null ? List.of() : overview(id, framework.introduction()),
        framework.controls().stream().map(control -> control(framework, control)).toList());
  }

  private OscalCatalog.Control control(ControlFramework framework, Control control) {
    String id = names.of(framework, control);
    List<Property> props = new ArrayList<>();
    props.add(Property.standard("label", control.label()));
    if (!id.equals(control.id().value())) {
      props.add(Property.standard("alt-identifier", control.id().value()));
    }
    Link source = sources.reference(framework.id());
    String statement =
        control.title()
            + ". The text of this control is that of "
            + control.label()
            + " in "
            + framework.source().title()
            + "; it is not repeated here.";
    return new OscalCatalog.Control(
        id,
        framework.id().value(),
        control.title(),
        props,
        List.of(source),
        List.of(new Part(id + "_smt", "statement", statement)));
  }

  private List<Part> overview(String id, Prose introduction) {
    return introduction.isBlank()
        ? List.of()
        : List.of(new Part(id + "_ovw", "overview", scope.text(introduction)));
  }
}
