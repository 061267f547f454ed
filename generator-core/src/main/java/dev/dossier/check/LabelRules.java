package dev.dossier.check;

import dev.dossier.check.RecordShape.Part;
import dev.dossier.check.RecordWalk.Place;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Located;
import dev.dossier.model.SharingLabel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part inherits the sharing label of what it stands in and may only be stricter: a laxer label
 * would be read as leave to share what it does not release.
 */
final class LabelRules {

  private final Located<?> record;
  private final Context context;

  private LabelRules(Located<?> record, Context context) {
    this.record = record;
    this.context = context;
  }

  static <T extends Record> void check(Located<T> record, Context context) {
    var organization = context.corpus().organization();
    Inherited label =
        new Inherited(organization.value().sharingLabel(), organization.at("sharing-label"));
    new LabelRules(record, context).record(record.value(), null, label);
  }

  /** A label with the place that states it. */
  private record Inherited(SharingLabel label, SourceSpan place) {}

  private void record(Record value, @Nullable Place place, Inherited outer) {
    RecordShape shape = RecordShape.of(value);
    Inherited inherited = shape.label() == null ? outer : label(value, shape.label(), place, outer);
    for (Part part : shape.parts()) {
      visit(part.of(value), new Place(part.key(), place), inherited);
    }
  }

  private void visit(@Nullable Object value, Place place, Inherited inherited) {
    if (value instanceof Record nested) {
      record(nested, place, inherited);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), new Place(i, place), inherited);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> visit(each, new Place(key.toString(), place), inherited));
    }
  }

  private Inherited label(Record value, Part part, @Nullable Place place, Inherited outer) {
    if (!(part.of(value) instanceof SharingLabel own)) {
      return outer;
    }
    SourceSpan span = record.at(new Place(part.key(), place).path());
    if (own.compareTo(outer.label()) < 0) {
      context
          .findings()
          .add(record, span, RecordCode.LABEL_LAXER, own.key(), outer.label().key(), outer.place());
      return outer;
    }
    return new Inherited(own, span);
  }
}
