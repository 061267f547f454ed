package dev.dossier.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody probably meant. Distance is that of Damerau and Levenshtein in its
 * restricted form: letters inserted, left out, replaced, or two neighbours swapped.
 */
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The candidate closest to {@code written}, if it is close enough to be a slip: at most a third
   * of the letters differ, and at least one slip is always forgiven. Case, hyphens, underscores and
   * spaces do not count. Of equally close ones the first in alphabetical order.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = plain(written);
    String best = null;
    int bestDistance = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : candidates.stream().sorted().toList()) {
      if (Math.abs(candidate.length() - written.length()) > LONGEST) {
        continue;
      }
      int distance = distance(wanted, plain(candidate));
      if (distance < bestDistance && distance < wanted.length()) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code " Did you mean x?"} with a leading space, or nothing if no candidate is close. */
  public static String hint(String written, Collection<String> candidates) {
    return to(written, candidates).map(name -> " Did you mean " + name + "?").orElse("");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        current[j] = best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
