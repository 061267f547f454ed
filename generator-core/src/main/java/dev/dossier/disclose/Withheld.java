package dev.dossier.disclose;

/**
 * How much of a record this audience does not see. All zero where nothing is withheld, and also
 * where the audience is not told that something is.
 *
 * @param timelineEntries entries of the timeline left out
 * @param causes causes left out
 * @param actions follow-up actions left out
 * @param passages other parts left out, such as lessons or paragraphs
 */
public record Withheld(int timelineEntries, int causes, int actions, int passages) {

  static final Withheld NOTHING = new Withheld(0, 0, 0, 0);

  /** Whether there is anything to say. */
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** The number of all parts left out. */
  public int total() {
    return timelineEntries + causes + actions + passages;
  }
}
