package dev.dossier.read;

import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where the value that a {@link FactKey} names stands in the tree of a record.
 *
 * @param steps keys ({@code String}) and positions ({@code Integer}); for an entry that does not
 *     exist, the way to its list
 * @param shape what the schema says of the value
 * @param needed whether the value must be there
 * @param newEntry whether the key names an entry that the list does not hold
 */
record FactPath(List<Object> steps, Shape shape, boolean needed, boolean newEntry) {

  /** Keys whose values hold for all times, at any depth. */
  private static final Set<String> WITHOUT_HISTORY =
      Set.of("id", "sharing-label", "known-since", "corrections");

  /** Finds the value of one key, or reports at the key why there is none. */
  static final class Search {

    private final EditableTree tree;
    private final SourceSpan place;
    private final Findings findings;
    private final List<Object> steps = new ArrayList<>();
    private Shape shape;
    private boolean needed = true;

    /**
     * Prepares a search.
     *
     * @param tree the record
     * @param shape the shape of the record
     * @param place where the key stands
     * @param findings where to report
     */
    Search(EditableTree tree, Shape shape, SourceSpan place, Findings findings) {
      this.tree = tree;
      this.shape = shape;
      this.place = place;
      this.findings = findings;
    }

    /**
     * Where a value stands; empty if that was reported to be impossible.
     *
     * @param text the key
     * @param was what the value was before; may be an entry that the list does not hold any more
     */
    Optional<FactPath> find(String text, @Nullable JsonNode was) {
      Optional<FactKey> key = FactKey.parse(text);
      if (key.isEmpty()) {
        findings.add(ReadCode.FACT_KEY_MALFORMED, place, Quoted.value(text));
        return Optional.empty();
      }
      List<FactKey.Step> way = key.get().steps();
      for (int i = 0; i < way.size(); i++) {
        FactKey.Step step = way.get(i);
        if (!enter(step.key())) {
          return Optional.empty();
        }
        if (step.entry() == null) {
          if (holdsRecords()) {
            reportList(step.key());
            return Optional.empty();
          }
          continue;
        }
        List<Integer> entries = entries(step.key(), step.entry());
        if (entries.isEmpty() && i == way.size() - 1 && isEntry(was, step.key(), step.entry())) {
          return Optional.of(new FactPath(List.copyOf(steps), shape, false, true));
        }
        if (entries.size() != 1) {
          reportEntry(step.key(), step.entry(), entries.size());
          return Optional.empty();
        }
        steps.add(entries.get(0));
        needed = false;
        shape = items();
      }
      return Optional.of(new FactPath(List.copyOf(steps), shape, needed, false));
    }

    private boolean enter(String key) {
      JsonNode around = tree.at(steps);
      if (around != null && !around.isObject()) {
        String holder = String.valueOf(last());
        String hint = " It is written as one value; name " + holder + " itself.";
        findings.add(ReadCode.UNKNOWN_KEY, place, Quoted.value(key), holder, hint);
        return false;
      }
      Shape next = shape.at(key);
      if (next == null) {
        Set<String> known = shape.fields().keySet();
        String hint = Nearest.hint(key, known);
        String possible =
            known.isEmpty() ? "" : " Possible keys: " + String.join(", ", known) + ".";
        findings.add(
            ReadCode.UNKNOWN_KEY,
            place,
            Quoted.value(key),
            steps.isEmpty() ? "a record of an incident" : String.valueOf(last()),
            hint.isEmpty() ? possible : hint);
        return false;
      }
      if (WITHOUT_HISTORY.contains(key)) {
        findings.add(ReadCode.FACT_WITHOUT_HISTORY, place, key);
        return false;
      }
      needed = needed && shape.required().contains(key);
      steps.add(key);
      shape = next;
      return true;
    }

    private Object last() {
      Object step = steps.get(steps.size() - 1);
      return step instanceof Integer ? steps.get(steps.size() - 2) : step;
    }

    private Shape items() {
      Shape items = shape.items();
      if (items == null) {
        throw new IllegalStateException("no items at " + steps);
      }
      return items;
    }

    /** Whether a list of records stands here, whose entries have their own history. */
    private boolean holdsRecords() {
      @Nullable Shape items = shape.items();
      return items != null && items.types().equals(List.of("object"));
    }

    private List<Integer> entries(String key, String name) {
      List<Integer> meant = new ArrayList<>();
      JsonNode list = tree.at(steps);
      List<String> naming = FactKey.namingKeys(key);
      for (int i = 0; list != null && !naming.isEmpty() && i < list.size(); i++) {
        if (isEntry(list.get(i), key, name)) {
          meant.add(i);
        }
      }
      return meant;
    }

    private static boolean isEntry(@Nullable JsonNode node, String list, String name) {
      List<String> naming = FactKey.namingKeys(list);
      return node != null
          && !naming.isEmpty()
          && FactKey.isNamed(
              name, naming.stream().map(each -> node.path(each).asString("")).toList());
    }

    private void reportList(String key) {
      JsonNode list = tree.at(steps);
      List<String> names = names(key, list);
      findings.add(
          ReadCode.FACT_NAMES_A_LIST,
          place,
          key,
          FactKey.namingKeys(key).isEmpty()
              ? "Write known-since into the entries"
              : "Name one, such as " + key + "[" + (names.isEmpty() ? "…" : names.get(0)) + "]");
    }

    private void reportEntry(String key, String name, int found) {
      if (FactKey.namingKeys(key).isEmpty()) {
        findings.add(ReadCode.FACT_ENTRY_WITHOUT_NAME, place, key);
      } else if (found > 1) {
        findings.add(ReadCode.FACT_ENTRY_AMBIGUOUS, place, found, key, Quoted.value(name));
      } else {
        findings.add(
            ReadCode.FACT_ENTRY_UNKNOWN,
            place,
            key,
            Quoted.value(name),
            String.join(" and ", FactKey.namingKeys(key)),
            Nearest.hint(name, names(key, tree.at(steps))));
      }
    }

    private static List<String> names(String key, @Nullable JsonNode list) {
      List<String> names = new ArrayList<>();
      List<String> naming = FactKey.namingKeys(key);
      for (int i = 0; list != null && !naming.isEmpty() && i < list.size(); i++) {
        names.add(list.get(i).path(naming.get(0)).asString(""));
      }
      return names;
    }
  }
}
