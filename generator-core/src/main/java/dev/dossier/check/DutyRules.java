package dev.dossier.check;

import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.model.DutyId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Regime;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.TimeCondition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty to notify belongs to one regime only, its clocks say from what they run and what they
 * count, and a process does not run beside itself.
 */
final class DutyRules {

  private DutyRules() {}

  static void check(Located<Regime> record, Context context) {
    List<NotificationDuty> duties = record.value().duties();
    for (int i = 0; i < duties.size(); i++) {
      definedOnce(duties.get(i).id(), i, record, context);
      List<LimitClock> clocks = duties.get(i).limit().clocks();
      for (int j = 0; j < clocks.size(); j++) {
        isComplete(
            clocks.get(j), new Object[] {"duties", i, "limit", "clocks", j}, record, context);
      }
    }
  }

  static void process(Located<ResponseProcess> record, Context context) {
    ProcessId beside = record.value().runsBeside();
    if (beside != null && beside.equals(record.value().id())) {
      context
          .findings()
          .add(record, record.at("runs-beside"), RecordCode.PROCESS_BESIDE_ITSELF, beside);
    }
  }

  private static void definedOnce(DutyId duty, int index, Located<Regime> record, Context context) {
    context.corpus().regimes().entrySet().stream()
        .takeWhile(regime -> !regime.getKey().equals(record.value().id()))
        .filter(regime -> defines(regime.getValue().value(), duty))
        .findFirst()
        .ifPresent(
            first ->
                context
                    .findings()
                    .add(
                        record,
                        record.at("duties", index, "id"),
                        NotificationCode.DUTY_DEFINED_TWICE,
                        duty,
                        first.getValue().file()));
  }

  private static void isComplete(
      LimitClock clock, Object[] path, Located<Regime> record, Context context) {
    boolean starts = (clock.from() == null) != (clock.fromFiling() == null);
    boolean conditionsStart =
        Stream.of(clock.onlyIf(), clock.unless()).allMatch(DutyRules::hasStart);
    if (!starts || !conditionsStart) {
      context.findings().add(record, record.at(path), NotificationCode.CLOCK_WITHOUT_START);
    }
    if ((clock.amount() == null) != (clock.unit() == null)) {
      context.findings().add(record, record.at(path), NotificationCode.CLOCK_WITHOUT_UNIT);
    }
  }

  private static boolean hasStart(@Nullable TimeCondition condition) {
    return condition == null || (condition.after() == null) != (condition.afterFiling() == null);
  }

  private static boolean defines(Regime regime, DutyId duty) {
    return regime.duties().stream().anyMatch(each -> each.id().equals(duty));
  }
}
