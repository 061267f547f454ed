package dev.dossier.check;

import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.Located;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No team is part of itself, directly or through others; a circle is reported once. */
final class TeamHierarchy {

  private TeamHierarchy() {}

  static void check(Located<Team> record, Context context) {
    TeamId self = record.value().id();
    List<TeamId> way = new ArrayList<>(List.of(self));
    @Nullable TeamId next = record.value().partOf();
    while (next != null && !way.contains(next)) {
      way.add(next);
      Located<Team> team = context.corpus().teams().get(next);
      next = team == null ? null : team.value().partOf();
    }
    boolean isFirst = way.stream().allMatch(id -> self.value().compareTo(id.value()) <= 0);
    if (self.equals(next) && isFirst) {
      way.add(self);
      context
          .findings()
          .add(
              record,
              record.at("part-of"),
              RecordCode.TEAM_WITHIN_ITSELF,
              self,
              way.stream().map(TeamId::value).collect(Collectors.joining(" → ")));
    }
  }
}
