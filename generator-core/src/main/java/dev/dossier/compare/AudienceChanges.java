package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds which audiences see more or less than before. */
final class AudienceChanges {

  private final States states;
  private final List<Change> changes = new ArrayList<>();

  AudienceChanges(States states) {
    this.states = states;
  }

  List<Change> changes() {
    Map<AudienceId, Audience> before = states.before().corpus().audiences();
    Map<AudienceId, Audience> after = states.after().corpus().audiences();
    before.forEach(
        (id, one) -> {
          Audience other = after.get(id);
          if (other == null) {
            whole(ChangeKind.AUDIENCE_REMOVED, one, null);
          } else {
            compare(one, other);
          }
        });
    after.forEach(
        (id, other) -> {
          if (!before.containsKey(id)) {
            whole(ChangeKind.AUDIENCE_ADDED, null, other);
          }
        });
    return changes;
  }

  private void compare(Audience before, Audience after) {
    for (Component component : Component.of(Audience.class)) {
      Object one = component.in(before);
      Object other = component.in(after);
      if (!Objects.equals(one, other)) {
        List<Object> place = List.of(component.key());
        changes.add(
            new Change(
                kind(component.name(), one, other),
                new Subject(part(after), List.of(), component.words()),
                states.text().of(one),
                states.text().of(other),
                states.before().at(before.id(), place),
                states.after().at(after.id(), place),
                null,
                List.of(Actor.PROVIDER),
                List.of()));
      }
    }
  }

  /** Whether a component lets an audience see more, less, or only something else. */
  private static ChangeKind kind(
      String component, @Nullable Object before, @Nullable Object after) {
    int more =
        switch (component) {
          case "strictestLabel" -> order(after, before);
          case "subscriptions", "people", "notifications" -> order(before, after);
          case "figures", "legalAdvice", "reviews" -> Boolean.TRUE.equals(after) ? 1 : -1;
          case "personalData" -> inclusion((List<?>) before, (List<?>) after);
          default -> 0;
        };
    if (more == 0) {
      return ChangeKind.AUDIENCE_CHANGED;
    }
    return more > 0 ? ChangeKind.AUDIENCE_WIDENED : ChangeKind.AUDIENCE_NARROWED;
  }

  private static int order(@Nullable Object one, @Nullable Object other) {
    return Integer.compare(
        ((Enum<?>) Objects.requireNonNull(one)).ordinal(),
        ((Enum<?>) Objects.requireNonNull(other)).ordinal());
  }

  private static int inclusion(@Nullable List<?> before, @Nullable List<?> after) {
    List<?> one = Objects.requireNonNull(before);
    List<?> other = Objects.requireNonNull(after);
    if (other.containsAll(one)) {
      return one.containsAll(other) ? 0 : 1;
    }
    return one.containsAll(other) ? -1 : 0;
  }

  private void whole(ChangeKind kind, @Nullable Audience before, @Nullable Audience after) {
    Audience known = after == null ? Objects.requireNonNull(before) : after;
    changes.add(
        new Change(
            kind,
            new Subject(part(known), List.of(), null),
            before == null ? null : before.name(),
            after == null ? null : after.name(),
            before == null ? null : states.before().at(before.id(), List.of()),
            after == null ? null : states.after().at(after.id(), List.of()),
            null,
            List.of(Actor.PROVIDER),
            List.of()));
  }

  private static Part part(Audience audience) {
    return new Part("audience", audience.id().value(), audience.name());
  }
}
