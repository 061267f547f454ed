package dev.dossier.page;

import dev.dossier.model.Owner;

/**
 * Who owns a layer, as a matrix shows it.
 *
 * @param letter the letter in the cell
 * @param owner the owner as a word
 * @param key the owner as a word for style classes
 */
public record OwnerMark(String letter, String owner, String key) {

  /** The mark of a cell that nobody has filled. */
  static final OwnerMark UNSTATED = new OwnerMark("?", "Not stated", "unstated");

  static OwnerMark of(Owner owner) {
    return new OwnerMark(Words.letter(owner), Words.owner(owner), owner.key());
  }
}
