package dev.dossier.model;

/** Names a term of the glossary. */
public record TermId(String value) implements Id {

  public TermId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
