package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Communication;
import dev.dossier.model.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What the recipients of notifications are told, for readers to whom a report speaks in the same
 * words.
 *
 * @param rootCause why it happened
 * @param consequences likely consequences
 * @param measures what was done and is proposed
 * @param advice what the reader can do
 */
public record ReportAccount(
    @Nullable Prose rootCause,
    @Nullable Prose consequences,
    @Nullable Prose measures,
    @Nullable Prose advice) {

  /** What happened, in the words for this reader. */
  static @Nullable Prose summary(DisclosedIncident incident) {
    return incident
        .account()
        .map(Communication::whatHappened)
        .map(PageContext::text)
        .orElseGet(() -> PageContext.text(incident.record().summary()));
  }

  /** The rest of what this reader is told; absent where the record speaks for itself. */
  static @Nullable ReportAccount of(DisclosedIncident incident) {
    return incident
        .account()
        .map(
            told ->
                new ReportAccount(
                    PageContext.text(told.rootCause()),
                    PageContext.text(told.consequences()),
                    PageContext.text(told.measures()),
                    PageContext.text(told.advice())))
        .orElse(null);
  }
}
