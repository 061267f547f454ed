package dev.dossier.page;

import dev.dossier.disclose.DisclosedIncident;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many records there are, as the head of a register or a review says it.
 *
 * @param records all records
 * @param incidents those that are security incidents in the sense of the definition
 */
record RecordCount(int records, int incidents) {

  static RecordCount of(Collection<DisclosedIncident> records) {
    return new RecordCount(
        records.size(),
        (int) records.stream().filter(each -> each.verdict().isNotifiable()).count());
  }

  /**
   * The count as a sentence.
   *
   * @param which what is said of the records, such as {@code began in 2026}; empty for nothing
   */
  String sentence(String which) {
    if (records == 0) {
      return which.isEmpty() ? "There are no records." : "No record " + which + ".";
    }
    return Words.count(records, "record")
        + (which.isEmpty() ? "" : " " + which)
        + ", of which "
        + (incidents == 1 ? "1 is a security incident" : incidents + " are security incidents")
        + " in the sense of the definition.";
  }

  /**
   * How many records a reader does not see, as a sentence; absent where nothing is said.
   *
   * @param withheld how many
   * @param from what they are withheld from, such as {@code this register}
   */
  static @Nullable String withheld(int withheld, String from) {
    if (withheld == 0) {
      return null;
    }
    return withheld == 1
        ? "1 record is withheld from " + from + " by its sharing label."
        : withheld + " records are withheld from " + from + " by their sharing labels.";
  }
}
