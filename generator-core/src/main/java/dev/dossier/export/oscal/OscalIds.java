package dev.dossier.export.oscal;

import dev.dossier.export.uuid.NameUuid;
import dev.dossier.model.Organization;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The UUIDs of the documents of one organisation. They follow from its legal name and the ids of
 * the data, so that a subject keeps its UUID from one edition to the next, as OSCAL asks for UUIDs
 * that are assigned per subject, and two organisations never share one.
 */
final class OscalIds {

  private final UUID namespace;

  private OscalIds(UUID namespace) {
    this.namespace = namespace;
  }

  static OscalIds of(Organization organization) {
    return new OscalIds(NameUuid.of(NameUuid.PRODUCT, organization.legalName()));
  }

  /** The UUID of what the ids and words of {@code path} lead to. */
  UUID of(Object... path) {
    return NameUuid.of(
        namespace, Arrays.stream(path).map(Object::toString).collect(Collectors.joining("/")));
  }
}
