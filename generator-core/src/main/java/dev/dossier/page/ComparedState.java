package dev.dossier.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two states of the data that are compared.
 *
 * @param name what the reader asked for: a folder, or a revision
 * @param commit the full id of the commit; absent for a folder as it stands
 * @param committed when it was committed; absent for a folder as it stands
 * @param notes what has to be known about it, a sentence each
 */
public record ComparedState(
    String name, @Nullable String commit, @Nullable Instant committed, List<String> notes) {

  /** How many digits of a commit people write. */
  public static final int SHORT_COMMIT = 10;

  public ComparedState {
    notes = List.copyOf(notes);
  }

  /** The first digits of the commit, as people write it. */
  public @Nullable String shortCommit() {
    return commit == null ? null : commit.substring(0, SHORT_COMMIT);
  }
}
