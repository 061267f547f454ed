package dev.dossier.page;

import dev.dossier.derive.AssessmentResult;
import dev.dossier.derive.AssessmentResult.RoundScore;
import dev.dossier.derive.Score;
import dev.dossier.derive.TaskStanding;
import dev.dossier.disclose.DisclosedAssessment;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentRound;
import dev.dossier.model.Prose;
import dev.dossier.model.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A customer's assessment of its own duties: score, what raises it most, trend, and every answer.
 *
 * @param frame what stands around it
 * @param facts customer, agreement and services
 * @param score the score after the last round
 * @param answered how many tasks have an answer, such as {@code 24 of 26}
 * @param open how many tasks have something left to do
 * @param chart the scores over time; absent for a single round
 * @param rounds the rounds, newest first
 * @param actions what is left to do, that which raises the score most first
 * @param services the services with their score and the answers about them
 */
public record AssessmentPage(
    Frame frame,
    List<LinkedFact> facts,
    String score,
    String answered,
    String open,
    @Nullable ScoreChart chart,
    List<Round> rounds,
    List<Action> actions,
    List<ServicePart> services)
    implements Page {

  static final PageType<DisclosedAssessment> TYPE =
      new PageType<DisclosedAssessment>(
              "assessment",
              null,
              corpus -> List.copyOf(corpus.assessments().values()),
              each ->
                  new PageType.Identity(
                      each.assessment().id(),
                      each.assessment().title(),
                      Map.of("id", each.assessment().id().value())),
              AssessmentPage::of)
          .byTitle();

  public AssessmentPage {
    facts = List.copyOf(facts);
    rounds = List.copyOf(rounds);
    actions = List.copyOf(actions);
    services = List.copyOf(services);
  }

  /**
   * A round.
   *
   * @param date its day
   * @param score the score after it
   * @param change how the score differs from the round before; absent for the first
   * @param answered how many tasks had an answer
   * @param assessor who answered; absent if that is not stated
   * @param note what there is to say about it; absent if nothing is
   */
  public record Round(
      String date,
      String score,
      @Nullable String change,
      String answered,
      @Nullable String assessor,
      @Nullable Prose note) {}

  /**
   * Something left to do.
   *
   * @param title the task
   * @param service the service and the layer
   * @param state how far the customer has come
   * @param gain by how much it raises the score
   * @param effort how long it takes; absent if that is not stated
   */
  public record Action(
      String title, String service, String state, String gain, @Nullable String effort) {}

  /**
   * A service.
   *
   * @param service its name, leading to its page
   * @param score its score
   * @param answers the answers about it
   */
  public record ServicePart(Anchor service, String score, List<Answer> answers) {

    public ServicePart {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer.
   *
   * @param title the task
   * @param layer the layer
   * @param weight how much it counts
   * @param state how far the customer has come, as a word
   * @param stateKey the same for style classes
   * @param since the day of the answer; absent if there is none
   * @param evidence what proves it
   * @param note what else there is to say; absent if nothing is
   */
  public record Answer(
      String title,
      String layer,
      String weight,
      String state,
      String stateKey,
      @Nullable String since,
      List<String> evidence,
      @Nullable Prose note) {

    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  private static AssessmentPage of(DisclosedAssessment disclosed, PageContext context) {
    Assessment assessment = disclosed.assessment();
    AssessmentResult result = disclosed.result();
    List<RoundScore> trend = result.trend();
    return new AssessmentPage(
        context.frame(
            assessment.title(),
            disclosed.label(),
            assessment.id().value(),
            disclosed.control(),
            context.anchor("agreement-index", AgreementIndexPage.TITLE)),
        facts(disclosed, context),
        ScoreChart.percent(result.score().percent()),
        trend.get(trend.size() - 1).answered() + " of " + result.tasks().size(),
        Integer.toString(result.actions().size()),
        trend.size() < 2 ? null : ScoreChart.of(trend, context.time()),
        IntStream.range(0, trend.size())
            .map(i -> trend.size() - 1 - i)
            .mapToObj(i -> round(i, disclosed, context))
            .toList(),
        result.actions().stream().map(each -> action(each, result.score(), context)).toList(),
        disclosed.services().stream().map(each -> part(each, result, context)).toList());
  }

  private static List<LinkedFact> facts(DisclosedAssessment disclosed, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(LinkedFact.of("Customer", disclosed.customer()));
    var agreement = context.corpus().agreements().get(disclosed.assessment().agreement());
    if (agreement != null) {
      facts.add(
          LinkedFact.of(
              "Agreement",
              context.anchor(
                  "agreement", agreement.agreement().id(), agreement.agreement().title())));
    }
    facts.add(
        new LinkedFact("Services", disclosed.services().stream().map(context::service).toList()));
    return facts;
  }

  private static Round round(int index, DisclosedAssessment disclosed, PageContext context) {
    AssessmentRound round = disclosed.assessment().rounds().get(index);
    RoundScore score = disclosed.result().trend().get(index);
    return new Round(
        context.time().date(round.date()),
        ScoreChart.percent(score.score().percent()),
        index == 0
            ? null
            : change(score.score(), disclosed.result().trend().get(index - 1).score()),
        score.answered() + " of " + disclosed.result().tasks().size(),
        round.assessor() == null ? null : round.assessor().name(),
        PageContext.text(round.note()));
  }

  private static String change(Score now, Score before) {
    long points = Math.round(now.percent()) - Math.round(before.percent());
    return (points < 0 ? "\u2212" : "+") + Math.abs(points);
  }

  private static Action action(TaskStanding standing, Score score, PageContext context) {
    var effort = standing.task().task().effort();
    return new Action(
        standing.task().task().title(),
        context.serviceName(standing.service()) + ", " + standing.layer().name(),
        state(standing),
        String.format(Locale.ROOT, "+%.1f", score.gain(standing)),
        effort == null ? null : TimeText.duration(effort));
  }

  private static ServicePart part(ServiceId service, AssessmentResult result, PageContext context) {
    return new ServicePart(
        context.service(service),
        ScoreChart.percent(result.score(service).percent()),
        result.tasks().stream()
            .filter(each -> each.service().equals(service))
            .map(each -> answer(each, context))
            .toList());
  }

  private static Answer answer(TaskStanding standing, PageContext context) {
    var answer = standing.answer();
    return new Answer(
        standing.task().task().title(),
        standing.layer().name(),
        Long.toString(standing.task().weight()),
        state(standing),
        answer == null ? "unanswered" : answer.state().key(),
        standing.answered() == null ? null : context.time().date(standing.answered()),
        answer == null ? List.of() : answer.evidence(),
        answer == null ? null : PageContext.text(answer.note()));
  }

  private static String state(TaskStanding standing) {
    return standing.answer() == null ? "No answer" : Words.answer(standing.answer().state());
  }
}
