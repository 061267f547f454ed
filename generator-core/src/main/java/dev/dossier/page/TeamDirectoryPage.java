package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import dev.dossier.model.Team;
import dev.dossier.model.TeamKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory of response teams.
 *
 * @param frame what stands around it
 * @param groups the teams by kind
 */
public record TeamDirectoryPage(Frame frame, List<Group> groups) implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single(
              "team-directory", SiteSection.RESPONSE, "Response teams", TeamDirectoryPage::of)
          .withGist(corpus -> Words.count(corpus.teams().size(), "team"));

  public TeamDirectoryPage {
    groups = List.copyOf(groups);
  }

  /**
   * The teams of one kind.
   *
   * @param title name of the kind
   * @param description what such teams have in common
   * @param teams its teams that belong to no other team
   */
  public record Group(String title, @Nullable Prose description, List<Entry> teams) {

    public Group {
      teams = List.copyOf(teams);
    }
  }

  /**
   * A team in the directory.
   *
   * @param name full name, leading to the team's page
   * @param abbreviation customary short form
   * @param summary its part in one sentence
   * @param members teams that belong to it
   */
  public record Entry(
      Anchor name, @Nullable String abbreviation, String summary, List<Entry> members) {

    public Entry {
      members = List.copyOf(members);
    }
  }

  private static TeamDirectoryPage of(DisclosedCorpus corpus, PageContext context) {
    return new TeamDirectoryPage(
        context.frame("Response teams"),
        corpus.organization().teamKinds().stream()
            .map(kind -> group(kind, corpus, context))
            .filter(group -> !group.teams().isEmpty())
            .toList());
  }

  private static Group group(TeamKind kind, DisclosedCorpus corpus, PageContext context) {
    List<Entry> teams =
        corpus.teams().values().stream()
            .filter(team -> team.kind().equals(kind.id()) && team.partOf() == null)
            .sorted(TitleOrder.by(Team::name))
            .map(team -> entry(team, corpus, context))
            .toList();
    return new Group(kind.name(), PageContext.text(kind.description()), teams);
  }

  private static Entry entry(Team team, DisclosedCorpus corpus, PageContext context) {
    List<Entry> members =
        corpus.teams().values().stream()
            .filter(each -> team.id().equals(each.partOf()))
            .sorted(TitleOrder.by(Team::name))
            .map(each -> entry(each, corpus, context))
            .toList();
    return new Entry(context.team(team.id()), team.abbreviation(), team.summary(), members);
  }
}
