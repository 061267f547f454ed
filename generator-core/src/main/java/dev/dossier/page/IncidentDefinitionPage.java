package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Criterion;
import dev.dossier.model.CriterionId;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Outcome;
import dev.dossier.model.Prose;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an incident.
 *
 * @param frame what stands around it
 * @param term the term that is defined
 * @param statement the definition in words
 * @param clarifications what the definition does not cover
 * @param criteria what is asked of every record
 * @param outcomes what a record can turn out to be, in the order in which they are tried
 * @param severities the severity scale, mildest first
 * @param types types of incidents
 * @param source where the definition comes from
 */
public record IncidentDefinitionPage(
    Frame frame,
    String term,
    Prose statement,
    List<Prose> clarifications,
    List<Question> criteria,
    List<Result> outcomes,
    List<Entry> severities,
    List<Entry> types,
    List<Fact> source)
    implements Page {

  private static final String TITLE = "What counts as an incident";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(
              "incident-definition", SiteSection.RESPONSE, TITLE, IncidentDefinitionPage::of)
          .withGist(
              corpus -> {
                IncidentDefinition definition = corpus.organization().incidentDefinition();
                return definition.criteria().size()
                    + " criteria, "
                    + Words.count(definition.outcomes().size(), "outcome");
              });

  public IncidentDefinitionPage {
    clarifications = List.copyOf(clarifications);
    criteria = List.copyOf(criteria);
    outcomes = List.copyOf(outcomes);
    severities = List.copyOf(severities);
    types = List.copyOf(types);
    source = List.copyOf(source);
  }

  /**
   * A criterion.
   *
   * @param number its place, from 1
   * @param id names it within the document
   * @param label the statement that is true or false
   * @param description how it is judged
   * @param fact what of the record answers it
   * @param values what the record must say for it to be met
   * @param answers what each outcome asks of it: yes, no, or either
   */
  public record Question(
      int number,
      String id,
      String label,
      @Nullable Prose description,
      String fact,
      String values,
      List<String> answers) {

    public Question {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What a record can turn out to be.
   *
   * @param number its place, from 1
   * @param id names it within the document
   * @param name its name
   * @param description what it means and what follows
   * @param met criteria that must be met
   * @param notMet criteria that must not be met
   * @param notified whether those concerned are told of it
   */
  public record Result(
      int number,
      String id,
      String name,
      Prose description,
      List<String> met,
      List<String> notMet,
      String notified) {

    public Result {
      met = List.copyOf(met);
      notMet = List.copyOf(notMet);
    }
  }

  /**
   * A level of severity or a type of incident.
   *
   * @param name its name
   * @param description when it applies
   * @param runbooks runbooks that answer it
   */
  public record Entry(String name, @Nullable Prose description, List<Anchor> runbooks) {

    public Entry {
      runbooks = List.copyOf(runbooks);
    }
  }

  private static IncidentDefinitionPage of(DisclosedCorpus corpus, PageContext context) {
    var organization = corpus.organization();
    IncidentDefinition definition = organization.incidentDefinition();
    return new IncidentDefinitionPage(
        context.frame(TITLE),
        definition.term(),
        definition.statement(),
        definition.clarifications(),
        Numbered.list(definition.criteria(), (number, each) -> question(number, each, definition)),
        Numbered.list(definition.outcomes(), (number, each) -> result(number, each, definition)),
        organization.severities().stream()
            .map(level -> new Entry(level.name(), level.description(), List.of()))
            .toList(),
        organization.incidentTypes().stream().map(type -> entry(type, context)).toList(),
        context.source(definition.source()));
  }

  private static Question question(int number, Criterion criterion, IncidentDefinition definition) {
    return new Question(
        number,
        criterion.id().value(),
        criterion.label(),
        PageContext.text(criterion.description()),
        Words.fact(criterion.fact()),
        values(criterion.anyOf()),
        definition.outcomes().stream().map(outcome -> answer(criterion.id(), outcome)).toList());
  }

  private static String values(List<String> anyOf) {
    String all = anyOf.stream().map(Words::value).collect(Collectors.joining(", "));
    return anyOf.size() == 1 ? all : "at least one of " + all;
  }

  private static String answer(CriterionId criterion, Outcome outcome) {
    if (outcome.met().contains(criterion)) {
      return "yes";
    }
    return outcome.notMet().contains(criterion) ? "no" : "either";
  }

  private static Result result(int number, Outcome outcome, IncidentDefinition definition) {
    return new Result(
        number,
        outcome.id().value(),
        outcome.name(),
        outcome.description(),
        labels(outcome.met(), definition),
        labels(outcome.notMet(), definition),
        outcome.notifiable() ? "Yes, once it is declared" : "No");
  }

  private static List<String> labels(List<CriterionId> ids, IncidentDefinition definition) {
    return definition.criteria().stream()
        .filter(criterion -> ids.contains(criterion.id()))
        .map(Criterion::label)
        .toList();
  }

  private static Entry entry(IncidentType type, PageContext context) {
    return new Entry(
        type.name(),
        PageContext.text(type.description()),
        context.corpus().runbooks().values().stream()
            .filter(each -> each.runbook().incidentTypes().contains(type.id()))
            .map(each -> context.runbook(each.runbook().id()))
            .toList());
  }
}
