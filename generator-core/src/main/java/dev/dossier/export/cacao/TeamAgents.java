package dev.dossier.export.cacao;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.export.cacao.CacaoPart.Agent;
import dev.dossier.export.cacao.CacaoPart.AgentExtension;
import dev.dossier.export.cacao.CacaoPart.ContactPart;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The teams that a playbook names, as agents; they gather while it is written. */
final class TeamAgents {

  private static final String KEY = "team";

  private final DisclosedCorpus corpus;
  private final CacaoIds ids;
  private final Map<String, Agent> agents = new TreeMap<>();

  TeamAgents(DisclosedCorpus corpus, CacaoIds ids) {
    this.corpus = corpus;
    this.ids = ids;
  }

  /** The id of the agent that stands for {@code team}. */
  String of(TeamId team) {
    String id = ids.team(team);
    agents.computeIfAbsent(id, key -> agent(team, corpus.teams().get(team)));
    return id;
  }

  @Nullable String ofNullable(@Nullable TeamId team) {
    return team == null ? null : of(team);
  }

  List<String> of(Collection<TeamId> teams) {
    return teams.stream().map(this::of).toList();
  }

  /** All that were asked for, in order of id. */
  Map<String, Agent> all() {
    return agents;
  }

  private static Agent agent(TeamId id, @Nullable Team team) {
    return new Agent(
        "group",
        team == null ? id.value() : team.name(),
        team == null ? null : team.summary(),
        team == null || team.contact() == null ? null : contact(team.contact()),
        Map.of(
            CacaoIds.EXTENSION,
            new AgentExtension(id.value(), team == null ? null : team.abbreviation())));
  }

  private static ContactPart contact(ContactPoint contact) {
    List<String> details = new ArrayList<>();
    if (contact.web() != null) {
      details.add(contact.web().toString());
    }
    details.addAll(contact.address());
    return new ContactPart(
        contact.email() == null ? Map.of() : Map.of(KEY, contact.email()),
        contact.phone() == null ? Map.of() : Map.of(KEY, contact.phone()),
        details.isEmpty() ? null : String.join("\n", details));
  }
}
