package dev.dossier.page;

import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.StepCondition;
import java.util.ArrayList;
import java.util.List;

/** Where a step or an answer of a runbook applies, in words. */
final class StepConditionText {

  private final PageContext context;

  StepConditionText(PageContext context) {
    this.context = context;
  }

  /** {@code condition} as it continues "only": "for Azure Storage; in IaaS or PaaS". */
  String of(StepCondition condition) {
    List<String> parts = new ArrayList<>();
    add(parts, "with severity ", condition.severities().stream().map(context::severity).toList());
    add(parts, "for ", condition.services().stream().map(context::serviceName).toList());
    add(parts, "in ", condition.models().stream().map(this::model).toList());
    add(parts, "where it is about ", condition.data());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String word, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(word + String.join(" or ", names));
    }
  }

  /** The name of a service model, as the first matrix that knows it has it. */
  String model(ServiceModelId id) {
    return context.corpus().matrices().values().stream()
        .flatMap(matrix -> matrix.models().stream())
        .filter(model -> model.id().equals(id))
        .findFirst()
        .map(ServiceModel::name)
        .orElse(id.value());
  }
}
