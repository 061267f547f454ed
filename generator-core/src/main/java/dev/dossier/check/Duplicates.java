package dev.dossier.check;

import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Boundaries;
import dev.dossier.model.BoundaryColumn;
import dev.dossier.model.BoundaryRow;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.Partner;
import dev.dossier.model.PhasePair;
import dev.dossier.model.ProcessMapping;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Within one list, no two records may have the same id or speak of the same thing. */
final class Duplicates {

  /** What tells the records of a list apart where they have no id of their own. */
  private static final Map<Class<?>, String> SUBJECTS =
      Map.of(
          CellOverride.class, "layer",
          PhasePair.class, "phase",
          BoundaryRow.class, "phase",
          BoundaryColumn.class, "kind",
          ProcessMapping.class, "process",
          Boundaries.class, "process",
          Partner.class, "team");

  private Duplicates() {}

  static <T extends Record> void check(Located<T> record, Context context) {
    RecordWalk.lists(record.value(), list -> check(list, record, context));
  }

  private static void check(Visit<List<?>> list, Located<?> record, Context context) {
    Map<Id, SourceSpan> seen = new HashMap<>();
    for (int i = 0; i < list.value().size(); i++) {
      if (list.value().get(i) instanceof Record item) {
        String component =
            SUBJECTS.getOrDefault(item.getClass(), References.definingComponent(item.getClass()));
        Id id = id(item, component).orElse(null);
        if (id == null) {
          continue;
        }
        SourceSpan span = record.at(path(list.path(), i, RecordWalk.key(component)));
        SourceSpan first = seen.putIfAbsent(id, span);
        if (first != null) {
          context
              .findings()
              .add(
                  record,
                  span,
                  Code.REPEATED_ENTRY,
                  References.noun(id.getClass()),
                  id.value(),
                  first.line());
        }
      }
    }
  }

  private static Optional<Id> id(Record item, String component) {
    if (item instanceof Id) {
      return Optional.empty();
    }
    return Arrays.stream(item.getClass().getRecordComponents())
        .filter(each -> each.getName().equals(component))
        .map((RecordComponent each) -> RecordWalk.value(item, each))
        .filter(Id.class::isInstance)
        .map(Id.class::cast)
        .findFirst();
  }

  private static Object[] path(List<Object> list, int index, String key) {
    Object[] path = Arrays.copyOf(list.toArray(), list.size() + 2);
    path[list.size()] = index;
    path[list.size() + 1] = key;
    return path;
  }
}
