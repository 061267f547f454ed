package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.oscal.OscalPart.BackMatter;
import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.export.oscal.OscalPlan.ByComponent;
import dev.dossier.export.oscal.OscalPlan.Characteristics;
import dev.dossier.export.oscal.OscalPlan.Component;
import dev.dossier.export.oscal.OscalPlan.ImplementedRequirement;
import dev.dossier.export.oscal.OscalPlan.Inherited;
import dev.dossier.export.oscal.OscalPlan.LeveragedAuthorization;
import dev.dossier.export.oscal.OscalPlan.Satisfied;
import dev.dossier.export.oscal.OscalPlan.State;
import dev.dossier.export.oscal.Requirement.Contribution;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The plan of a customer that leverages the provider's plan under an agreement. It inherits
 * whatever that plan provides, and satisfies of what is left to it that which its assessment of
 * itself says is done, at least in part; what is still open stands in the remarks. A customer that
 * has answered nothing satisfies nothing.
 */
final class CustomerPlan {

  private static final String SELF = "customer-plan";

  private final PlanScope scope;
  private final DisclosedAgreement agreement;
  private final Masthead masthead;
  private final CustomerAnswers answers;

  private CustomerPlan(PlanScope scope, DisclosedAgreement agreement) {
    this.scope = scope;
    this.agreement = agreement;
    this.masthead = new Masthead(scope);
    this.answers = new CustomerAnswers(scope, agreement);
  }

  /** The plan of the customer of {@code agreement} over {@code requirements}. */
  static OscalPlan of(
      PlanScope scope, DisclosedAgreement agreement, List<Requirement> requirements) {
    CustomerPlan plan = new CustomerPlan(scope, agreement);
    String title = "Responsibilities of " + scope.customer();
    return new OscalPlan(
        scope.uuid(SELF),
        plan.masthead.of(title + " under: " + agreement.agreement().title(), List.of()),
        new OscalPlan.ImportProfile(OscalSet.PROFILE),
        plan.characteristics(),
        new OscalPlan.Implementation(
            List.of(plan.leveraged()),
            List.of(
                new OscalPlan.User(
                    scope.uuid(SELF, "user"),
                    "Those who administer the services for " + scope.customer(),
                    List.of(Masthead.CUSTOMER))),
            plan.components()),
        new OscalPlan.ControlImplementation(
            "What "
                + scope.customer()
                + " inherits from "
                + scope.provider()
                + ", and how it satisfies what is left to it.",
            requirements.stream().map(plan::requirement).toList()),
        BackMatter.of(new BackMatters(scope, "customer").sources()));
  }

  private Characteristics characteristics() {
    String subscriptions = PlanParts.list(agreement.subscriptions());
    String introduction =
        agreement.agreement().introduction() == null
            ? agreement.agreement().title()
            : scope.text(agreement.agreement().introduction());
    return new Characteristics(
        List.of(
            new OscalPlan.SystemId(
                "http://ietf.org/rfc/rfc4122", scope.uuid(SELF, "system").toString())),
        scope.customer() + (subscriptions.isEmpty() ? "" : ": " + subscriptions),
        null,
        introduction,
        PlanParts.serviceModels(scope.services()),
        new OscalPlan.Information(
            List.of(
                new OscalPlan.InformationType(
                    scope.uuid(SELF, "information"),
                    "Information of " + scope.customer(),
                    "What "
                        + scope.customer()
                        + " stores and processes with the services, as it classifies it."))),
        State.OPERATIONAL,
        new OscalPlan.Boundary(
            (subscriptions.isEmpty() ? "All subscriptions" : "The subscriptions " + subscriptions)
                + " of "
                + scope.customer()
                + ", as far as "
                + scope.provider()
                + " does not answer for them."),
        List.of(new OscalPart.ResponsibleParty(Masthead.CUSTOMER, List.of(masthead.customer()))));
  }

  private LeveragedAuthorization leveraged() {
    return new LeveragedAuthorization(
        authorization(),
        ProviderPlan.title(scope),
        List.of(new Link("./" + OscalSet.PROVIDER_PLAN, "system-security-plan", null)),
        masthead.provider(),
        agreement.agreement().effectiveFrom().toString());
  }

  private UUID authorization() {
    return scope.uuid(SELF, "leveraged-authorization");
  }

  private List<Component> components() {
    List<Component> components = new ArrayList<>();
    components.add(
        new Component(
            scope.uuid(SELF, "this-system"),
            "this-system",
            "What " + scope.customer() + " runs itself",
            "The part of the system that is not inherited.",
            List.of(),
            State.OPERATIONAL,
            List.of(masthead.customerRole())));
    scope.services().stream().map(this::component).forEach(components::add);
    return components;
  }

  private Component component(DisclosedService service) {
    return new Component(
        component(service.service().id().value()),
        "service",
        service.service().name(),
        service.service().name() + ", leveraged from " + scope.provider() + ".",
        List.of(
            Property.standard("implementation-point", "external"),
            Property.standard("leveraged-authorization-uuid", authorization().toString()),
            Property.standard(
                "inherited-uuid", scope.component(service.service().id()).toString())),
        State.OPERATIONAL,
        List.of());
  }

  private UUID component(String service) {
    return scope.uuid(SELF, "component", service);
  }

  private ImplementedRequirement requirement(Requirement requirement) {
    return new ImplementedRequirement(
        scope.uuid(SELF, requirement.uuid()),
        requirement.controlId(),
        requirement.contributions().stream().map(this::byComponent).toList());
  }

  private ByComponent byComponent(Contribution contribution) {
    var service = contribution.service().service();
    List<Duty> own = contribution.duties(Side.CUSTOMER);
    List<String> open = answers.open(service.id(), own);
    return new ByComponent(
        component(service.id().value()),
        scope.uuid(SELF, contribution.uuid()),
        contribution.description(),
        PlanParts.origination(contribution, Side.CUSTOMER),
        answers.status(service.id(), own),
        null,
        contribution.duties(Side.PROVIDER).stream().map(this::inherited).toList(),
        own.stream().map(duty -> satisfied(duty, contribution)).flatMap(List::stream).toList(),
        open.isEmpty() ? null : "Open: " + String.join("; ", open) + ".");
  }

  private Inherited inherited(Duty duty) {
    return new Inherited(scope.uuid(SELF, duty.uuid()), duty.uuid(), duty.description());
  }

  private List<Satisfied> satisfied(Duty duty, Contribution contribution) {
    List<String> done = answers.done(contribution.service().service().id(), duty);
    return done.isEmpty()
        ? List.of()
        : List.of(
            new Satisfied(
                scope.uuid(SELF, duty.uuid()),
                duty.uuid(),
                done.size() == 1 ? done.get(0) : "- " + String.join("\n- ", done),
                List.of(masthead.customerRole())));
  }
}
