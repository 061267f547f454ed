package dev.dossier.export.oscal;

import dev.dossier.export.oscal.OscalPart.Citation;
import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.export.oscal.OscalPart.Resource;
import dev.dossier.export.oscal.OscalPart.ResourceLink;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Id;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents from which matrices and frameworks come, as resources to which others refer. */
final class BackMatters {

  private final PlanScope scope;

  /** The sources of the document whose name is given, so that no two documents share a UUID. */
  private final String document;

  BackMatters(PlanScope scope, String document) {
    this.scope = scope;
    this.document = document;
  }

  /** The sources of all matrices and frameworks that state one. */
  List<Resource> sources() {
    List<Resource> resources = new ArrayList<>();
    for (ResponsibilityMatrix matrix : scope.corpus().matrices().values()) {
      if (matrix.source() != null) {
        resources.add(resource(matrix.id(), matrix.source(), matrix.name(), matrix.version()));
      }
    }
    for (ControlFramework framework : scope.corpus().frameworks().values()) {
      resources.add(
          resource(framework.id(), framework.source(), framework.name(), framework.version()));
    }
    return resources;
  }

  /** Leads to the source of a matrix or framework. */
  Link reference(Id id) {
    return new Link("#" + uuid(id), "reference", null);
  }

  private UUID uuid(Id id) {
    return scope.uuid(document, "source", id.getClass().getSimpleName(), id);
  }

  private Resource resource(Id id, Source source, String name, @Nullable String version) {
    List<Property> props = new ArrayList<>();
    props.add(Property.standard("type", "citation"));
    if (version != null) {
      props.add(Property.standard("version", version));
    }
    LocalDate date = source.date();
    if (date != null) {
      props.add(Property.standard("published", date + "T00:00:00Z"));
    }
    String citation =
        Stream.of(source.title(), source.section(), date == null ? null : date.toString())
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    return new Resource(
        uuid(id),
        name,
        null,
        props,
        new Citation(citation),
        source.href() == null
            ? List.of()
            : List.of(new ResourceLink(source.href().toString(), null)));
  }
}
