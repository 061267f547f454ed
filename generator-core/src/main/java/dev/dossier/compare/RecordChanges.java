package dev.dossier.compare;

import dev.dossier.compare.CellChanges.ServiceLayer;
import dev.dossier.compare.Subject.Part;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Id;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds which records came and went, and what the others state otherwise. */
final class RecordChanges {

  /** Components of which others tell: in terms of the domain, or once for all that they reach. */
  private static final Set<String> LEFT =
      Set.of(
          "Layer.owners",
          "Layer.id",
          "Layer.succeeds",
          "CellOverride.cell",
          "Service.matrix",
          "NotificationDuty.limit",
          "Organization.sharingLabel",
          "Runbook.sharingLabel",
          "Agreement.sharingLabel",
          "Assessment.sharingLabel");

  private final States states;
  private final Actors actors;
  private final Reach reach;
  private final Set<ServiceLayer> told;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param told layers of services and agreements of whose owners some change tells
   */
  RecordChanges(States states, Reach reach, Set<ServiceLayer> told) {
    this.states = states;
    this.actors = new Actors(states);
    this.reach = reach;
    this.told = told;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * Compares the records of one type.
   *
   * @param record takes the record out of what is disclosed of it
   */
  <K extends Id, T> void compare(
      Map<K, T> before,
      Map<K, T> after,
      Function<T, Record> record,
      ChangeKind added,
      ChangeKind removed) {
    before.forEach(
        (id, one) -> {
          T other = after.get(id);
          if (other == null) {
            changes.add(whole(removed, id, record.apply(one), null));
          } else {
            compare(id, record.apply(one), record.apply(other));
          }
        });
    after.forEach(
        (id, other) -> {
          if (!before.containsKey(id)) {
            changes.add(whole(added, id, null, record.apply(other)));
          }
        });
  }

  /**
   * Compares two states of a record.
   *
   * @param id its id; absent for the organisation
   */
  void compare(@Nullable Id id, Record before, Record after) {
    Part part = part(id, after);
    for (Difference difference :
        RecordDifferences.of(
            before, after, states.names(), component -> LEFT.contains(component.toString()))) {
      if (!isTold(difference)) {
        changes.add(change(id, id, part, difference));
      }
    }
  }

  /** Says that one matrix stands in the place of another, and compares their models and layers. */
  void replaced(Succession succession) {
    Part part = part(succession.after().id(), succession.after());
    changes.add(
        new Change(
            ChangeKind.MATRIX_REPLACED,
            new Subject(part, List.of(), null),
            succession.before().name(),
            succession.after().name(),
            states.before().at(succession.before().id(), List.of()),
            states.after().at(succession.after().id(), List.of()),
            null,
            actors.of(succession.after()),
            reach.of(succession)));
    Set<String> parts = Set.of("models", "layers");
    for (Difference difference :
        RecordDifferences.of(
            succession.before(),
            succession.after(),
            states.names(),
            component -> LEFT.contains(component.toString()))) {
      if (parts.contains(difference.components().get(0).name())) {
        changes.add(change(succession.before().id(), succession.after().id(), part, difference));
      }
    }
  }

  /** Whether an override is told of by the change of the owner that comes of it. */
  private boolean isTold(Difference difference) {
    if (!difference.isEntry() || !(difference.entry() instanceof CellOverride override)) {
      return false;
    }
    ServiceId service =
        difference
            .within(AgreedService.class)
            .map(AgreedService::service)
            .or(() -> difference.within(Service.class).map(each -> each.id()))
            .orElseThrow();
    AgreementId agreement = difference.within(Agreement.class).map(Agreement::id).orElse(null);
    return told.contains(new ServiceLayer(agreement, service, override.layer()));
  }

  private Change change(
      @Nullable Id idBefore, @Nullable Id idAfter, Part record, Difference found) {
    boolean whole = found.isEntry();
    return new Change(
        KindRules.of(found),
        new Subject(record, found.parts(), whole ? null : aspect(found)),
        states.text().of(found.before(), found.after()),
        states.text().of(found.after(), found.before()),
        found.before() == null ? null : states.before().at(idBefore, found.beforePath()),
        found.after() == null ? null : states.after().at(idAfter, found.afterPath()),
        TextLabels.strictest(found.before(), found.after()),
        actors.of(found),
        reach.of(found));
  }

  /** The statement that changed, from the innermost entry on, such as {@code contact phone}. */
  private static String aspect(Difference difference) {
    List<Component> components = difference.components();
    StringBuilder words = new StringBuilder();
    for (int i = components.size() - 1; i >= 0; i--) {
      Component component = components.get(i);
      if (i < components.size() - 1 && component.type() == List.class) {
        break;
      }
      words.insert(0, component.words() + (words.isEmpty() ? "" : " "));
    }
    return words.toString();
  }

  private Change whole(ChangeKind kind, Id id, @Nullable Record before, @Nullable Record after) {
    Record known = after == null ? Objects.requireNonNull(before) : after;
    SourceSpan one = before == null ? null : states.before().at(id, List.of());
    SourceSpan other = after == null ? null : states.after().at(id, List.of());
    return new Change(
        kind,
        new Subject(part(id, known), List.of(), null),
        before == null ? null : name(before),
        after == null ? null : name(after),
        one,
        other,
        null,
        actors.of(known),
        List.of());
  }

  private static Part part(@Nullable Id id, Record record) {
    String name = name(record);
    return new Part(
        PartWords.of(record.getClass()), id == null ? "organization" : id.value(), name);
  }

  private static String name(Record record) {
    return String.valueOf(EntryKeys.name(record));
  }
}
