package dev.dossier.model;

import java.util.List;

/**
 * Where a step or an answer applies. Every list that is not empty must have one value that holds.
 *
 * @param severities severities of the incident
 * @param services services that are concerned
 * @param models their service models
 * @param data whose data is concerned, by the words of the classification, such as {@code
 *     customer-data}
 */
public record StepCondition(
    List<SeverityId> severities,
    List<ServiceId> services,
    List<ServiceModelId> models,
    List<String> data) {

  public StepCondition {
    severities = List.copyOf(severities);
    services = List.copyOf(services);
    models = List.copyOf(models);
    data = List.copyOf(data);
  }
}
