package dev.dossier.check;

import dev.dossier.diagnostic.IncidentCode;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;

/** The layer that failed belongs to a service that the incident concerns. */
final class FailingLayerRule {

  private FailingLayerRule() {}

  static void check(Located<Incident> record, Context context) {
    FailingLayer failing = record.value().failingLayer();
    if (failing != null && !record.value().services().contains(failing.service())) {
      context
          .findings()
          .add(
              record,
              record.at("failing-layer", "service"),
              IncidentCode.FAILING_LAYER_ELSEWHERE,
              failing.service());
    }
  }
}
