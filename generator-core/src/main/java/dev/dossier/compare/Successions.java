package dev.dossier.compare;

import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.MatrixId;
import dev.dossier.model.ResponsibilityMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which matrix stands in the place of which: the one with the same id, the one that says that it
 * succeeds one that is gone, and the one that a service follows now instead of another.
 */
final class Successions {

  private final Map<MatrixId, ResponsibilityMatrix> before;
  private final Map<MatrixId, ResponsibilityMatrix> after;
  private final Map<List<MatrixId>, Succession> all = new LinkedHashMap<>();

  Successions(States states) {
    this.before = states.before().corpus().matrices();
    this.after = states.after().corpus().matrices();
    before.forEach(
        (id, one) -> {
          if (after.containsKey(id)) {
            of(id, id);
          }
        });
    for (ResponsibilityMatrix one : before.values()) {
      for (ResponsibilityMatrix other : after.values()) {
        boolean gone = !after.containsKey(one.id()) && !before.containsKey(other.id());
        if (gone && (one.id().equals(other.succeeds()) || other.id().equals(one.succeeds()))) {
          of(one.id(), other.id());
        }
      }
    }
    states
        .before()
        .corpus()
        .services()
        .forEach(
            (id, service) -> {
              DisclosedService now = states.after().corpus().services().get(id);
              if (now != null) {
                of(service.matrix().id(), now.matrix().id());
              }
            });
  }

  /** The succession of two matrices that are there in the earlier and in the later state. */
  Succession of(MatrixId one, MatrixId other) {
    return all.computeIfAbsent(
        List.of(one, other),
        key ->
            new Succession(
                Objects.requireNonNull(before.get(one)), Objects.requireNonNull(after.get(other))));
  }

  List<Succession> all() {
    return new ArrayList<>(all.values());
  }

  /** Whether {@code matrix} of the earlier state lives on in another one. */
  boolean isSucceeded(MatrixId matrix) {
    return all.values().stream()
        .anyMatch(each -> each.isReplacement() && each.before().id().equals(matrix));
  }

  /** Whether {@code matrix} of the later state stands in the place of another one. */
  boolean isSuccessor(MatrixId matrix) {
    return all.values().stream()
        .anyMatch(each -> each.isReplacement() && each.after().id().equals(matrix));
  }
}
