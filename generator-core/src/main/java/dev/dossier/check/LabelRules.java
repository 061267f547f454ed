package dev.dossier.check;

import dev.dossier.check.RecordShape.Part;
import dev.dossier.check.RecordWalk.Place;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Correction;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.FactKey;
import dev.dossier.model.Incident;
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

  /**
   * What a record said before a correction is withheld from whom the record withholds it today: its
   * label may be stricter than that of what took its place, never laxer.
   */
  static void earlier(Located<Incident> record, Context context) {
    LabelRules rules = new LabelRules(record, context);
    List<EarlierVersion<Incident>> versions = record.earlier();
    for (int i = 0; i < versions.size(); i++) {
      EarlierVersion<Incident> version = versions.get(i);
      check(version.record(), context);
      Correction correction = version.correction();
      int index = correction == null ? -1 : record.value().corrections().indexOf(correction);
      Incident next =
          i + 1 < versions.size() ? versions.get(i + 1).record().value() : record.value();
      FactKey key = FactKey.parse(version.key()).orElseThrow();
      if (index >= 0) {
        rules.compare(
            key.in(version.record().value()).orElse(null),
            key.in(next).orElse(null),
            new Place("was", new Place(index, new Place("corrections", null))),
            record.at("corrections", index, "key"));
      }
    }
  }

  private void compare(
      @Nullable Object was, @Nullable Object is, Place place, SourceSpan correction) {
    if (was instanceof Record before
        && is instanceof Record after
        && before.getClass() == after.getClass()) {
      RecordShape shape = RecordShape.of(before);
      if (shape.label() != null && shape.label().of(after) instanceof SharingLabel label) {
        label(before, shape.label(), place, new Inherited(label, correction));
      }
      for (Part part : shape.parts()) {
        compare(part.of(before), part.of(after), new Place(part.key(), place), correction);
      }
    } else if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
      before.forEach(
          (key, each) ->
              compare(each, after.get(key), new Place(key.toString(), place), correction));
    }
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
