package dev.dossier.page;

import dev.dossier.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A time as a document shows it.
 *
 * @param local in the zone of the document, with a word on how exactly it is known
 * @param utc in UTC; absent where only the day is known
 * @param machine the form for {@code <time datetime>}
 */
public record ShownTime(String local, @Nullable String utc, String machine) {

  static ShownTime of(Moment moment, TimeText text) {
    return new ShownTime(
        text.moment(moment),
        switch (moment.fidelity()) {
          case EXACT -> text.utc(moment.at());
          case APPROXIMATE -> text.about(text.utc(moment.at()));
          case DATE_ONLY -> null;
        },
        text.machine(moment));
  }
}
