package dev.dossier.derive;

import dev.dossier.derive.Completeness.State;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.Demand;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Phasing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The record states what the checklist of every notification asks for, or the notification says
 * that it is not known yet, where its duty lets it be given in phases.
 */
final class CompletenessRules {

  private CompletenessRules() {}

  static void check(Located<Incident> record, FactContext context) {
    List<RecipientClock> owed =
        context.duties().standings(record.value(), context.asOf()).stream()
            .flatMap(standing -> standing.recipients().stream())
            .filter(each -> each.clock().state().isRequired())
            .toList();
    for (RecipientClock each : owed) {
      int index = record.value().notifications().indexOf(each.notification());
      each.completeness()
          .in(State.MISSING)
          .forEach(item -> missing(item, each, index, record, context));
      pending(each, index, record, context);
    }
  }

  private static void missing(
      Completeness.Item item,
      RecipientClock owed,
      int index,
      Located<Incident> record,
      FactContext context) {
    NotificationDuty duty = owed.clock().duty();
    List<List<KeyPlace>> places =
        item.lacking().stream()
            .map(
                keys ->
                    keys.stream()
                        .map(key -> KeyPlace.of(key, owed.clock().regime(), record.value()))
                        .toList())
            .toList();
    SourceSpan here =
        record.at("notifications", index, owed.isPrincipal() ? "duty" : "also-fulfils");
    context
        .findings()
        .add(
            record,
            places.get(0).get(0).in(record, here),
            NotificationCode.CONTENT_MISSING,
            duty.id(),
            named(item.item()),
            places.stream().map(CompletenessRules::either).collect(Collectors.joining(" and ")),
            duty.phases() == Phasing.ALLOWED && item.item().demand() != Demand.WHEN_LATE
                ? ", or name the item \""
                    + item.item().id()
                    + "\" under pending of the notification"
                : "");
  }

  private static void pending(
      RecipientClock owed, int index, Located<Incident> record, FactContext context) {
    NotificationDuty duty = owed.clock().duty();
    Set<ContentItemId> still =
        owed.completeness().in(State.PENDING).stream()
            .map(each -> each.item().id())
            .collect(Collectors.toCollection(HashSet::new));
    List<PendingItem> pending = owed.notification().pending();
    for (int i = 0; i < pending.size(); i++) {
      PendingItem each = pending.get(i);
      ContentItem item =
          duty.contents().stream()
              .filter(content -> content.id().equals(each.item()))
              .findFirst()
              .orElse(null);
      SourceSpan place = record.at("notifications", index, "pending", i, "item");
      if (item != null && (duty.phases() != Phasing.ALLOWED || item.demand() == Demand.WHEN_LATE)) {
        context
            .findings()
            .add(
                record,
                place,
                NotificationCode.PENDING_NOT_ALLOWED,
                named(item),
                duty.id(),
                each.item());
      } else if (item != null && !still.contains(each.item())) {
        context
            .findings()
            .add(record, place, NotificationCode.PENDING_BUT_KNOWN, named(item), duty.id());
      }
    }
  }

  private static String either(List<KeyPlace> places) {
    return places.stream().map(KeyPlace::words).collect(Collectors.joining(" or "));
  }

  /** An item in words, with its article. */
  private static String named(ContentItem item) {
    return "\"" + item.text() + "\"" + (item.article() == null ? "" : " (" + item.article() + ")");
  }
}
