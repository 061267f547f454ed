package dev.dossier.export.oscal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import dev.dossier.export.oscal.OscalPart.BackMatter;
import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Metadata;
import dev.dossier.export.oscal.OscalPart.Property;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A catalog of controls (NIST, OSCAL 1.2.1, catalog model). */
@JsonRootName("catalog")
record OscalCatalog(
    UUID uuid, Metadata metadata, List<Group> groups, @Nullable BackMatter backMatter) {

  record Group(
      String id,
      @JsonProperty("class") String kind,
      String title,
      List<Property> props,
      List<Link> links,
      List<Part> parts,
      List<Control> controls) {}

  record Control(
      String id,
      @JsonProperty("class") String kind,
      String title,
      List<Property> props,
      List<Link> links,
      List<Part> parts) {}

  record Part(String id, String name, String prose) {}
}
