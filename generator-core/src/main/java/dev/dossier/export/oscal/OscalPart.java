package dev.dossier.export.oscal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all models of OSCAL have in common (NIST, OSCAL 1.2.1, metadata model). Components are named
 * as OSCAL names its keys, in camel case; what is absent or empty is not written.
 */
final class OscalPart {

  /** The version of OSCAL that the documents follow. */
  static final String VERSION = "1.2.1";

  private OscalPart() {}

  record Metadata(
      String title,
      String lastModified,
      String version,
      String oscalVersion,
      List<Property> props,
      List<Role> roles,
      List<Party> parties,
      List<ResponsibleParty> responsibleParties,
      @Nullable String remarks) {}

  record Role(String id, String title, @Nullable String description) {}

  record Party(
      UUID uuid,
      String type,
      String name,
      @Nullable String shortName,
      List<Link> links,
      List<String> emailAddresses,
      List<Telephone> telephoneNumbers,
      List<UUID> memberOfOrganizations) {}

  record Telephone(String number) {

    /** A number in international form, in OSCAL's: digits alone. */
    static Telephone of(String number) {
      return new Telephone(number.replaceAll("[^0-9]", ""));
    }
  }

  record ResponsibleParty(String roleId, List<UUID> partyUuids) {}

  record ResponsibleRole(String roleId, List<UUID> partyUuids) {}

  /** A named value; without a name space it is one of OSCAL's own. */
  record Property(
      String name,
      @Nullable String ns,
      String value,
      @JsonProperty("class") @Nullable String kind) {

    private static final String NAMESPACE = "https://dossier.dev/ns/oscal";

    static Property standard(String name, String value) {
      return new Property(name, null, value, null);
    }

    static Property own(String name, String value) {
      return new Property(name, NAMESPACE, value, null);
    }
  }

  record Link(String href, String rel, @Nullable String text) {}

  record BackMatter(List<Resource> resources) {

    static @Nullable BackMatter of(List<Resource> resources) {
      return resources.isEmpty() ? null : new BackMatter(resources);
    }
  }

  record Resource(
      UUID uuid,
      String title,
      @Nullable String description,
      List<Property> props,
      @Nullable Citation citation,
      List<ResourceLink> rlinks) {}

  record Citation(String text) {}

  record ResourceLink(String href, @Nullable String mediaType) {}
}
