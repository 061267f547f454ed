package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.model.Located;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Which team an agent stands for. */
final class TeamFinder {

  /** The types of agents that are people; others are tools, which a team answers for. */
  private static final Set<String> PEOPLE = Set.of("group", "individual", "organization", "sector");

  private final ImportTerms terms;
  private final JsonNode agents;
  private final PlaybookFindings findings;
  private final Map<String, String> byAgentId = new HashMap<>();
  private final Map<String, String> byName = new TreeMap<>();
  private final Map<String, String> unknown = new HashMap<>();

  TeamFinder(ImportTerms terms, JsonNode playbook, PlaybookFindings findings) {
    this.terms = terms;
    this.agents = playbook.path("agent_definitions");
    this.findings = findings;
    CacaoIds ids = CacaoIds.of(terms.corpus().organization().value());
    for (Located<Team> each : terms.corpus().teams().values()) {
      Team team = each.value();
      byAgentId.put(ids.team(team.id()), team.id().value());
      byName.put(key(team.id().value()), team.id().value());
      byName.put(key(team.name()), team.id().value());
      if (team.abbreviation() != null) {
        byName.putIfAbsent(key(team.abbreviation()), team.id().value());
      }
    }
  }

  /** The id of the team; one that is not there yet where no team is meant, which is reported. */
  String team(String agentId) {
    JsonNode agent = agents.path(agentId);
    String name = agent.path("name").asString(agentId).strip();
    String ours =
        agent.path("agent_target_extensions").path(CacaoIds.EXTENSION).path("team_id").asString("");
    String named = terms.teams().getOrDefault(agentId, terms.teams().get(name));
    if (named != null) {
      return named;
    }
    if (isTeam(ours)) {
      return ours;
    }
    String own = byAgentId.get(agentId);
    if (own != null) {
      return own;
    }
    if (isTool(agentId)) {
      return terms.owner();
    }
    return Nearest.to(key(name), byName.keySet())
        .map(byName::get)
        .orElseGet(() -> unknown.computeIfAbsent(agentId, id -> unknown(id, name, ours)));
  }

  /** Whether an agent is a tool and no people. */
  boolean isTool(String agentId) {
    return agents.has(agentId) && !PEOPLE.contains(agents.get(agentId).path("type").asString(""));
  }

  String name(String agentId) {
    return agents.path(agentId).path("name").asString(agentId);
  }

  /** Whether no team of these data is meant by an agent. */
  boolean isUnknown(String agentId) {
    return unknown.containsKey(agentId);
  }

  private boolean isTeam(String id) {
    return !id.isEmpty()
        && terms.corpus().teams().keySet().stream().map(TeamId::value).anyMatch(id::equals);
  }

  private String unknown(String agentId, String name, String ours) {
    String id = ours.isEmpty() ? CaseKeys.free(name, List.of()) : ours;
    findings.add(CacaoCode.PLAYBOOK_TEAM_UNKNOWN, List.of("agent_definitions", agentId), name, id);
    return id;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
