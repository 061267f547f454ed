package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.oscal.OscalPart.BackMatter;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.export.oscal.OscalPart.ResponsibleParty;
import dev.dossier.export.oscal.OscalPart.ResponsibleRole;
import dev.dossier.export.oscal.OscalPlan.ByComponent;
import dev.dossier.export.oscal.OscalPlan.Characteristics;
import dev.dossier.export.oscal.OscalPlan.Component;
import dev.dossier.export.oscal.OscalPlan.Export;
import dev.dossier.export.oscal.OscalPlan.ImplementedRequirement;
import dev.dossier.export.oscal.OscalPlan.Provided;
import dev.dossier.export.oscal.OscalPlan.Responsibility;
import dev.dossier.export.oscal.OscalPlan.State;
import dev.dossier.export.oscal.OscalPlan.User;
import dev.dossier.export.oscal.Requirement.Contribution;
import dev.dossier.model.Owner;
import dev.dossier.model.Side;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan that customers leverage: one system of the provider with a component for each service,
 * and for each control what the component exports.
 *
 * <p>It is one plan and not one for each service, because a leveraged authorization is given for a
 * system and named by its plan: a customer of six services then states one authorization and refers
 * to the components that it uses, each by the UUID that it has here ({@code inherited-uuid}), and
 * an assessor sees for a control all services side by side ({@code by-component} is part of a
 * control and unique by component). It is how NIST's samples of a leveraged and a leveraging system
 * are built. Where an agreement moves a layer, a plan of its own states what this customer gets.
 *
 * <p>Nothing states how far a control is implemented: the data says who answers for what, and that
 * is all that the plan claims.
 */
final class ProviderPlan {

  private final PlanScope scope;
  private final Masthead masthead;

  private ProviderPlan(PlanScope scope) {
    this.scope = scope;
    this.masthead = new Masthead(scope);
  }

  /** The plan of {@code scope} over {@code requirements}. */
  static OscalPlan of(PlanScope scope, List<Requirement> requirements) {
    ProviderPlan plan = new ProviderPlan(scope);
    return new OscalPlan(
        uuid(scope),
        plan.masthead.of(title(scope), plan.teams(requirements)),
        new OscalPlan.ImportProfile(OscalSet.PROFILE),
        plan.characteristics(),
        new OscalPlan.Implementation(List.of(), plan.users(), plan.components()),
        new OscalPlan.ControlImplementation(
            "What each service provides for a control, and what it leaves to "
                + scope.customer()
                + ". Layers of a responsibility matrix stand as controls beside those of the"
                + " frameworks.",
            requirements.stream().map(plan::requirement).toList()),
        BackMatter.of(new BackMatters(scope, "provider").sources()));
  }

  static UUID uuid(PlanScope scope) {
    return scope.uuid("provider-plan");
  }

  static String title(PlanScope scope) {
    String whole = "Shared responsibility for " + scope.organization().platform();
    return scope.agreement() == null
        ? whole
        : whole + " under: " + scope.agreement().agreement().title();
  }

  /** The teams that run or secure a service, or are in charge of a task. */
  private Set<TeamId> teams(List<Requirement> requirements) {
    Set<TeamId> teams = new LinkedHashSet<>();
    for (DisclosedService service : scope.services()) {
      teams.add(service.service().team());
      if (service.service().securityTeam() != null) {
        teams.add(service.service().securityTeam());
      }
    }
    requirements.stream()
        .flatMap(requirement -> requirement.contributions().stream())
        .flatMap(contribution -> contribution.duties().stream())
        .flatMap(duty -> Stream.ofNullable(duty.team()))
        .forEach(teams::add);
    return teams;
  }

  private Characteristics characteristics() {
    UUID system = scope.shared("system");
    String services =
        PlanParts.list(scope.services().stream().map(each -> each.service().name()).toList());
    return new Characteristics(
        List.of(new OscalPlan.SystemId("http://ietf.org/rfc/rfc4122", system.toString())),
        scope.organization().platform(),
        null,
        "The services of " + scope.organization().legalName() + ": " + services + ".",
        PlanParts.serviceModels(scope.services()),
        new OscalPlan.Information(
            List.of(
                new OscalPlan.InformationType(
                    scope.uuid("provider-plan", "information"),
                    "Information of customers",
                    "What customers store and process with the services. Customers decide what that"
                        + " is, and classify it in their own plans."))),
        State.OPERATIONAL,
        new OscalPlan.Boundary(
            "Of every service the layers for which "
                + scope.provider()
                + " answers, alone or together with "
                + scope.customer()
                + ". Who answers for a layer stands at the control of that layer."),
        List.of(new ResponsibleParty(Masthead.PROVIDER, List.of(masthead.provider()))));
  }

  private List<User> users() {
    return List.of(
        new User(
            scope.uuid("provider-plan", "user", Masthead.PROVIDER),
            "Teams of " + scope.provider() + " that run the services",
            List.of(Masthead.PROVIDER)),
        new User(
            scope.uuid("provider-plan", "user", Masthead.CUSTOMER),
            "Those who administer the services for " + scope.customer(),
            List.of(Masthead.CUSTOMER)));
  }

  private List<Component> components() {
    List<Component> components = new ArrayList<>();
    components.add(
        new Component(
            scope.uuid("provider-plan", "this-system"),
            "this-system",
            scope.organization().platform(),
            "All services of this plan together.",
            List.of(),
            State.OPERATIONAL,
            List.of()));
    scope.services().stream().map(this::component).forEach(components::add);
    return components;
  }

  private Component component(DisclosedService service) {
    List<ResponsibleRole> roles = new ArrayList<>();
    roles.add(masthead.team(Masthead.PROVIDER, service.service().team()));
    if (service.service().securityTeam() != null) {
      roles.add(masthead.team(Masthead.RESPONSE, service.service().securityTeam()));
    }
    String description = scope.text(service.service().description());
    return new Component(
        scope.component(service.service().id()),
        "service",
        service.service().name(),
        description.isEmpty() ? service.service().name() : description,
        List.of(
            Property.own("service", service.service().id().value()),
            Property.own("service-model", service.model().id().value()),
            Property.own("matrix", service.matrix().id().value())),
        State.OPERATIONAL,
        roles);
  }

  private ImplementedRequirement requirement(Requirement requirement) {
    return new ImplementedRequirement(
        requirement.uuid(),
        requirement.controlId(),
        requirement.contributions().stream().map(this::byComponent).toList());
  }

  private ByComponent byComponent(Contribution contribution) {
    return new ByComponent(
        scope.component(contribution.service().service().id()),
        contribution.uuid(),
        contribution.description(),
        PlanParts.origination(contribution, Side.PROVIDER),
        contribution.owner() == Owner.NOT_APPLICABLE ? new State("not-applicable", null) : null,
        export(contribution),
        List.of(),
        List.of(),
        null);
  }

  private @Nullable Export export(Contribution contribution) {
    return contribution.duties().isEmpty()
        ? null
        : new Export(
            contribution.duties(Side.PROVIDER).stream().map(this::provided).toList(),
            contribution.duties(Side.CUSTOMER).stream().map(this::responsibility).toList());
  }

  private Provided provided(Duty duty) {
    return new Provided(
        duty.uuid(),
        duty.description(),
        duty.team() == null ? List.of() : List.of(masthead.team(Masthead.PROVIDER, duty.team())));
  }

  private Responsibility responsibility(Duty duty) {
    return new Responsibility(
        duty.uuid(), duty.dependsOn(), duty.description(), List.of(masthead.customerRole()));
  }
}
