package dev.dossier.compare;

import dev.dossier.model.AgreedService;
import dev.dossier.model.CellOverride;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceModel;
import java.util.Map;

/** What records are called. */
final class PartWords {

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          AgreedService.class, "service",
          CellOverride.class, "layer",
          ControlFramework.class, "framework",
          LayerDuties.class, "layer",
          NotificationDuty.class, "duty",
          ResponseProcess.class, "process",
          ResponsibilityMatrix.class, "matrix",
          RunbookStep.class, "step",
          ServiceModel.class, "model");

  private PartWords() {}

  /** The word for records of {@code type}, such as {@code task}. */
  static String of(Class<?> type) {
    String word = WORDS.get(type);
    return word == null ? Component.separated(type.getSimpleName(), "-") : word;
  }
}
