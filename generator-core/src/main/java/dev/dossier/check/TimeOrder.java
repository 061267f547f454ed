package dev.dossier.check;

import static dev.dossier.model.Anchor.ACKNOWLEDGED;
import static dev.dossier.model.Anchor.AWARE;
import static dev.dossier.model.Anchor.CLASSIFIED;
import static dev.dossier.model.Anchor.CLOSED;
import static dev.dossier.model.Anchor.CONTAINED;
import static dev.dossier.model.Anchor.DECLARED;
import static dev.dossier.model.Anchor.DETECTED;
import static dev.dossier.model.Anchor.ERADICATED;
import static dev.dossier.model.Anchor.MATERIALITY_DETERMINED;
import static dev.dossier.model.Anchor.OCCURRED;
import static dev.dossier.model.Anchor.RECOVERED;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.Anchor;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Times;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The times of an incident that cannot lie before others. What is known to happen in either order
 * is left free: responders may contain before anybody acknowledges, or restore a service before its
 * cause is removed; awareness and materiality in the sense of the law may come after the end.
 */
final class TimeOrder {

  /** What every time comes after, directly. */
  private static final Map<Anchor, Set<Anchor>> AFTER =
      withIndirect(
          Map.ofEntries(
              Map.entry(DETECTED, Set.of(OCCURRED)),
              Map.entry(ACKNOWLEDGED, Set.of(DETECTED)),
              Map.entry(AWARE, Set.of(DETECTED)),
              Map.entry(CLASSIFIED, Set.of(DETECTED)),
              Map.entry(DECLARED, Set.of(DETECTED)),
              Map.entry(MATERIALITY_DETERMINED, Set.of(DETECTED)),
              Map.entry(CONTAINED, Set.of(DETECTED)),
              Map.entry(ERADICATED, Set.of(CONTAINED)),
              Map.entry(RECOVERED, Set.of(CONTAINED)),
              Map.entry(
                  CLOSED, Set.of(ACKNOWLEDGED, CLASSIFIED, DECLARED, ERADICATED, RECOVERED))));

  private TimeOrder() {}

  static void check(Located<Incident> record, Context context) {
    Times times = record.value().times();
    Map<Anchor, Recorded> known = new EnumMap<>(Anchor.class);
    for (Anchor anchor : Anchor.values()) {
      times.at(anchor).map(Recorded::of).ifPresent(time -> known.put(anchor, time));
    }
    known.forEach(
        (later, time) ->
            AFTER.getOrDefault(later, Set.of()).stream()
                .filter(known::containsKey)
                .filter(earlier -> isNext(earlier, later, known))
                .forEach(
                    earlier -> {
                      Recorded before = known.get(earlier);
                      if (before != null && before.isSurelyAfter(time)) {
                        context
                            .findings()
                            .add(
                                record,
                                record.at("times", later.key()),
                                IncidentCode.TIMES_OUT_OF_ORDER,
                                later.key(),
                                time.text(),
                                earlier.key(),
                                before.text());
                      }
                    }));
  }

  /** Whether no other known time must lie between the two; else that pair is reported instead. */
  private static boolean isNext(Anchor earlier, Anchor later, Map<Anchor, Recorded> known) {
    return AFTER.getOrDefault(later, Set.of()).stream()
        .filter(known::containsKey)
        .noneMatch(between -> AFTER.getOrDefault(between, Set.of()).contains(earlier));
  }

  private static Map<Anchor, Set<Anchor>> withIndirect(Map<Anchor, Set<Anchor>> direct) {
    Map<Anchor, Set<Anchor>> all = new EnumMap<>(Anchor.class);
    Arrays.stream(Anchor.values()).forEach(later -> all.put(later, closure(later, direct)));
    return all;
  }

  private static Set<Anchor> closure(Anchor later, Map<Anchor, Set<Anchor>> direct) {
    Set<Anchor> earlier = EnumSet.noneOf(Anchor.class);
    for (Anchor next : direct.getOrDefault(later, Set.of())) {
      earlier.add(next);
      earlier.addAll(closure(next, direct));
    }
    return earlier;
  }
}
