package dev.dossier.compare;

import dev.dossier.model.Cell;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change of a cell is, in whose hands it lies, and how a cell is written out. */
final class CellText {

  private CellText() {}

  /** The owner, and for a shared cell each half on a line of its own. */
  static @Nullable String of(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(ValueText.owner(cell.owner()));
    half(text, "Customer", cell.customer());
    half(text, "Provider", cell.provider());
    return text.toString();
  }

  private static void half(StringBuilder text, String side, @Nullable Prose half) {
    if (half != null && !half.isBlank()) {
      text.append('\n').append(side).append(": ").append(half.markdown().strip());
    }
  }

  static ChangeKind kind(@Nullable Cell before, @Nullable Cell after) {
    if (after == null) {
      return ChangeKind.RESPONSIBILITY_ENDED;
    }
    if (before != null && before.owner() == after.owner()) {
      return ChangeKind.SPLIT_CHANGED;
    }
    return switch (after.owner()) {
      case CUSTOMER -> ChangeKind.RESPONSIBILITY_MOVED_TO_CUSTOMER;
      case PROVIDER -> ChangeKind.RESPONSIBILITY_MOVED_TO_PROVIDER;
      case SHARED -> ChangeKind.RESPONSIBILITY_MOVED_TO_SHARED;
      case THIRD_PARTY -> ChangeKind.RESPONSIBILITY_MOVED_TO_THIRD_PARTY;
      case NOT_APPLICABLE -> ChangeKind.RESPONSIBILITY_ENDED;
    };
  }

  static List<Actor> actors(
      @Nullable Cell before, @Nullable Cell after, Actor customer, Actor provider) {
    Owner one = before == null ? null : before.owner();
    Owner other = after == null ? null : after.owner();
    if (before == null || after == null || one != other) {
      return Actors.ofMove(one, other, customer, provider);
    }
    List<Side> split = new ArrayList<>();
    if (!Objects.equals(before.customer(), after.customer())) {
      split.add(Side.CUSTOMER);
    }
    if (!Objects.equals(before.provider(), after.provider())) {
      split.add(Side.PROVIDER);
    }
    return split.stream().map(side -> side == Side.CUSTOMER ? customer : provider).toList();
  }
}
