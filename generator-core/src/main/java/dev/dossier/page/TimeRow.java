package dev.dossier.page;

import dev.dossier.model.Times;
import java.util.Arrays;
import java.util.List;

/**
 * A time of an incident with its name.
 *
 * @param label what happened then, such as {@code Detected}
 * @param time when
 */
public record TimeRow(String label, ShownTime time) {

  /** The known ones of {@code times}, in the order in which they usually come. */
  static List<TimeRow> all(Times times, TimeText text) {
    return Arrays.stream(dev.dossier.model.Anchor.values())
        .flatMap(
            anchor ->
                times
                    .at(anchor)
                    .map(
                        moment ->
                            new TimeRow(IncidentWords.label(anchor), ShownTime.of(moment, text)))
                    .stream())
        .toList();
  }
}
