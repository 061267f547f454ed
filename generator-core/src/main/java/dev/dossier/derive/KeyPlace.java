package dev.dossier.derive;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Anchor;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeQuestion;
import dev.dossier.model.RegimeStatement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a key of a checklist is written.
 *
 * @param words the place in words, as it follows "Add"
 * @param path the way to it in the incident's record; empty where it stands elsewhere
 */
record KeyPlace(String words, List<Object> path) {

  KeyPlace {
    path = List.copyOf(path);
  }

  /** Where {@code key} of a checklist of {@code regime} belongs, in {@code incident} or beside. */
  static KeyPlace of(String key, Regime regime, Incident incident) {
    String head = key.substring(0, Math.max(key.indexOf('.'), 0));
    String last = key.substring(key.lastIndexOf('.') + 1);
    return switch (head) {
      case "organization" ->
          new KeyPlace("the key \"" + last + "\" to organization.yaml", List.of());
      case "notification" ->
          new KeyPlace("the key \"" + last + "\" to the notification", List.of());
      case "answers" ->
          new KeyPlace(
              "the answer \""
                  + last
                  + "\" for "
                  + regime.id()
                  + " under regimes"
                  + asked(last, regime),
              statement(regime, incident, "answers"));
      case "particulars" ->
          new KeyPlace(
              "the key \"" + last + "\" under particulars of " + regime.id() + " under regimes",
              statement(regime, incident, "particulars"));
      case "times" ->
          isAnchor(last)
              ? inRecord(key, last)
              : new KeyPlace(
                  "the time \"" + last + "\" for " + regime.id() + " under regimes",
                  statement(regime, incident, "times"));
      default -> inRecord(key, last);
    };
  }

  /** Where a finding about it is shown: at its own place if there is one, else at {@code other}. */
  SourceSpan in(Located<Incident> record, SourceSpan other) {
    return path.isEmpty() || !record.places().fields().containsKey(path.get(0))
        ? other
        : record.places().keyAt(path.toArray());
  }

  private static KeyPlace inRecord(String key, String last) {
    int dot = key.lastIndexOf('.');
    return new KeyPlace(
        "the key \"" + last + "\"" + (dot < 0 ? "" : " under " + key.substring(0, dot)),
        Arrays.<Object>asList((Object[]) key.split("\\.")));
  }

  private static String asked(String question, Regime regime) {
    return regime.questions().stream()
        .filter(each -> each.id().value().equals(question))
        .findFirst()
        .map(RegimeQuestion::text)
        .map(text -> " (" + text + ")")
        .orElse("");
  }

  private static List<Object> statement(Regime regime, Incident incident, String part) {
    List<RegimeStatement> statements = incident.regimes();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).regime().equals(regime.id())) {
        return List.of("regimes", i, part);
      }
    }
    return List.of();
  }

  private static boolean isAnchor(String name) {
    return Stream.of(Anchor.values()).anyMatch(each -> each.key().equals(name));
  }
}
