package dev.dossier.model;

/** Names a question that decides whether and how a regime applies. */
public record QuestionId(String value) implements Id {

  public QuestionId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
