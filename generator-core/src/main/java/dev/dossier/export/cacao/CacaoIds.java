package dev.dossier.export.cacao;

import dev.dossier.export.uuid.NameUuid;
import dev.dossier.model.Organization;
import dev.dossier.model.RunbookId;
import dev.dossier.model.TeamId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The ids of the playbooks of one organisation: the type of an object and a UUID that follows from
 * the legal name of the organisation and the ids of the data, so that a step keeps its id from one
 * edition to the next.
 */
final class CacaoIds {

  /** Who made the extension that playbooks of this product use. */
  static final String PRODUCT_IDENTITY =
      id("identity", NameUuid.of(NameUuid.PRODUCT, "cacao/identity"));

  /** The extension that holds what CACAO has no place for. */
  static final String EXTENSION =
      id("extension-definition", NameUuid.of(NameUuid.PRODUCT, "cacao/runbook"));

  private final UUID namespace;

  private CacaoIds(UUID namespace) {
    this.namespace = namespace;
  }

  static CacaoIds of(Organization organization) {
    return new CacaoIds(NameUuid.of(NameUuid.PRODUCT, organization.legalName()));
  }

  /** The id of the organisation itself, an identity of STIX 2.1. */
  String organization() {
    return of("identity", "organization");
  }

  String playbook(RunbookId runbook) {
    return of("playbook", runbook);
  }

  String team(TeamId team) {
    return of("group", team);
  }

  /** The id of an object of {@code type} to which the ids and words of {@code path} lead. */
  String of(String type, Object... path) {
    String name = Arrays.stream(path).map(Object::toString).collect(Collectors.joining("/"));
    return id(type, NameUuid.of(namespace, "cacao/" + type + "/" + name));
  }

  private static String id(String type, UUID uuid) {
    return type + "--" + uuid;
  }
}
