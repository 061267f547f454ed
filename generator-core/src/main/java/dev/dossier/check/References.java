package dev.dossier.check;

import dev.dossier.check.RecordWalk.Role;
import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DutyId;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.RegimeId;
import dev.dossier.model.SuccessorId;

/** Every id that a record mentions must be defined, and none twice in one list. */
final class References {

  private static final int MOST_NAMES = 8;

  private References() {}

  static <T extends Record> void check(Located<T> record, Context context) {
    Scopes scopes = context.scopes();
    RecordWalk.walk(
        record.value(),
        visit -> {
          if (!isDefinition(visit)) {
            resolve(visit, record, scopes, context);
          }
        },
        list -> Duplicates.check(list, record, context));
  }

  /** Whether the visited id is the holder's own name. */
  static boolean isDefinition(Visit<Id> visit) {
    return visit.component().equals(definingComponent(visit.holder().record().getClass()));
  }

  /** The name of the component that holds a record's own id. */
  static String definingComponent(Class<?> type) {
    return type == DocumentKind.class ? "kind" : "id";
  }

  /** What an id names, in words, such as {@code service model}. */
  static String noun(Class<?> type) {
    String name = type.getSimpleName();
    return RecordShape.key(name.substring(0, name.length() - "Id".length())).replace('-', ' ');
  }

  private static void resolve(Visit<Id> visit, Located<?> record, Scopes scopes, Context context) {
    Id id = visit.value();
    scopes
        .of(visit)
        .filter(scope -> !scope.holds(id) && !mayBeUnread(id, context))
        .ifPresent(
            scope -> {
              Object[] path = visit.place().path();
              SourceSpan span =
                  visit.role() == Role.KEY ? record.places().keyAt(path) : record.at(path);
              context
                  .findings()
                  .add(
                      record,
                      span,
                      RecordCode.UNKNOWN_REFERENCE,
                      noun(id.getClass()),
                      id.value(),
                      scope.place(),
                      advice(id, scope));
            });
  }

  private static boolean mayBeUnread(Id id, Context context) {
    return context.unreadable().contains(id)
        || (id instanceof DutyId
            && context.unreadable().stream().anyMatch(RegimeId.class::isInstance))
        || (id instanceof SuccessorId
            && context.unreadable().stream().anyMatch(each -> each.value().equals(id.value())));
  }

  private static String advice(Id id, Scope scope) {
    String hint = Nearest.hint(id.value(), scope.names());
    if (!hint.isEmpty()) {
      return hint;
    }
    if (scope.known().isEmpty()) {
      return " Define it there first, or leave the reference out.";
    }
    return scope.names().size() <= MOST_NAMES
        ? " Write one of " + String.join(", ", scope.names()) + "."
        : " Write an id that is defined there.";
  }
}
