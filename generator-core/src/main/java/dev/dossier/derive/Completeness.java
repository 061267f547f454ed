package dev.dossier.derive;

import dev.dossier.model.Anchor;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.Demand;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Phrase;
import dev.dossier.model.QuestionId;
import dev.dossier.model.RegimeScope;
import dev.dossier.model.SharingLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a notification holds what a duty asks of its contents.
 *
 * @param items the items that are asked for, in the order of the duty's checklist; what the
 *     incident or its course makes no demand for is left out
 * @param label the strictest label of what the letter states, apart from its incident's
 */
public record Completeness(List<Item> items, SharingLabel label) {

  private static final List<String> DELAY = List.of("communication.reasons-for-delay");

  /** What letters tell under a duty that has no checklist, as far as it is known. */
  private static final List<String> WITHOUT_CHECKLIST =
      Stream.of(
              Stream.of("communication.what-happened"),
              Arrays.stream(Anchor.values()).map(each -> "times." + each.key()),
              Stream.of(
                  "impact.customers",
                  "impact.data-subjects.count",
                  "impact.records",
                  "impact.countries",
                  "impact.data-subjects.categories",
                  "impact.record-categories",
                  "communication.consequences",
                  "communication.measures",
                  "communication.advice"))
          .flatMap(keys -> keys)
          .toList();

  public Completeness {
    items = List.copyOf(items);
  }

  /** How far an item is fulfilled. */
  public enum State {
    /** The record states it. */
    PRESENT,
    /** It is not known yet, and the notification says so. */
    PENDING,
    /** It is owed and nothing states it. */
    MISSING
  }

  /**
   * An item that is asked for.
   *
   * @param item the item
   * @param state how far it is fulfilled
   * @param values what the letter states for it, by key; empty where it is pending
   * @param lacking the keys that are to be filled, one of each list; empty unless it is missing
   * @param pending why it is not known yet; absent unless it is pending
   * @param withheld those of the lacking keys under which something stands that its label withholds
   *     from the recipient
   */
  public record Item(
      ContentItem item,
      State state,
      Map<String, ContentValue> values,
      List<List<String>> lacking,
      @Nullable PendingItem pending,
      Set<String> withheld) {

    public Item {
      withheld = Set.copyOf(withheld);
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      lacking = lacking.stream().map(List::copyOf).toList();
    }
  }

  /** How many items are asked for. */
  public int asked() {
    return items.size();
  }

  /** The items in state {@code state}. */
  public List<Item> in(State state) {
    return items.stream().filter(each -> each.state() == state).toList();
  }

  /** Whether nothing is missing; what is pending does not count as missing. */
  public boolean isComplete() {
    return in(State.MISSING).isEmpty();
  }

  /**
   * How far the checklist of {@code duty} is fulfilled.
   *
   * @param duty the duty
   * @param state how its clock stands
   * @param facts what there is to tell
   */
  static Completeness of(NotificationDuty duty, ClockState state, ContentFacts facts) {
    List<ContentItem> checklist =
        duty.contents().isEmpty() ? List.of(item("contents", WITHOUT_CHECKLIST)) : duty.contents();
    boolean asksForReasons = checklist.stream().anyMatch(Completeness::isAboutDelay);
    List<Item> asked =
        Stream.concat(
                checklist.stream(),
                asksForReasons ? Stream.empty() : Stream.of(item("reasons", DELAY)))
            .flatMap(item -> of(item, state, facts).stream())
            .toList();
    List<Item> items =
        asked.stream()
            .filter(item -> asked.stream().noneMatch(other -> asksForCondition(other, item)))
            .toList();
    SharingLabel label =
        items.stream()
            .flatMap(item -> item.values().entrySet().stream())
            .map(each -> facts.label(each.getKey(), each.getValue()))
            .reduce(SharingLabel.CLEAR, SharingLabel::stricter);
    return new Completeness(items, label);
  }

  /**
   * Whether {@code other} lacks the very answer on which it depends whether {@code item} is asked
   * for. The answer is missed once.
   */
  private static boolean asksForCondition(Item other, Item item) {
    return item.state() == State.MISSING
        && item.lacking().stream().flatMap(List::stream).noneMatch(item.item().keys()::contains)
        && item.lacking().stream().flatMap(List::stream).allMatch(other.item().keys()::contains)
        && other.lacking().containsAll(item.lacking());
  }

  private static Optional<Item> of(ContentItem item, ClockState state, ContentFacts facts) {
    PendingItem pending =
        facts.notification().pending().stream()
            .filter(each -> each.item().equals(item.id()))
            .findFirst()
            .orElse(null);
    boolean sent = state == ClockState.MET || state == ClockState.LATE;
    if (!isAsked(item, state, facts)) {
      return Optional.empty();
    }
    ScopeFinding scope = ScopeFinding.of(item.scope(), facts.facts());
    if (scope.answer() == ScopeFinding.Answer.DOES_NOT_APPLY) {
      return Optional.empty();
    }
    Map<String, ContentValue> values = new LinkedHashMap<>();
    Stream.concat(item.keys().stream(), item.oneOf().stream())
        .forEach(key -> facts.value(key).ifPresent(value -> values.put(key, value)));
    List<List<String>> lacking = lacking(item, values, scope, facts);
    if (pending != null && (sent || !lacking.isEmpty())) {
      return Optional.of(new Item(item, State.PENDING, Map.of(), List.of(), pending, Set.of()));
    }
    if (item.demand() == Demand.WHERE_AVAILABLE
        || (isAboutDelay(item) && state != ClockState.LATE)) {
      return values.isEmpty()
          ? Optional.empty()
          : Optional.of(new Item(item, State.PRESENT, values, List.of(), null, Set.of()));
    }
    return Optional.of(
        lacking.isEmpty()
            ? new Item(item, State.PRESENT, values, List.of(), null, Set.of())
            : new Item(item, State.MISSING, values, lacking, null, withheld(lacking, facts)));
  }

  /** The keys to fill: those of unanswered conditions, else those that stand for nothing. */
  private static List<List<String>> lacking(
      ContentItem item, Map<String, ContentValue> values, ScopeFinding scope, ContentFacts facts) {
    RegimeScope condition = item.scope();
    if (condition != null && scope.answer() == ScopeFinding.Answer.NOT_DECLARED) {
      List<List<String>> questions =
          condition.answers().keySet().stream()
              .filter(question -> facts.facts().answer(question).isEmpty())
              .map(QuestionId::value)
              .map("answers."::concat)
              .map(List::of)
              .toList();
      return questions.isEmpty() ? List.of(List.of("impact.data-subjects.count")) : questions;
    }
    List<List<String>> lacking = new ArrayList<>();
    item.keys().stream()
        .filter(key -> !values.containsKey(key) && facts.knows(key))
        .map(List::of)
        .forEach(lacking::add);
    List<String> oneOf = item.oneOf().stream().filter(facts::knows).toList();
    if (!oneOf.isEmpty() && oneOf.stream().noneMatch(values::containsKey)) {
      lacking.add(oneOf);
    }
    return lacking;
  }

  private static Set<String> withheld(List<List<String>> lacking, ContentFacts facts) {
    return lacking.stream()
        .flatMap(List::stream)
        .filter(facts::withholds)
        .collect(Collectors.toSet());
  }

  private static boolean isAboutDelay(ContentItem item) {
    return item.demand() == Demand.WHEN_LATE || item.keys().containsAll(DELAY);
  }

  private static boolean isAsked(ContentItem item, ClockState state, ContentFacts facts) {
    boolean late = state == ClockState.LATE || state == ClockState.OVERDUE;
    return (late || !isAboutDelay(item))
        && Stream.concat(item.keys().stream(), item.oneOf().stream()).anyMatch(facts::knows);
  }

  /** An item that every letter answers as far as the record can. */
  private static ContentItem item(String id, List<String> keys) {
    return new ContentItem(
        new ContentItemId(id),
        new Phrase("Contents"),
        null,
        keys,
        List.of(),
        Demand.WHERE_AVAILABLE,
        null);
  }
}
