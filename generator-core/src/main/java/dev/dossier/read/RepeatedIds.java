package dev.dossier.read;

import dev.dossier.diagnostic.MergeCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds ids that stand twice in a file of any length. The first reading keeps eight bytes for each
 * id and suspects those whose bytes were there before; a second reading looks at the suspects
 * alone.
 */
final class RepeatedIds {

  private static final int MOST_SUSPECTS = 1_000;

  private final LongSet seen = new LongSet();
  private final Set<Long> suspects = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /** Takes note of an id in the first reading. */
  void note(String id) {
    long hash = hash(id);
    if (!seen.add(hash) && suspects.size() < MOST_SUSPECTS) {
      suspects.add(hash);
    }
  }

  /** Whether a second reading is needed. */
  boolean hasSuspects() {
    return !suspects.isEmpty();
  }

  /** Reports an id of the second reading that stood in an earlier line. */
  void check(Cell id, Findings findings) {
    if (!suspects.contains(hash(id.text()))) {
      return;
    }
    Integer first = lines.putIfAbsent(id.text(), id.span().line());
    if (first != null) {
      findings.add(MergeCode.RECIPIENT_TWICE, id.span(), id.text(), first);
    }
  }

  /** FNV-1a over the characters, then mixed so that all bits depend on all characters. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
