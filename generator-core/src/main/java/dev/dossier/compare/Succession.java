package dev.dossier.compare;

import dev.dossier.model.Layer;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A matrix of the earlier state and the one that stands in its place in the later state, often the
 * same one.
 */
record Succession(ResponsibilityMatrix before, ResponsibilityMatrix after) {

  /** A layer that is there in both. */
  record Layers(Layer before, int beforePosition, Layer after, int afterPosition) {}

  /** A model that is there in both. */
  record Models(ServiceModel before, ServiceModel after) {}

  /** Whether the two are different matrices, not two states of one. */
  boolean isReplacement() {
    return !before.id().equals(after.id());
  }

  List<Layers> layers() {
    List<Layers> pairs = new ArrayList<>();
    Map<Object, EntryKeys.Entry> later = EntryKeys.of(after.layers(), before.layers());
    EntryKeys.of(before.layers(), after.layers())
        .forEach(
            (key, one) -> {
              EntryKeys.Entry other = later.get(key);
              if (other != null) {
                pairs.add(
                    new Layers(
                        (Layer) one.value(),
                        one.position(),
                        (Layer) other.value(),
                        other.position()));
              }
            });
    return pairs;
  }

  List<Models> models() {
    List<Models> pairs = new ArrayList<>();
    for (ServiceModel one : before.models()) {
      for (ServiceModel other : after.models()) {
        if (one.id().equals(other.id())) {
          pairs.add(new Models(one, other));
        }
      }
    }
    return pairs;
  }
}
