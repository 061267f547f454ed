package dev.dossier.export.oscal;

import com.fasterxml.jackson.annotation.JsonRootName;
import dev.dossier.export.oscal.OscalPart.Metadata;
import java.util.List;
import java.util.UUID;

/** A selection of controls (NIST, OSCAL 1.2.1, profile model). */
@JsonRootName("profile")
record OscalProfile(UUID uuid, Metadata metadata, List<Import> imports, Merge merge) {

  record Import(String href, List<Selection> includeControls) {}

  record Selection(List<String> withIds) {}

  /** How the selected controls are arranged: as the catalog arranges them. */
  record Merge(boolean asIs) {}
}
