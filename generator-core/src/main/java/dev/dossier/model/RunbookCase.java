package dev.dossier.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a runbook is followed, as far as its conditions ask for them. An
 * incident that concerns several services is several cases, one for each.
 *
 * @param severity the severity of the incident; absent where the organisation knows none
 * @param service the service concerned; absent where none has the model
 * @param model the service model concerned
 * @param data whose data is concerned, by the words of the classification; several may be, or none
 */
public record RunbookCase(
    @Nullable SeverityId severity,
    @Nullable ServiceId service,
    @Nullable ServiceModelId model,
    List<String> data) {

  public RunbookCase {
    data = List.copyOf(data);
  }

  /** Whether {@code condition} holds; one that is absent always does. */
  public boolean meets(@Nullable StepCondition condition) {
    return condition == null
        || (isAmong(severity, condition.severities())
            && isAmong(service, condition.services())
            && isAmong(model, condition.models())
            && (condition.data().isEmpty() || !Collections.disjoint(data, condition.data())));
  }

  private static boolean isAmong(@Nullable Object value, List<?> wanted) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }
}
