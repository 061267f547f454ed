package dev.dossier.page;

import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import dev.dossier.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of one team.
 *
 * @param frame what stands around it
 * @param summary its part in one sentence
 * @param facts kind, services, contact
 * @param description what it does before, during and after an incident
 * @param responsibilities what it answers for
 * @param members teams that belong to it
 * @param partners teams that it engages, and for what
 * @param engagedBy teams that engage it, and for what
 * @param runbooks runbooks that it keeps or has a step in
 * @param reading further reading
 */
public record TeamPage(
    Frame frame,
    String summary,
    List<Fact> facts,
    @Nullable Prose description,
    List<String> responsibilities,
    List<Anchor> members,
    List<PartnerRow> partners,
    List<PartnerRow> engagedBy,
    List<Anchor> runbooks,
    List<Anchor> reading)
    implements Page {

  static final PageType<Team> TYPE =
      new PageType<Team>(
              "team",
              null,
              corpus -> List.copyOf(corpus.teams().values()),
              team ->
                  new PageType.Identity(team.id(), team.name(), Map.of("id", team.id().value())),
              TeamPage::of)
          .byTitle();

  public TeamPage {
    facts = List.copyOf(facts);
    responsibilities = List.copyOf(responsibilities);
    members = List.copyOf(members);
    partners = List.copyOf(partners);
    engagedBy = List.copyOf(engagedBy);
    runbooks = List.copyOf(runbooks);
    reading = List.copyOf(reading);
  }

  /**
   * A team and what it contributes.
   *
   * @param team the team
   * @param engagedFor what for
   */
  public record PartnerRow(Anchor team, String engagedFor) {}

  private static TeamPage of(Team team, PageContext context) {
    var corpus = context.corpus();
    List<DisclosedRunbook> runbooks =
        corpus.runbooks().values().stream().filter(each -> isPartOf(team, each.runbook())).toList();
    return new TeamPage(
        context.frame(
            team.name(),
            context.strictest(runbooks.stream().map(DisclosedRunbook::label)),
            team,
            context.anchor("team-directory", "Response teams")),
        team.summary(),
        facts(team, context),
        PageContext.text(team.description()),
        team.responsibilities(),
        corpus.teams().values().stream()
            .filter(each -> team.id().equals(each.partOf()))
            .map(each -> context.team(each.id()))
            .toList(),
        team.partners().stream()
            .map(partner -> new PartnerRow(context.team(partner.team()), partner.engagedFor()))
            .toList(),
        corpus.teams().values().stream()
            .flatMap(
                each ->
                    each.partners().stream()
                        .filter(partner -> partner.team().equals(team.id()))
                        .map(
                            partner ->
                                new PartnerRow(context.team(each.id()), partner.engagedFor())))
            .toList(),
        runbooks.stream().map(each -> context.runbook(each.runbook().id())).toList(),
        context.reading(team.links()));
  }

  private static boolean isPartOf(Team team, Runbook runbook) {
    return runbook.owner().equals(team.id())
        || runbook.steps().stream().anyMatch(step -> step.accountable().contains(team.id()));
  }

  private static List<Fact> facts(Team team, PageContext context) {
    var corpus = context.corpus();
    List<Fact> facts = new ArrayList<>();
    if (team.abbreviation() != null) {
      facts.add(Fact.of("Known as", team.abbreviation()));
    }
    corpus.organization().teamKinds().stream()
        .filter(kind -> kind.id().equals(team.kind()))
        .findFirst()
        .ifPresent(kind -> facts.add(Fact.of("Kind", kind.name())));
    if (team.partOf() != null) {
      Anchor parent = context.team(team.partOf());
      facts.add(new Fact("Part of", parent.text(), parent.href()));
    }
    if (!team.services().isEmpty()) {
      facts.add(
          Fact.of(
              "Services",
              String.join(", ", team.services().stream().map(context::serviceName).toList())));
    }
    if (team.contact() != null) {
      facts.addAll(context.contact(team.contact()));
    }
    return facts;
  }
}
