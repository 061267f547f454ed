package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.model.DutyId;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import java.util.List;
import java.util.Map;

/** A duty to notify is fulfilled by one process only, and a process does not run beside itself. */
final class DutyRules {

  private DutyRules() {}

  static void check(Located<ResponseProcess> record, Context context) {
    List<NotificationDuty> duties = record.value().duties();
    for (int i = 0; i < duties.size(); i++) {
      DutyId duty = duties.get(i).id();
      int index = i;
      context.corpus().processes().entrySet().stream()
          .takeWhile(process -> !process.getKey().equals(record.value().id()))
          .filter(process -> defines(process, duty))
          .findFirst()
          .ifPresent(
              first ->
                  context
                      .findings()
                      .add(
                          record,
                          record.at("duties", index, "id"),
                          Code.DUTY_DEFINED_TWICE,
                          duty,
                          first.getValue().file()));
    }
    ProcessId beside = record.value().runsBeside();
    if (beside != null && beside.equals(record.value().id())) {
      context.findings().add(record, record.at("runs-beside"), Code.PROCESS_BESIDE_ITSELF, beside);
    }
  }

  private static boolean defines(
      Map.Entry<ProcessId, Located<ResponseProcess>> process, DutyId duty) {
    return process.getValue().value().duties().stream().anyMatch(each -> each.id().equals(duty));
  }
}
