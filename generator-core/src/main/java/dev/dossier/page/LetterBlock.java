package dev.dossier.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring parts of a letter that are shown together: facts as one list, times as one table.
 *
 * @param kind how they are shown: {@code prose}, {@code texts}, {@code fact}, {@code time} or
 *     {@code contact}
 * @param parts the parts; one only of the kinds that do not join
 */
public record LetterBlock(String kind, List<LetterPart> parts) {

  public LetterBlock {
    parts = List.copyOf(parts);
  }

  /** The blocks of {@code parts}, in order; times are brought into the order of time. */
  static List<LetterBlock> of(List<LetterPart> parts) {
    List<LetterBlock> blocks = new ArrayList<>();
    List<LetterPart> joined = new ArrayList<>();
    for (LetterPart part : parts) {
      if (!joined.isEmpty() && !(joined.get(0).kind().equals(part.kind()) && joins(part))) {
        blocks.add(new LetterBlock(joined.get(0).kind(), joined));
        joined.clear();
      }
      joined.add(part);
    }
    if (!joined.isEmpty()) {
      blocks.add(new LetterBlock(joined.get(0).kind(), joined));
    }
    return blocks;
  }

  private static boolean joins(LetterPart part) {
    return part.kind().equals("fact") || part.kind().equals("time");
  }
}
