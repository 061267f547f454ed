package dev.dossier.model;

/** Names a strategy. */
public record StrategyId(String value) implements Id {

  public StrategyId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
