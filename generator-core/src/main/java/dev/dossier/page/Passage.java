package dev.dossier.page;

import dev.dossier.model.Translated;
import dev.dossier.model.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text within a line.
 *
 * @param text the text
 * @param language its language as a BCP 47 tag where that is not the document's
 * @param note says in which language it is, in the document's; absent with the language
 */
public record Passage(String text, @Nullable String language, @Nullable String note) {

  /** Stands for a passage while the words around it are made. */
  private static final String GAP = "\uFFFC";

  /** {@code text} for readers of the language of {@code messages}. */
  static Passage of(Translated text, Messages messages) {
    Wording wording = text.in(messages.locale());
    return messages.isIn(wording.language())
        ? new Passage(wording.text(), null, null)
        : new Passage(
            wording.text(),
            wording.language().toLanguageTag(),
            messages.text(
                "language.of-phrase",
                "language",
                messages.localeText().language(wording.language())));
  }

  /**
   * The words for {@code key} with a passage as the value of {@code argument}.
   *
   * @param passage stands where the words have the argument
   * @param further the other arguments, each after its name
   */
  static List<Passage> within(
      Messages messages, String key, String argument, Passage passage, Object... further) {
    List<Object> arguments = new ArrayList<>(List.of(argument, GAP));
    arguments.addAll(List.of(further));
    String words = messages.text(key, arguments.toArray());
    List<Passage> line = new ArrayList<>();
    int gap = words.indexOf(GAP);
    add(line, gap < 0 ? words : words.substring(0, gap));
    if (gap >= 0) {
      line.add(passage);
      add(line, words.substring(gap + GAP.length()));
    }
    return line;
  }

  private static void add(List<Passage> line, String text) {
    if (!text.isEmpty()) {
      line.add(new Passage(text, null, null));
    }
  }
}
