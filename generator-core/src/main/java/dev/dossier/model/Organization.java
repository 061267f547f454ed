package dev.dossier.model;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The provider that publishes the documents, and what holds for all of them ({@code
 * organization.yaml}).
 *
 * @param name name used in running text
 * @param legalName full legal name
 * @param lei its legal entity identifier, ISO 17442
 * @param currency the currency of its amounts, ISO 4217
 * @param platform what the documents call the whole of its services
 * @param language language of the documents, a BCP 47 tag
 * @param timeZone time zone in which times are shown, beside UTC
 * @param sharingLabel label of documents that state no stricter one
 * @param brand its colour and logo
 * @param about what the site is about, for its start page
 * @param contact how the public reaches the organisation
 * @param mail who sends letters by e-mail; the address of {@code contact} if absent
 * @param site the address under which the site is published; absent if it is not known
 * @param dataProtectionOfficer whom authorities and data subjects may ask
 * @param documentControl who answers for the published documents
 * @param teamKinds kinds of teams, in the order of the directory
 * @param severities the severity scale, mildest first
 * @param onCallBelow steps of runbooks with a shorter target need a team that is reached at any
 *     hour; 8 hours if absent
 * @param incidentTypes types of incidents that runbooks answer
 * @param incidentDefinition what counts as a security incident
 * @param strategies principles stated beside the responsibility model
 * @param commitments contractual commitments once an incident is known
 * @param customerDuties what customers themselves must do
 * @param boundaries who does what in which phase, one table for a process
 * @param regimes what it declares about regimes of notification
 * @param fromCatalogue entries of the catalogue that are shown though nothing uses them
 * @param related further reading
 */
public record Organization(
    String name,
    String legalName,
    @Nullable String lei,
    @Nullable String currency,
    String platform,
    Locale language,
    ZoneId timeZone,
    SharingLabel sharingLabel,
    @Nullable Brand brand,
    Prose about,
    ContactPoint contact,
    @Nullable MailSender mail,
    @Nullable URI site,
    @Nullable Person dataProtectionOfficer,
    DocumentControl documentControl,
    List<TeamKind> teamKinds,
    List<SeverityLevel> severities,
    @Nullable Duration onCallBelow,
    List<IncidentType> incidentTypes,
    IncidentDefinition incidentDefinition,
    List<Strategy> strategies,
    List<Commitment> commitments,
    List<CustomerDuty> customerDuties,
    List<Boundaries> boundaries,
    @Nullable DeclaredRegimes regimes,
    @Nullable CatalogueChoice fromCatalogue,
    List<Link> related) {

  public Organization {
    teamKinds = List.copyOf(teamKinds);
    severities = List.copyOf(severities);
    incidentTypes = List.copyOf(incidentTypes);
    strategies = List.copyOf(strategies);
    commitments = List.copyOf(commitments);
    customerDuties = List.copyOf(customerDuties);
    boundaries = List.copyOf(boundaries);
    related = List.copyOf(related);
  }
}
