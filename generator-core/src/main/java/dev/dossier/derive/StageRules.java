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
import dev.dossier.model.StatedFigures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  private static final String COUNT = ".count";
  private static final String APPROXIMATE = ".approximate";

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
          String changed = changed(change.key(), was.count(), is.count());
          context
              .findings()
              .add(
                  record,
                  place(change.key(), is.count(), i, record),
                  NotificationCode.FIGURE_CHANGED,
                  later.duty(),
                  later.recipient(),
                  change.key(),
                  text(is.count()),
                  change.earlier().duty(),
                  Recorded.of(Objects.requireNonNull(change.earlier().sent())).text(),
                  text(was.count()),
                  changed,
                  was(changed, was.count()));
        }
      }
    }
  }

  /** Where the figure stands that the letter gives; at the notification where nothing says it. */
  private static SourceSpan place(String key, Count is, int index, Located<Incident> record) {
    StatedFigures own = record.value().notifications().get(index).stated();
    if (own != null && own.at(key).isPresent()) {
      return record.at("notifications", index, "stated", Objects.requireNonNull(STATED.get(key)));
    }
    Optional<Count> recorded = StatedFigures.of(record.value().impact()).at(key);
    return recorded.equals(Optional.of(is))
        ? record.places().keyAt((Object[]) key.split("\\."))
        : record.at("notifications", index, "duty");
  }

  /** The key that a correction has to name. */
  private static String changed(String key, Count was, Count is) {
    return key.endsWith(COUNT) && was.count() == is.count()
        ? key.substring(0, key.length() - COUNT.length()) + APPROXIMATE
        : key;
  }

  /** What a correction of {@code key} says that the value was, as it is written in a file. */
  private static String was(String key, Count was) {
    if (key.endsWith(APPROXIMATE)) {
      return Boolean.toString(was.approximate());
    }
    return was.approximate() && !key.endsWith(COUNT)
        ? "{count: " + was.count() + ", approximate: true}"
        : Long.toString(was.count());
  }

  private static String text(Count count) {
    return (count.approximate() ? "about " : "") + count.count();
  }
}
