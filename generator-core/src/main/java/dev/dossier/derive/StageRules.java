package dev.dossier.derive;

import dev.dossier.check.Recorded;
import dev.dossier.derive.ContentValue.Figure;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.ContentKey;
import dev.dossier.model.Count;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Notification;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Notifications of one incident build on each other: a figure that a recipient was told changes
 * only with a correction that says why, so that the later letter can tell of it.
 */
final class StageRules {

  /** Under which key of {@code stated} a notification states a figure. */
  private static final Map<String, String> STATED =
      Map.of(
          ContentKey.CUSTOMERS.key(), "customers",
          ContentKey.DATA_SUBJECTS.key(), "data-subjects",
          ContentKey.RECORDS.key(), "records");

  private StageRules() {}

  static void check(Located<Incident> record, FactContext context) {
    List<Notification> notifications = record.value().notifications();
    IncidentLetters letters = context.letters(record);
    for (int i = 0; i < notifications.size(); i++) {
      Notification later = notifications.get(i);
      for (LetterChange change : letters.changes(later)) {
        if (change.correction() == null
            && change.was() instanceof Figure was
            && change.is() instanceof Figure is) {
          context
              .findings()
              .add(
                  record,
                  place(change.key(), i, record),
                  NotificationCode.FIGURE_CHANGED,
                  later.duty(),
                  later.recipient(),
                  change.key(),
                  text(is.count()),
                  change.earlier().duty(),
                  Recorded.of(Objects.requireNonNull(change.earlier().sent())).text(),
                  text(was.count()));
        }
      }
    }
  }

  private static SourceSpan place(String key, int index, Located<Incident> record) {
    Object[] own = {"notifications", index, "stated", STATED.get(key)};
    return record.value().notifications().get(index).stated() != null
            && record.value().notifications().get(index).stated().at(key).isPresent()
        ? record.at(own)
        : record.places().keyAt((Object[]) key.split("\\."));
  }

  private static String text(Count count) {
    return (count.approximate() ? "about " : "") + count.count();
  }
}
