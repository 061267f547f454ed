package dev.dossier.export.cacao;

import org.jspecify.annotations.Nullable;

/**
 * A step of a playbook whose branches are being followed: at the end of a branch its own way goes
 * on.
 *
 * @param outer that around it; absent for the outermost
 * @param block the id of the step
 * @param then the id of the step that follows when a branch has ended; absent where nothing does
 * @param again whether the step itself is taken up again instead, as it is a loop
 */
record Around(@Nullable Around outer, String block, @Nullable String then, boolean again) {

  /** What tells apart steps that are reached within different branches; empty outside of all. */
  static String key(@Nullable Around around) {
    return around == null ? "" : key(around.outer) + "/" + around.block;
  }

  /** What is around {@code block} where its branches are being followed already. */
  static @Nullable Around find(@Nullable Around around, String block) {
    for (Around each = around; each != null; each = each.outer) {
      if (each.block.equals(block)) {
        return each;
      }
    }
    return null;
  }
}
