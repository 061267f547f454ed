package dev.dossier.derive;

import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.EventId;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a time limit runs from is recorded. */
final class AnchorRule {

  private static final EventId DECLARED = new EventId("declared");

  private AnchorRule() {}

  static void check(Located<Incident> record, FactContext context) {
    Map<EventId, Set<String>> missing = new LinkedHashMap<>();
    for (DutyStanding standing : context.duties().standings(record.value(), context.asOf())) {
      NotificationClock clock = standing.overall();
      clock
          .missing()
          .forEach(
              event ->
                  missing
                      .computeIfAbsent(event, key -> new LinkedHashSet<>())
                      .add(clock.duty().name().text()));
    }
    // A missing declaration is reported with what else a notification needs.
    missing.remove(DECLARED);
    missing.forEach(
        (event, duties) ->
            context
                .findings()
                .add(
                    record,
                    record.places().keyAt("times"),
                    NotificationCode.ANCHOR_MISSING,
                    String.join("\", \"", duties),
                    event));
  }
}
