package dev.dossier.disclose;

import dev.dossier.derive.DutyStanding;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.IncidentStatus;
import dev.dossier.derive.MetricValue;
import dev.dossier.derive.TimelineSpan;
import dev.dossier.derive.Verdict;
import dev.dossier.model.Communication;
import dev.dossier.model.Incident;
import dev.dossier.model.Phrase;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.TickedStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An incident as this audience may see it, with what follows from the parts that it sees. */
public final class DisclosedIncident {

  private final Incident record;
  private final SharingLabel label;
  private final SharingLabel strictest;
  private final DerivedFacts facts;
  private final List<DisclosedNotification> notifications;
  private final Withheld withheld;

  DisclosedIncident(
      Incident record,
      SharingLabel label,
      SharingLabel strictest,
      DerivedFacts facts,
      List<DisclosedNotification> notifications,
      Withheld withheld) {
    this.record = record;
    this.label = label;
    this.strictest = strictest;
    this.facts = facts;
    this.notifications = List.copyOf(notifications);
    this.withheld = withheld;
  }

  /** The record without what is withheld. */
  public Incident record() {
    return record;
  }

  /**
   * The label of the record apart from its parts: the stricter of the organisation's and its own.
   */
  public SharingLabel label() {
    return label;
  }

  /** The label of a document that shows all of it: the strictest of the record and its parts. */
  public SharingLabel labelWithParts() {
    return strictest;
  }

  /**
   * The label of what became of the steps of its runbooks, as far as it is seen: the strictest of
   * the record, of what concerns the organisation alone, and of the steps.
   */
  public SharingLabel labelOfSteps() {
    return record.runbookSteps().stream()
        .map(TickedStep::sharingLabel)
        .filter(Objects::nonNull)
        .reduce(label.stricter(Redaction.OF_THE_ORGANISATION), SharingLabel::stricter);
  }

  /**
   * What recipients of notifications are told, for a reader to whom it is told in the same words;
   * empty for a reader of the record's own account, and where nothing is written for recipients.
   */
  public Optional<Communication> account() {
    return Optional.ofNullable(facts.account());
  }

  /** Categories of people whose data is concerned. */
  public List<Phrase> dataSubjectCategories() {
    return facts.dataSubjectCategories();
  }

  /** What it turned out to be by the definition of a security incident. */
  public Verdict verdict() {
    return facts.verdict();
  }

  /** How far the response is. */
  public IncidentStatus status() {
    return facts.status();
  }

  /** The response metrics, in the order of the enum. */
  public List<MetricValue> metrics() {
    return facts.metrics();
  }

  /** The stretch of time that the shown entries of the timeline cover; empty without entries. */
  public Optional<TimelineSpan> timelineSpan() {
    return TimelineSpan.of(record.timeline());
  }

  /** Who owned the layer that failed; empty where none is stated. */
  public Optional<EffectiveCell> failingCell() {
    return Optional.ofNullable(facts.failingCell());
  }

  /** How the duties to notify stand; empty for an audience that does not see notifications. */
  public List<DutyStanding> duties() {
    return facts.duties();
  }

  /** The recorded notifications; empty for an audience that does not see them. */
  public List<DisclosedNotification> notifications() {
    return notifications;
  }

  /** The follow-up actions. */
  public List<DisclosedAction> actions() {
    return facts.actions();
  }

  /** Who answers for the report: as the record states itself, else the organisation's default. */
  public DisclosedControl control() {
    return facts.control();
  }

  /** What was put right, as far as both values may be seen; in order of time. */
  public List<DisclosedCorrection> corrections() {
    return facts.corrections();
  }

  /** How much is left out. */
  public Withheld withheld() {
    return withheld;
  }

  /** What follows from a redacted record. */
  record DerivedFacts(
      @Nullable Communication account,
      List<Phrase> dataSubjectCategories,
      List<DisclosedCorrection> corrections,
      Verdict verdict,
      IncidentStatus status,
      List<MetricValue> metrics,
      @Nullable EffectiveCell failingCell,
      List<DutyStanding> duties,
      List<DisclosedAction> actions,
      DisclosedControl control) {

    DerivedFacts {
      dataSubjectCategories = List.copyOf(dataSubjectCategories);
      corrections = List.copyOf(corrections);
      metrics = List.copyOf(metrics);
      duties = List.copyOf(duties);
      actions = List.copyOf(actions);
    }
  }
}
