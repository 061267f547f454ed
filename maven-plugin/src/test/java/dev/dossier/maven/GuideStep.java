package dev.dossier.maven;

import java.util.List;

/** What a reader does who follows a page of the guide. */
sealed interface GuideStep {

  /** The line of the page at which the step begins, from 1. */
  int line();

  /**
   * Types commands.
   *
   * @param script the lines, as they are typed
   * @param expected whether they succeed
   */
  record Commands(int line, String script, Expected expected) implements GuideStep {}

  /** How commands end. */
  enum Expected {
    SUCCESS,
    FAILURE
  }

  /**
   * Leaves commands out.
   *
   * @param reason why they cannot be run here
   */
  record LeftOut(int line, String script, String reason) implements GuideStep {}

  /**
   * Sees something of what the last commands printed.
   *
   * @param lines the lines that are shown
   */
  record Printed(int line, List<String> lines) implements GuideStep {

    public Printed {
      lines = List.copyOf(lines);
    }
  }

  /** Finds a file that the last commands wrote, below the current folder. */
  record Found(int line, String file) implements GuideStep {}

  /** Writes a file, below the current folder. */
  record Written(int line, String file, String text) implements GuideStep {}

  /**
   * Puts keys into a YAML file: those that it has already are replaced with all that belongs to
   * them, others come to its end.
   */
  record Keys(int line, String file, String text) implements GuideStep {}
}
