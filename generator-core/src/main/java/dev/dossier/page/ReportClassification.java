package dev.dossier.page;

import dev.dossier.derive.CriterionResult;
import dev.dossier.derive.Verdict;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.Outcome;
import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record was judged against the definition of a security incident.
 *
 * @param definition the page of the definition
 * @param outcome what the record turned out to be
 * @param meaning what that outcome means
 * @param consequence whether a declared record of this outcome must be notified, as a sentence
 * @param criteria every criterion with its answer
 * @param reasoning how it was judged
 */
public record ReportClassification(
    Anchor definition,
    String outcome,
    @Nullable Prose meaning,
    String consequence,
    List<CriterionRow> criteria,
    @Nullable Prose reasoning) {

  public ReportClassification {
    criteria = List.copyOf(criteria);
  }

  /**
   * A criterion with its answer.
   *
   * @param criterion what was asked
   * @param answer whether it is met
   * @param answerKey {@code met} or {@code not-met}
   * @param stated the values that decided it
   * @param role what the outcome asks of the criterion
   */
  public record CriterionRow(
      String criterion, String answer, String answerKey, String stated, String role) {}

  static ReportClassification of(DisclosedIncident incident, PageContext context) {
    Verdict verdict = incident.verdict();
    Outcome outcome = verdict.outcome();
    return new ReportClassification(
        context.anchor("incident-definition", "the definition"),
        outcomeName(verdict),
        outcome == null ? null : PageContext.text(outcome.description()),
        consequence(outcome),
        verdict.criteria().stream().map(result -> row(result, outcome)).toList(),
        PageContext.text(incident.record().classification().reasoning()));
  }

  /** What the record turned out to be, in words. */
  static String outcomeName(Verdict verdict) {
    return verdict.outcome() == null ? "Not classified" : verdict.outcome().name();
  }

  private static String consequence(@Nullable Outcome outcome) {
    if (outcome == null) {
      return "No outcome of the definition fits these answers.";
    }
    return outcome.notifiable()
        ? "Once declared, a record of this outcome must be notified."
        : "A record of this outcome is no security incident in the sense of the definition and"
            + " starts no duty to notify.";
  }

  private static CriterionRow row(CriterionResult result, @Nullable Outcome outcome) {
    var criterion = result.criterion();
    String role = "Not asked";
    if (outcome != null && outcome.met().contains(criterion.id())) {
      role = "Must be met";
    } else if (outcome != null && outcome.notMet().contains(criterion.id())) {
      role = "Must not be met";
    }
    return new CriterionRow(
        criterion.label(),
        result.isMet() ? "Met" : "Not met",
        result.isMet() ? "met" : "not-met",
        IncidentWords.values(criterion.fact(), result.decisive()),
        role);
  }
}
