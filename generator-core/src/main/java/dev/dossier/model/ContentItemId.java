package dev.dossier.model;

/** Names an item that a notification must contain. */
public record ContentItemId(String value) implements Id {

  public ContentItemId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
