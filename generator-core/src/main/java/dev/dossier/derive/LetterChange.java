package dev.dossier.derive;

import dev.dossier.derive.ContentValue.Answer;
import dev.dossier.derive.ContentValue.Countries;
import dev.dossier.derive.ContentValue.Figure;
import dev.dossier.derive.ContentValue.Texts;
import dev.dossier.derive.ContentValue.Time;
import dev.dossier.model.Correction;
import dev.dossier.model.Notification;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter states otherwise than an earlier one did.
 *
 * @param key the key of the checklist
 * @param was what the earlier letter stated
 * @param is what this one states
 * @param earlier the notification that the earlier letter made, which was sent
 * @param correction the last correction that tells of it; absent where none does
 */
public record LetterChange(
    String key,
    ContentValue was,
    ContentValue is,
    Notification earlier,
    @Nullable Correction correction) {

  private static final String COUNT = ".count";

  /** This change without the correction that tells of it. */
  public LetterChange withoutCorrection() {
    return new LetterChange(key, was, is, earlier, null);
  }

  /** Whether {@code is} under {@code key} says something else than {@code was}. */
  static boolean isOne(String key, ContentValue was, ContentValue is) {
    if (key.startsWith("organization.") || key.startsWith("notification.")) {
      return false;
    }
    if (was instanceof Time one && is instanceof Time other) {
      return !one.at().at().isEqual(other.at().at())
          || one.at().fidelity() != other.at().fidelity();
    }
    boolean comparable =
        was instanceof Figure
            || was instanceof Countries
            || was instanceof Texts
            || was instanceof Answer;
    return comparable && !was.equals(is);
  }

  /**
   * Whether a correction of {@code corrected} puts right what stands under {@code key} of a
   * checklist, or a part of it, or what it is a part of.
   */
  static boolean isAbout(String corrected, String key) {
    String value = corrected.replaceFirst("^regimes\\[[^]]*]\\.", "");
    return value.equals(key)
        || key.startsWith(value + ".")
        || value.startsWith(key + ".")
        || key.endsWith(COUNT)
            && value.equals(key.substring(0, key.length() - COUNT.length()) + ".approximate");
  }
}
