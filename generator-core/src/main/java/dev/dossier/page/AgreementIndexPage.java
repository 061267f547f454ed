package dev.dossier.page;

import dev.dossier.derive.AssessmentResult.RoundScore;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedAssessment;
import dev.dossier.disclose.DisclosedCorpus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agreements with customers, and the customers' assessments of their own duties.
 *
 * @param frame what stands around it
 * @param agreements the agreements
 * @param assessments the assessments
 */
public record AgreementIndexPage(
    Frame frame, List<AgreementRow> agreements, List<AssessmentRow> assessments) implements Page {

  static final String TITLE = "Agreements and assessments";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("agreement-index", SiteSection.RESPONSIBILITY, TITLE, AgreementIndexPage::of)
          .where(corpus -> !corpus.agreements().isEmpty() || !corpus.assessments().isEmpty())
          .withGist(corpus -> "What is agreed with single customers, and how far they are");

  public AgreementIndexPage {
    agreements = List.copyOf(agreements);
    assessments = List.copyOf(assessments);
  }

  /**
   * An agreement.
   *
   * @param agreement its title, leading to it
   * @param customer the customer
   * @param from its first day
   * @param until its last day; absent if it is not limited
   * @param guide the guide for the customer
   */
  public record AgreementRow(
      Anchor agreement, String customer, String from, @Nullable String until, Anchor guide) {}

  /**
   * An assessment.
   *
   * @param assessment its title, leading to it
   * @param customer the customer
   * @param date the day of the last round
   * @param score the score after it
   * @param open how many tasks have something left to do
   */
  public record AssessmentRow(
      Anchor assessment, String customer, String date, String score, String open) {}

  private static AgreementIndexPage of(DisclosedCorpus corpus, PageContext context) {
    return new AgreementIndexPage(
        context.frame(
            TITLE,
            context.strictest(
                Stream.concat(
                    corpus.agreements().values().stream().map(DisclosedAgreement::label),
                    corpus.assessments().values().stream().map(DisclosedAssessment::label)))),
        corpus.agreements().values().stream()
            .sorted(TitleOrder.by(each -> each.agreement().title()))
            .map(each -> row(each, context))
            .toList(),
        corpus.assessments().values().stream()
            .sorted(TitleOrder.by(each -> each.assessment().title()))
            .map(each -> row(each, context))
            .toList());
  }

  private static AgreementRow row(DisclosedAgreement disclosed, PageContext context) {
    var agreement = disclosed.agreement();
    var until = agreement.effectiveUntil();
    return new AgreementRow(
        context.anchor("agreement", agreement.id(), agreement.title()),
        disclosed.customer(),
        context.time().date(agreement.effectiveFrom()),
        until == null ? null : context.time().date(until),
        context.anchor("agreement-guide", agreement.id(), "Guide"));
  }

  private static AssessmentRow row(DisclosedAssessment disclosed, PageContext context) {
    var assessment = disclosed.assessment();
    List<RoundScore> trend = disclosed.result().trend();
    return new AssessmentRow(
        context.anchor("assessment", assessment.id(), assessment.title()),
        disclosed.customer(),
        context.time().date(trend.get(trend.size() - 1).date()),
        ScoreChart.percent(disclosed.result().score().percent()),
        Integer.toString(disclosed.result().actions().size()));
  }
}
