package dev.dossier.page;

import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rendered document must be found to hold, whatever template made it: every item of a
 * checklist in an element that carries the item's key in {@code data-shows}, and the form that a
 * rule prescribes.
 *
 * @param items the items
 * @param form the prescribed form; absent if there is none
 */
public record ContentProof(List<Item> items, @Nullable Form form) {

  public ContentProof {
    items = List.copyOf(items);
  }

  /**
   * An item of a checklist.
   *
   * @param text the item in words
   * @param article the place in the rule
   * @param duty the duty that asks for it
   * @param all what must be shown
   * @param oneOf of what at least one must be shown; empty for no further demand
   */
  public record Item(
      String text, @Nullable String article, String duty, List<Shown> all, List<Shown> oneOf) {

    public Item {
      all = List.copyOf(all);
      oneOf = List.copyOf(oneOf);
    }
  }

  /**
   * A value that is to be shown.
   *
   * @param key the key under which the template marks it
   * @param texts texts that must stand there
   * @param prose text in paragraphs that must stand there
   */
  public record Shown(String key, List<String> texts, @Nullable Prose prose) {

    public Shown {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The form that a rule prescribes.
   *
   * @param duty the duty that prescribes it
   * @param title the heading of the first level
   * @param language the language of title and headings, a BCP 47 tag
   * @param headings the headings of the second level, in order
   * @param minimumPoints the smallest type, in points; absent if any will do
   */
  public record Form(
      String duty,
      String title,
      String language,
      List<String> headings,
      @Nullable Integer minimumPoints) {

    public Form {
      headings = List.copyOf(headings);
    }
  }
}
