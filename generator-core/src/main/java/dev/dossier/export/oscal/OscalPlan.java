package dev.dossier.export.oscal;

import com.fasterxml.jackson.annotation.JsonRootName;
import dev.dossier.export.oscal.OscalPart.BackMatter;
import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Metadata;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.export.oscal.OscalPart.ResponsibleParty;
import dev.dossier.export.oscal.OscalPart.ResponsibleRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A system security plan (NIST, OSCAL 1.2.1, SSP model). */
@JsonRootName("system-security-plan")
record OscalPlan(
    UUID uuid,
    Metadata metadata,
    ImportProfile importProfile,
    Characteristics systemCharacteristics,
    Implementation systemImplementation,
    ControlImplementation controlImplementation,
    @Nullable BackMatter backMatter) {

  record ImportProfile(String href) {}

  record Characteristics(
      List<SystemId> systemIds,
      String systemName,
      @Nullable String systemNameShort,
      String description,
      List<Property> props,
      Information systemInformation,
      State status,
      Boundary authorizationBoundary,
      List<ResponsibleParty> responsibleParties) {}

  record SystemId(String identifierType, String id) {}

  record Information(List<InformationType> informationTypes) {}

  record InformationType(UUID uuid, String title, String description) {}

  record State(String state, @Nullable String remarks) {

    static final State OPERATIONAL = new State("operational", null);
  }

  record Boundary(String description) {}

  record Implementation(
      List<LeveragedAuthorization> leveragedAuthorizations,
      List<User> users,
      List<Component> components) {}

  record User(UUID uuid, String title, List<String> roleIds) {}

  record LeveragedAuthorization(
      UUID uuid, String title, List<Link> links, UUID partyUuid, String dateAuthorized) {}

  record Component(
      UUID uuid,
      String type,
      String title,
      String description,
      List<Property> props,
      State status,
      List<ResponsibleRole> responsibleRoles) {}

  record ControlImplementation(
      String description, List<ImplementedRequirement> implementedRequirements) {}

  record ImplementedRequirement(UUID uuid, String controlId, List<ByComponent> byComponents) {}

  record ByComponent(
      UUID componentUuid,
      UUID uuid,
      String description,
      List<Property> props,
      @Nullable State implementationStatus,
      @Nullable Export export,
      List<Inherited> inherited,
      List<Satisfied> satisfied,
      @Nullable String remarks) {}

  /** What customers get, and what is left to them; null where there is nothing of either. */
  record Export(List<Provided> provided, List<Responsibility> responsibilities) {}

  record Provided(UUID uuid, String description, List<ResponsibleRole> responsibleRoles) {}

  record Responsibility(
      UUID uuid,
      @Nullable UUID providedUuid,
      String description,
      List<ResponsibleRole> responsibleRoles) {}

  record Inherited(UUID uuid, UUID providedUuid, String description) {}

  record Satisfied(
      UUID uuid,
      UUID responsibilityUuid,
      String description,
      List<ResponsibleRole> responsibleRoles) {}
}
