package dev.dossier.export.oscal;

import dev.dossier.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan that states what is shared, or refers to that.
 *
 * @param kind what it is
 * @param uuid its own UUID
 * @param at where that stands
 * @param target the UUID to which it refers; absent if it states none
 * @param targetAt where that stands
 * @param line the line on which the reference stands, or the UUID where there is none
 */
record PlanEntry(
    Kind kind,
    String uuid,
    SourceSpan at,
    @Nullable String target,
    @Nullable SourceSpan targetAt,
    String line) {

  /** What an entry is. */
  enum Kind {
    /** What a system offers to those that leverage it. */
    PROVIDED("provided", null),
    /** What it leaves to them. */
    RESPONSIBILITY("responsibilities", "provided-uuid"),
    /** What a system takes from one that it leverages. */
    INHERITED("inherited", "provided-uuid"),
    /** How it does what was left to it. */
    SATISFIED("satisfied", "responsibility-uuid");

    private final String list;
    private final @Nullable String reference;

    Kind(String list, @Nullable String reference) {
      this.list = list;
      this.reference = reference;
    }

    static Optional<Kind> of(@Nullable String list) {
      return Arrays.stream(values()).filter(kind -> kind.list.equals(list)).findFirst();
    }

    /** The list in which it stands. */
    String list() {
      return list;
    }

    /** The key with the UUID to which it refers; absent where it refers to nothing. */
    @Nullable String reference() {
      return reference;
    }

    /** What that has to be. */
    Kind target() {
      return this == SATISFIED ? RESPONSIBILITY : PROVIDED;
    }
  }
}
