package dev.dossier.model;

/** How an audience is told of named people. */
public enum PeopleShown {
  /** By their names. */
  NAMED,
  /** By their roles; not at all where no role is recorded. */
  ROLE,
  /** By a name that stands for one person throughout a document, such as Analyst A. */
  PSEUDONYM
}
