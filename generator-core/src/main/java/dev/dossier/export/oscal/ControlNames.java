package dev.dossier.export.oscal;

import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ControlId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.LayerId;
import dev.dossier.model.MatrixId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ids of controls. A control of a framework keeps its own, such as {@code ac-2}, so that it is
 * found in the catalogue that its publisher offers; where it is no token of OSCAL, or several
 * frameworks use it, the id of the framework comes before it. A layer has the id of its matrix
 * before it, since matrices share the names of layers.
 */
final class ControlNames {

  private final Map<String, Long> uses;

  ControlNames(Collection<ControlFramework> frameworks) {
    uses =
        frameworks.stream()
            .flatMap(framework -> framework.controls().stream())
            .map(control -> control.id().value())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  String of(ControlFramework framework, Control control) {
    return of(framework.id(), control.id());
  }

  private String of(FrameworkId framework, ControlId control) {
    String id = control.value();
    boolean alone = uses.getOrDefault(id, 0L) < 2;
    return alone && Character.isLetter(id.charAt(0)) ? id : token(framework + "_" + id);
  }

  static String of(MatrixId matrix, LayerId layer) {
    return token(matrix + "_" + layer);
  }

  /** What may stand as a token: it starts with a letter or an underscore. */
  private static String token(String text) {
    return Character.isLetter(text.charAt(0)) ? text : "_" + text;
  }
}
