package dev.dossier.page;

import dev.dossier.compare.Actor;
import dev.dossier.compare.Change;
import dev.dossier.compare.ChangeKind;
import dev.dossier.compare.Comparison;
import dev.dossier.compare.Subject.Part;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.IncidentId;
import dev.dossier.model.RunbookId;
import dev.dossier.model.SharingLabel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is otherwise in one state of the data than in another, for one audience, by who has to act
 * on it. The page of changes, its Markdown and its JSON are made from it.
 *
 * @param organization whose data it is
 * @param label the strictest sharing label of what is named
 * @param audience for whom it is
 * @param asOf the instant that counted as now for both states
 * @param from the earlier state
 * @param to the later state
 * @param groups the changes, by who has to act; none where nothing changed
 */
public record ChangeReport(
    String organization,
    SharingLabel label,
    AudienceId audience,
    Instant asOf,
    ComparedState from,
    ComparedState to,
    List<ChangeGroup> groups) {

  private static final Comparator<List<Actor>> BY_ACTORS =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int order = one.get(i).compareTo(other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  public ChangeReport {
    groups = List.copyOf(groups);
  }

  /**
   * The changes from one state to another.
   *
   * @param before what the audience sees of the earlier state
   * @param after what it sees of the later state
   */
  public static ChangeReport of(
      DisclosedCorpus before, ComparedState from, DisclosedCorpus after, ComparedState to) {
    List<Change> changes = Comparison.of(before, after);
    Map<List<Actor>, List<WordedChange>> groups = new TreeMap<>(BY_ACTORS);
    for (Change change : changes) {
      groups
          .computeIfAbsent(change.actors(), key -> new ArrayList<>())
          .add(new WordedChange(change, ChangeWords.sentence(change)));
    }
    return new ChangeReport(
        after.organization().name(),
        changes.stream()
            .flatMap(
                change ->
                    Stream.of(
                        label(change, before),
                        label(change, after),
                        Optional.ofNullable(change.label())))
            .flatMap(Optional::stream)
            .reduce(before.label().stricter(after.label()), SharingLabel::stricter),
        after.audience().id(),
        after.asOf(),
        from,
        to,
        groups.entrySet().stream()
            .map(
                group ->
                    new ChangeGroup(
                        group.getKey(), ChangeWords.actors(group.getKey()), group.getValue()))
            .toList());
  }

  private static Optional<SharingLabel> label(Change change, DisclosedCorpus corpus) {
    Part record = change.subject().record();
    return switch (record.type()) {
      case "incident" ->
          Optional.ofNullable(corpus.incidents().get(new IncidentId(record.id())))
              .map(each -> each.label());
      case "runbook" ->
          Optional.ofNullable(corpus.runbooks().get(new RunbookId(record.id())))
              .map(each -> each.label());
      case "agreement" ->
          Optional.ofNullable(corpus.agreements().get(new AgreementId(record.id())))
              .map(each -> each.label());
      case "assessment" ->
          Optional.ofNullable(corpus.assessments().get(new AssessmentId(record.id())))
              .map(each -> each.label());
      default -> Optional.empty();
    };
  }

  /** All changes, in the order of the groups. */
  public List<WordedChange> changes() {
    return groups.stream().flatMap(group -> group.changes().stream()).toList();
  }

  /**
   * How many changes there are of each kind, in the order of the kinds; kinds without are left out.
   */
  public Map<ChangeKind, Long> counts() {
    return Collections.unmodifiableMap(
        changes().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.change().kind(),
                    () -> new EnumMap<>(ChangeKind.class),
                    Collectors.counting())));
  }

  /** How many changes there are, as a sentence. */
  public String overview() {
    int count = changes().size();
    return count == 0
        ? "Nothing changed."
        : count == 1 ? "1 thing changed." : count + " things changed.";
  }
}
