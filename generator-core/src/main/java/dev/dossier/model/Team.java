package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team of the incident response ({@code teams/}).
 *
 * @param id its id
 * @param name full name
 * @param abbreviation customary short form
 * @param kind what kind of team it is
 * @param partOf the team or group of teams it belongs to
 * @param services services it stands for; empty for all
 * @param summary its part in one sentence
 * @param description what it does before, during and after an incident
 * @param responsibilities what it answers for
 * @param partners teams that it engages, and for what
 * @param contact how to reach it
 * @param links further reading
 * @param control who answers for it, where that differs from the organisation's default
 */
public record Team(
    TeamId id,
    String name,
    @Nullable String abbreviation,
    TeamKindId kind,
    @Nullable TeamId partOf,
    List<ServiceId> services,
    String summary,
    Prose description,
    List<String> responsibilities,
    List<Partner> partners,
    @Nullable ContactPoint contact,
    List<Link> links,
    @Nullable DocumentControl control)
    implements Controlled {

  public Team {
    services = List.copyOf(services);
    responsibilities = List.copyOf(responsibilities);
    partners = List.copyOf(partners);
    links = List.copyOf(links);
  }
}
