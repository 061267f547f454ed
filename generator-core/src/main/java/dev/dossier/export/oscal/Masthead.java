package dev.dossier.export.oscal;

import dev.dossier.export.oscal.OscalPart.Link;
import dev.dossier.export.oscal.OscalPart.Metadata;
import dev.dossier.export.oscal.OscalPart.Party;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.export.oscal.OscalPart.ResponsibleParty;
import dev.dossier.export.oscal.OscalPart.ResponsibleRole;
import dev.dossier.export.oscal.OscalPart.Role;
import dev.dossier.export.oscal.OscalPart.Telephone;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands at the head of every document of a set: title, version, roles and parties. */
final class Masthead {

  static final String PROVIDER = "provider";
  static final String CUSTOMER = "customer";
  static final String RESPONSE = "incident-response";

  private static final String ORGANIZATION = "organization";

  private final PlanScope scope;

  Masthead(PlanScope scope) {
    this.scope = scope;
  }

  /**
   * The head of a document.
   *
   * @param teams the teams that the document names
   */
  Metadata of(String title, Collection<TeamId> teams) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role("prepared-by", "Prepared by", null));
    roles.add(new Role(PROVIDER, "Provider", "Runs the services, and does what can be inherited."));
    roles.add(
        new Role(CUSTOMER, "Customer", "Uses the services, and does what is left to customers."));
    roles.add(
        new Role(RESPONSE, "Incident response", "Responds to security incidents of a service."));
    List<ResponsibleParty> responsible = new ArrayList<>();
    responsible.add(new ResponsibleParty("prepared-by", List.of(provider())));
    if (scope.agreement() != null) {
      roles.add(new Role("prepared-for", "Prepared for", null));
      responsible.add(new ResponsibleParty("prepared-for", List.of(customer())));
    }
    return new Metadata(
        title,
        lastModified(),
        version(),
        OscalPart.VERSION,
        properties(),
        roles,
        parties(teams),
        responsible,
        null);
  }

  /** The party of the provider. */
  UUID provider() {
    return scope.shared("party", PROVIDER);
  }

  /** The party of the customer: that of the agreement, else of all customers together. */
  UUID customer() {
    return scope.agreement() == null
        ? scope.shared("party", "customers")
        : scope.shared("party", CUSTOMER, scope.agreement().agreement().customer());
  }

  /** A team of the provider in a role; by the role alone where readers do not see the team. */
  ResponsibleRole team(String role, TeamId team) {
    return new ResponsibleRole(
        role,
        scope.corpus().teams().containsKey(team) ? List.of(party(team)) : List.of(provider()));
  }

  /** The customer in its role. */
  ResponsibleRole customerRole() {
    return new ResponsibleRole(CUSTOMER, List.of(customer()));
  }

  private UUID party(TeamId team) {
    return scope.shared("party", "team", team);
  }

  private SharingLabel label() {
    return scope.agreement() == null ? scope.corpus().label() : scope.agreement().label();
  }

  private String lastModified() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        scope.corpus().asOf().atOffset(ZoneOffset.UTC));
  }

  /** The version of the agreement, else of the documents, else the day. */
  private String version() {
    String agreed = scope.agreement() == null ? null : scope.agreement().agreement().version();
    String stated = agreed == null ? control().version() : agreed;
    return stated == null
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(scope.corpus().asOf().atOffset(ZoneOffset.UTC))
        : stated;
  }

  private DocumentControl control() {
    return scope.agreement() == null
        ? scope.organization().documentControl()
        : scope.agreement().control().stated();
  }

  private List<Property> properties() {
    List<Property> props = new ArrayList<>();
    props.add(new Property("marking", null, label().printed(), "tlp"));
    props.add(Property.own("audience", scope.corpus().audience().id().value()));
    DocumentStatus status = control().status();
    if (status != null) {
      props.add(Property.own("status", status.key()));
    }
    return props;
  }

  private List<Party> parties(Collection<TeamId> teams) {
    List<Party> parties = new ArrayList<>();
    parties.add(
        party(
            provider(),
            scope.organization().legalName(),
            scope.organization().name(),
            scope.organization().contact(),
            List.of()));
    parties.add(
        party(
            customer(),
            scope.agreement() == null
                ? "Customers of " + scope.organization().name()
                : scope.customer(),
            null,
            null,
            List.of()));
    teams.stream()
        .map(scope.corpus().teams()::get)
        .filter(Objects::nonNull)
        .map(this::party)
        .forEach(parties::add);
    return parties;
  }

  private Party party(Team team) {
    return party(
        party(team.id()), team.name(), team.abbreviation(), team.contact(), List.of(provider()));
  }

  private static Party party(
      UUID uuid,
      String name,
      @Nullable String shortName,
      @Nullable ContactPoint contact,
      List<UUID> memberOf) {
    return new Party(
        uuid,
        ORGANIZATION,
        name,
        shortName,
        contact == null || contact.web() == null
            ? List.of()
            : List.of(new Link(contact.web().toString(), "website", null)),
        contact == null || contact.email() == null ? List.of() : List.of(contact.email()),
        contact == null || contact.phone() == null
            ? List.of()
            : List.of(Telephone.of(contact.phone())),
        memberOf);
  }
}
