package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * What the recipients of notifications are told about an incident.
 *
 * @param whatHappened the fact of the incident and its nature
 * @param rootCause why it happened, as far as recipients are told
 * @param consequences likely consequences
 * @param measures what was done and is proposed, mitigation included
 * @param advice what the recipient can do
 * @param dataSubjectAdvice what people whose data is concerned can do, where that differs
 * @param reasonsForDelay why a notification was late
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Communication(
    @Nullable Prose whatHappened,
    @Nullable Prose rootCause,
    @Nullable Prose consequences,
    @Nullable Prose measures,
    @Nullable Prose advice,
    @Nullable Prose dataSubjectAdvice,
    @Nullable Prose reasonsForDelay,
    @Nullable SharingLabel sharingLabel) {

  /** What {@code recipient} is told: the same for all but the advice. */
  public Communication to(RecipientKind recipient) {
    return recipient == RecipientKind.DATA_SUBJECTS && dataSubjectAdvice != null
        ? new Communication(
            whatHappened,
            rootCause,
            consequences,
            measures,
            dataSubjectAdvice,
            null,
            reasonsForDelay,
            sharingLabel)
        : new Communication(
            whatHappened,
            rootCause,
            consequences,
            measures,
            advice,
            null,
            reasonsForDelay,
            sharingLabel);
  }
}
