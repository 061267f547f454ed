package dev.dossier.check;

import dev.dossier.check.RecordShape.Part;
import dev.dossier.check.RecordWalk.Place;
import dev.dossier.model.Translated;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Visits the texts within a value that can be in several languages, with their places. */
final class TextWalk {

  private final BiConsumer<Translated, Object[]> visitor;

  private TextWalk(BiConsumer<Translated, Object[]> visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits every text.
   *
   * @param value a text, a record, or a list or mapping of such
   * @param place its place in the file; absent for the whole file
   * @param visitor takes a text and the steps to it, as {@link dev.dossier.model.Located#at} does
   */
  static void walk(
      @Nullable Object value, @Nullable Place place, BiConsumer<Translated, Object[]> visitor) {
    new TextWalk(visitor).visit(value, place);
  }

  private void visit(@Nullable Object value, @Nullable Place place) {
    if (value instanceof Translated text) {
      visitor.accept(text, place == null ? new Object[0] : place.path());
    } else if (value instanceof Record record) {
      for (Part part : RecordShape.of(record).parts()) {
        visit(part.of(record), new Place(part.key(), place));
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), new Place(i, place));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> visit(each, new Place(key.toString(), place)));
    }
  }
}
