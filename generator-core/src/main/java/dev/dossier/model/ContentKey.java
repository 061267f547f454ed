package dev.dossier.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a checklist can ask for under one key of the record, of the organisation or of the
 * notification. Besides these, a checklist can name {@code times.} with a time or an event, {@code
 * answers.} with a question of its regime, and {@code particulars.} with one of its own items.
 */
public enum ContentKey {
  /** The fact of the incident and its nature. */
  WHAT_HAPPENED("communication.what-happened", Reach.EVERYBODY),
  /** Why it happened. */
  ROOT_CAUSE("communication.root-cause", Reach.EVERYBODY),
  /** Likely consequences. */
  CONSEQUENCES("communication.consequences", Reach.EVERYBODY),
  /** What was done and is proposed. */
  MEASURES("communication.measures", Reach.EVERYBODY),
  /** What the recipient can do. */
  ADVICE("communication.advice", Reach.EVERYBODY),
  /** Why the notification was late. */
  REASONS_FOR_DELAY("communication.reasons-for-delay", Reach.EVERYBODY),
  /** The impact in words. */
  IMPACT("impact.description", Reach.AUTHORITIES),
  /** Customers concerned. */
  CUSTOMERS("impact.customers", Reach.AUTHORITIES),
  /** How many people are concerned. */
  DATA_SUBJECTS("impact.data-subjects.count", Reach.AUTHORITIES),
  /** Categories of people concerned. */
  DATA_SUBJECT_CATEGORIES("impact.data-subjects.categories", Reach.EVERYBODY),
  /** How many records of personal data are concerned. */
  RECORDS("impact.records", Reach.AUTHORITIES),
  /** Categories of records concerned. */
  RECORD_CATEGORIES("impact.record-categories", Reach.EVERYBODY),
  /** Countries of those concerned. */
  COUNTRIES("impact.countries", Reach.AUTHORITIES),
  /** Whether and how it reaches into other countries. */
  CROSS_BORDER("impact.cross-border", Reach.AUTHORITIES),
  /** Business areas and processes concerned. */
  AREAS("impact.areas", Reach.AUTHORITIES),
  /** Infrastructure concerned. */
  INFRASTRUCTURE("impact.infrastructure", Reach.AUTHORITIES),
  /** Costs, losses and recoveries. */
  COSTS("impact.costs", Reach.AUTHORITIES),
  /** The severity of the incident. */
  SEVERITY("severity", Reach.AUTHORITIES),
  /** The type of the incident. */
  TYPE("type", Reach.AUTHORITIES),
  /** How it was judged against the definition of a security incident. */
  CLASSIFICATION("classification.reasoning", Reach.AUTHORITIES),
  /** The means of detection. */
  DETECTION_METHOD("detection.method", Reach.AUTHORITIES),
  /** How it came to light. */
  DETECTION("detection.description", Reach.AUTHORITIES),
  /** Threats and techniques that were seen. */
  TECHNIQUES("detection.techniques", Reach.AUTHORITIES),
  /** Indicators of compromise. */
  INDICATORS("detection.indicators", Reach.AUTHORITIES),
  /** The full legal name of the organisation. */
  LEGAL_NAME("organization.legal-name", Reach.EVERYBODY),
  /** Its legal entity identifier. */
  LEI("organization.lei", Reach.EVERYBODY),
  /** The currency of its amounts. */
  CURRENCY("organization.currency", Reach.EVERYBODY),
  /** How it is reached. */
  CONTACT("organization.contact", Reach.EVERYBODY),
  /** Its data protection officer. */
  DATA_PROTECTION_OFFICER("organization.data-protection-officer", Reach.EVERYBODY),
  /** The reference that the recipient gave. */
  REFERENCE("notification.reference", Reach.EVERYBODY);

  private enum Reach {
    EVERYBODY,
    AUTHORITIES
  }

  private final String key;
  private final Reach reach;

  ContentKey(String key, Reach reach) {
    this.key = key;
    this.reach = reach;
  }

  /** The key as checklists write it. */
  public String key() {
    return key;
  }

  /**
   * Whether letters to {@code recipient} may show it. Figures over all customers and what concerns
   * the provider's own work are for authorities only.
   */
  public boolean isOpenTo(RecipientKind recipient) {
    return reach == Reach.EVERYBODY || recipient == RecipientKind.AUTHORITY;
  }

  /** The one that checklists write as {@code key}; empty if there is none. */
  public static Optional<ContentKey> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }
}
