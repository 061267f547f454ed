package dev.dossier.model;

/** Names a kind of document. */
public record DocumentKindId(String value) implements Id {

  public DocumentKindId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
