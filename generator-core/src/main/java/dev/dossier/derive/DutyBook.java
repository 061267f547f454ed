package dev.dossier.derive;

import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.SharingLabel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every duty to notify of a corpus, with the calendars by which time limits are counted.
 *
 * <pre>{@code
 * List<DutyStanding> standings = DutyBook.of(corpus).standings(incident, asOf);
 * }</pre>
 */
public final class DutyBook {

  private final List<Regime> regimes;
  private final OrganizationFacts organization;
  private final Organization sender;
  private final Map<ContactId, RecipientKind> recipients;
  private final Map<RecipientKind, SharingLabel> strictest;

  private DutyBook(
      List<Regime> regimes,
      OrganizationFacts organization,
      Organization sender,
      Map<ContactId, RecipientKind> recipients,
      Map<RecipientKind, SharingLabel> strictest) {
    this.regimes = regimes;
    this.organization = organization;
    this.sender = sender;
    this.recipients = recipients;
    this.strictest = strictest;
  }

  /** The duties of {@code corpus}. */
  public static DutyBook of(Corpus corpus) {
    return new DutyBook(
        corpus.regimes().values().stream().map(each -> each.value()).toList(),
        OrganizationFacts.of(corpus),
        corpus.organization().value(),
        corpus.contacts().values().stream()
            .map(Located::value)
            .collect(Collectors.toMap(Contact::id, Contact::kind)),
        corpus.audiences().values().stream()
            .map(Located::value)
            .flatMap(each -> each.letters().stream().map(kind -> Map.entry(kind, each)))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> each.getValue().strictestLabel(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other)));
  }

  /**
   * The strictest label of what a recipient is told of {@code incident}: what its audience may see,
   * the laxest where letters to it are made for several, and in any case what carries no stricter
   * label than the incident itself, since a letter about that is made.
   */
  public SharingLabel strictest(ContactId recipient, Incident incident) {
    RecipientKind kind = recipients.get(recipient);
    SharingLabel own = incident.sharingLabel();
    SharingLabel whole = sender.sharingLabel();
    return (kind == null ? SharingLabel.CLEAR : strictest.getOrDefault(kind, SharingLabel.CLEAR))
        .stricter(own == null ? whole : whole.stricter(own));
  }

  /**
   * How every duty stands for {@code incident}, in the order of the regimes.
   *
   * @param incident the record
   * @param asOf the instant that counts as now
   */
  public List<DutyStanding> standings(Incident incident, Instant asOf) {
    Verdict verdict = Verdict.of(sender.incidentDefinition(), incident.classification());
    return regimes.stream()
        .map(regime -> new RegimeFacts(regime, incident, verdict, organization, null, asOf))
        .flatMap(
            facts ->
                facts.regime().duties().stream()
                    .map(
                        duty ->
                            DutyStanding.of(
                                duty, facts, notification -> contents(duty, facts, notification))))
        .toList();
  }

  /** The regimes under whose duties {@code notification} is sent. */
  Set<RegimeId> regimes(Notification notification) {
    return regimes.stream()
        .filter(regime -> regime.duties().stream().anyMatch(d -> notification.fulfils(d.id())))
        .map(Regime::id)
        .collect(Collectors.toSet());
  }

  private ContentFacts contents(
      NotificationDuty duty, RegimeFacts facts, Notification notification) {
    RecipientKind kind = recipients.get(notification.recipient());
    return new ContentFacts(
        facts.forRecipient(notification.recipient()),
        sender,
        notification,
        kind == null ? duty.recipients().get(0) : kind,
        strictest(notification.recipient(), facts.incident()));
  }
}
