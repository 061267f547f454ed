package dev.dossier.page;

import dev.dossier.compare.Change;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one state of the data to another, by who has to act on it.
 *
 * @param frame what stands around it
 * @param facts which states are compared, and when they were made
 * @param notes what has to be known about them, a sentence each
 * @param overview how much changed, as a sentence
 * @param counts how many changes there are of each kind
 * @param groups the changes, by who has to act
 */
public record ChangesPage(
    Frame frame,
    List<Fact> facts,
    List<String> notes,
    String overview,
    List<KindCount> counts,
    List<Group> groups)
    implements Page {

  /** The name of this page in {@code documents.yaml}. */
  public static final String NAME = "changes";

  /** Made for a comparison only, never for one state of the data. */
  static final PageType<ChangeReport> TYPE =
      new PageType<>(
          NAME,
          null,
          corpus -> List.of(),
          report -> new PageType.Identity(report, "What changed", Map.of()),
          ChangesPage::of);

  public ChangesPage {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  /**
   * A kind of change.
   *
   * @param title what happened
   * @param key the word for it in {@code dossier.failOn}
   * @param count how often
   */
  public record KindCount(String title, String key, String count) {}

  /**
   * The changes on which the same have to act.
   *
   * @param heading who has to act
   * @param changes the changes
   */
  public record Group(String heading, List<Row> changes) {

    public Group {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A change.
   *
   * @param text what changed
   * @param kind what kind of change it is
   * @param before what was stated, line by line
   * @param after what is stated now, line by line
   * @param beforeAt where it was stated; absent if not told
   * @param afterAt where it is stated now; absent if not told
   * @param reaches the services and agreements that it reaches
   */
  public record Row(
      String text,
      String kind,
      List<String> before,
      List<String> after,
      @Nullable String beforeAt,
      @Nullable String afterAt,
      @Nullable String reaches) {

    public Row {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * The document of {@code kind} about a comparison. It stands by itself: it leads to no other.
   *
   * @param corpus what the audience sees of the later state
   * @param look what theme and brand put on the document
   */
  public static PlannedDocument document(
      DocumentKind kind,
      ChangeReport report,
      DisclosedCorpus corpus,
      MessageBundles bundles,
      Look look) {
    return new PlannedDocument(
        kind, kind.path(), TYPE.subject(report), corpus, DocumentPlan.empty(bundles, look));
  }

  private static ChangesPage of(ChangeReport report, PageContext context) {
    List<Fact> facts = new ArrayList<>();
    state("From", report.from(), context, facts);
    state("To", report.to(), context, facts);
    List<String> notes = new ArrayList<>(report.from().notes());
    report.to().notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    return new ChangesPage(
        context.frame("What changed", report.label()),
        facts,
        notes,
        report.overview(),
        report.counts().entrySet().stream()
            .map(
                each ->
                    new KindCount(
                        each.getKey().title(), each.getKey().key(), each.getValue().toString()))
            .toList(),
        report.groups().stream()
            .map(
                group ->
                    new Group(
                        group.heading(), group.changes().stream().map(ChangesPage::row).toList()))
            .toList());
  }

  private static void state(
      String label, ComparedState state, PageContext context, List<Fact> facts) {
    String commit = state.shortCommit();
    facts.add(
        Fact.of(
            label,
            commit == null || commit.equals(state.name())
                ? state.name()
                : state.name() + " (" + commit + ")"));
    if (state.committed() != null) {
      facts.add(Fact.of(label + ", committed", context.time().instant(state.committed())));
    }
  }

  private static Row row(WordedChange worded) {
    Change change = worded.change();
    return new Row(
        worded.text(),
        change.kind().title(),
        lines(change.before()),
        lines(change.after()),
        place(change.beforeAt()),
        place(change.afterAt()),
        change.reaches().isEmpty()
            ? null
            : change.reaches().stream().map(part -> part.name()).collect(Collectors.joining(", ")));
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static @Nullable String place(@Nullable SourceSpan span) {
    return span == null ? null : ChangeWords.place(span);
  }
}
