package dev.dossier.model;

/** Which of several clocks sets the end. */
public enum Combination {
  /** The one that ends first. */
  EARLIEST,
  /** The one that ends last; all of them must run. */
  LATEST
}
