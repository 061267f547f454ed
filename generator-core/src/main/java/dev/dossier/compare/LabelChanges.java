package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Id;
import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which sharing labels became laxer or stricter. A record that states no label of its own
 * follows the organisation's, and is not told of when that changes.
 */
final class LabelChanges {

  private final States states;
  private final Actors actors;
  private final List<Change> changes = new ArrayList<>();

  LabelChanges(States states) {
    this.states = states;
    this.actors = new Actors(states);
  }

  List<Change> changes() {
    DisclosedCorpus before = states.before().corpus();
    DisclosedCorpus after = states.after().corpus();
    label(
        null,
        new Part("organization", "organization", after.organization().name()),
        before.label(),
        after.label(),
        List.of(Actor.PROVIDER));
    labels(before.runbooks(), after.runbooks(), each -> each.runbook(), each -> each.label());
    labels(before.agreements(), after.agreements(), each -> each.agreement(), each -> each.label());
    labels(
        before.assessments(), after.assessments(), each -> each.assessment(), each -> each.label());
    labels(before.incidents(), after.incidents(), each -> each.record(), each -> each.label());
    return changes;
  }

  private <K extends Id, T> void labels(
      Map<K, T> before,
      Map<K, T> after,
      Function<T, Record> record,
      Function<T, SharingLabel> label) {
    before.forEach(
        (id, one) -> {
          T other = after.get(id);
          if (other != null
              && !java.util.Objects.equals(own(record.apply(one)), own(record.apply(other)))) {
            Record known = record.apply(other);
            label(
                id,
                new Part(
                    PartWords.of(known.getClass()),
                    id.value(),
                    String.valueOf(EntryKeys.name(known))),
                label.apply(one),
                label.apply(other),
                actors.of(known));
          }
        });
  }

  private static @Nullable Object own(Record record) {
    Component label = Component.named(record.getClass(), "sharingLabel");
    return label == null ? null : label.in(record);
  }

  private void label(
      @Nullable Id id, Part part, SharingLabel before, SharingLabel after, List<Actor> acting) {
    if (before == after) {
      return;
    }
    List<Object> place = List.of("sharing-label");
    changes.add(
        new Change(
            after.compareTo(before) < 0 ? ChangeKind.LABEL_LAXER : ChangeKind.LABEL_STRICTER,
            new Subject(part, List.of(), "sharing label"),
            before.printed(),
            after.printed(),
            states.before().at(id, place),
            states.after().at(id, place),
            null,
            acting,
            List.of()));
  }
}
