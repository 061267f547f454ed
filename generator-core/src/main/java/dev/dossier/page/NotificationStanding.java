package dev.dossier.page;

import dev.dossier.derive.DerivationStep;
import dev.dossier.derive.NotificationClock;
import dev.dossier.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one duty to notify stands for one incident.
 *
 * @param duty the duty and its limit, as a sentence
 * @param state how it stands
 * @param stateKey the state as a word for style classes
 * @param margin time left or over; absent where no number sets an end or it is unknown
 * @param derivation how the end follows from what is recorded, a step each
 * @param basis the source, with the day on which it was last compared and how sure that is
 */
public record NotificationStanding(
    String duty,
    String state,
    String stateKey,
    @Nullable String margin,
    List<String> derivation,
    String basis) {

  public NotificationStanding {
    derivation = List.copyOf(derivation);
  }

  static NotificationStanding of(NotificationClock clock, PageContext context) {
    return new NotificationStanding(
        clock.duty().name() + ": " + limit(clock, context),
        IncidentWords.state(clock.state()),
        clock.state().key(),
        ReportNotifications.margin(clock),
        clock.derivation().stream().map(DerivationStep::text).toList(),
        basis(clock, context.time()));
  }

  /** Where the duty comes from. */
  static Source source(NotificationClock clock) {
    Source own = clock.duty().source();
    return own == null ? clock.regime().source() : own;
  }

  /** The source in words, with the day on which the entry was last compared with it. */
  static String basis(NotificationClock clock, TimeText time) {
    Source source = source(clock);
    String place = source.section() == null ? "" : ", " + source.section();
    String sure =
        switch (clock.regime().confidence()) {
          case VERIFIED -> "compared with its source on ";
          case RECALLED -> "written from memory, last looked at on ";
          case UNSURE -> "doubtful, last looked at on ";
        };
    return source.title() + place + "; " + sure + time.date(clock.regime().verifiedOn());
  }

  private static String limit(NotificationClock clock, PageContext context) {
    String wording = clock.duty().limit().wording().text();
    if (clock.due() != null) {
      return wording + ", until " + context.time().instant(clock.due()) + ".";
    }
    return switch (clock.state()) {
      case NOT_STARTED -> wording + "; the time does not run yet.";
      case ANCHOR_MISSING ->
          wording + "; the time from which it runs is not recorded, so the limit is unknown.";
      case DUE ->
          wording
              + (clock.elapsed() == null
                  ? "."
                  : "; " + TimeText.duration(clock.elapsed()) + " have passed.");
      case MET ->
          wording
              + (clock.elapsed() == null
                  ? "."
                  : "; sent after " + TimeText.duration(clock.elapsed()) + ".");
      case OVERDUE, LATE, NOT_APPLICABLE, SCOPE_NOT_DECLARED -> wording + ".";
    };
  }
}
