package dev.dossier.page;

/** A page whose deadlines can be written as a calendar. */
public interface Scheduled extends Page {

  /** The deadlines. */
  ClockBoard board();
}
