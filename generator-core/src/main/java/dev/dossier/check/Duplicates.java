package dev.dossier.check;

import dev.dossier.check.RecordShape.Part;
import dev.dossier.check.RecordWalk.Place;
import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Boundaries;
import dev.dossier.model.BoundaryColumn;
import dev.dossier.model.BoundaryRow;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Id;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.Located;
import dev.dossier.model.Partner;
import dev.dossier.model.PendingItem;
import dev.dossier.model.PhasePair;
import dev.dossier.model.ProcessMapping;
import dev.dossier.model.RegimeExclusion;
import dev.dossier.model.RegimeStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Within one list, no two records may have the same id or speak of the same thing. */
final class Duplicates {

  /** What tells the records of a list apart where they have no id of their own. */
  private static final Map<Class<?>, String> SUBJECTS =
      Map.ofEntries(
          Map.entry(CellOverride.class, "layer"),
          Map.entry(LayerDuties.class, "layer"),
          Map.entry(AgreedService.class, "service"),
          Map.entry(PhasePair.class, "phase"),
          Map.entry(BoundaryRow.class, "phase"),
          Map.entry(BoundaryColumn.class, "kind"),
          Map.entry(ProcessMapping.class, "process"),
          Map.entry(Boundaries.class, "process"),
          Map.entry(Partner.class, "team"),
          Map.entry(RegimeStatement.class, "regime"),
          Map.entry(RegimeExclusion.class, "regime"),
          Map.entry(PendingItem.class, "item"));

  private Duplicates() {}

  static void check(Visit<List<?>> list, Located<?> record, Context context) {
    Map<Id, Integer> seen = new HashMap<>();
    for (int i = 0; i < list.value().size(); i++) {
      Optional<Part> subject = subject(list.value().get(i));
      if (subject.isPresent() && subject.get().of((Record) list.value().get(i)) instanceof Id id) {
        Integer first = seen.putIfAbsent(id, i);
        if (first != null) {
          String key = subject.get().key();
          context
              .findings()
              .add(
                  record,
                  span(list, i, key, record),
                  RecordCode.REPEATED_ENTRY,
                  References.noun(id.getClass()),
                  id.value(),
                  span(list, first, key, record).line());
        }
      }
    }
  }

  private static Optional<Part> subject(Object item) {
    if (item instanceof Record record && !(item instanceof Id)) {
      Class<?> type = record.getClass();
      String name = SUBJECTS.getOrDefault(type, References.definingComponent(type));
      return RecordShape.of(record).part(name);
    }
    return Optional.empty();
  }

  private static SourceSpan span(Visit<List<?>> list, int index, String key, Located<?> record) {
    return record.at(new Place(key, new Place(index, list.place())).path());
  }
}
