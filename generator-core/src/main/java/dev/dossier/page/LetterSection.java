package dev.dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a letter.
 *
 * @param title its heading
 * @param language the language of a heading that a rule prescribes, a BCP 47 tag; absent for others
 * @param blocks what stands in it; empty where that is not known yet
 */
public record LetterSection(String title, @Nullable String language, List<LetterBlock> blocks) {

  public LetterSection {
    blocks = List.copyOf(blocks);
  }
}
