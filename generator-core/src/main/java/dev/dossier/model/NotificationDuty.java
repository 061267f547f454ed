package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise or obligation to tell somebody of an incident.
 *
 * @param id its id
 * @param name its name
 * @param stage which of several notifications it is
 * @param recipients what kinds of recipients are told
 * @param addressee who that is by the rule
 * @param scope which of the incidents of its regime it concerns; all if absent
 * @param limit until when
 * @param text what is asked
 * @param source where it comes from; the source of the regime if absent
 * @param exceptions when it need not be done, in words
 * @param phases whether what is not known yet may follow later; not if absent
 * @param contents what the notification must contain
 * @param form the form that the rule prescribes for its letter
 */
public record NotificationDuty(
    DutyId id,
    Phrase name,
    @Nullable Stage stage,
    List<RecipientKind> recipients,
    @Nullable String addressee,
    @Nullable RegimeScope scope,
    TimeLimit limit,
    Prose text,
    @Nullable Source source,
    List<String> exceptions,
    @Nullable Phasing phases,
    List<ContentItem> contents,
    @Nullable LetterForm form) {

  public NotificationDuty {
    recipients = List.copyOf(recipients);
    exceptions = List.copyOf(exceptions);
    contents = List.copyOf(contents);
  }
}
