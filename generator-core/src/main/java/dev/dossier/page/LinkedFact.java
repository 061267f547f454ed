package dev.dossier.page;

import java.util.List;

/**
 * A labelled enumeration of names.
 *
 * @param label what they are
 * @param values the names, as links where the site has a page for them
 */
public record LinkedFact(String label, List<Anchor> values) {

  public LinkedFact {
    values = List.copyOf(values);
  }

  /** One name. */
  static LinkedFact of(String label, Anchor value) {
    return new LinkedFact(label, List.of(value));
  }

  /** One text that leads nowhere. */
  static LinkedFact of(String label, String value) {
    return of(label, new Anchor(value, null));
  }
}
