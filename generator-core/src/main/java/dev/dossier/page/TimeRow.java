package dev.dossier.page;

import dev.dossier.model.Anchor;
import dev.dossier.model.Times;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A time of an incident with its name.
 *
 * @param label what happened then, such as {@code Detected}
 * @param time when
 */
public record TimeRow(String label, ShownTime time) {

  /** The known ones of {@code times} that have come at {@code until}, earliest first. */
  static List<TimeRow> all(Times times, TimeText text, Instant until) {
    return Arrays.stream(Anchor.values())
        .filter(
            anchor ->
                times.at(anchor).filter(each -> !each.at().toInstant().isAfter(until)).isPresent())
        .sorted(Comparator.comparing(anchor -> times.at(anchor).orElseThrow().at().toInstant()))
        .map(
            anchor ->
                new TimeRow(
                    label(anchor, text.messages()),
                    ShownTime.of(times.at(anchor).orElseThrow(), text)))
        .toList();
  }

  /** What happened at a time. */
  static String label(Anchor anchor, Messages messages) {
    return messages.text("event." + anchor.key());
  }
}
