package dev.dossier.derive;

import dev.dossier.check.Recorded;
import dev.dossier.derive.Completeness.State;
import dev.dossier.derive.DutyStanding.RecipientClock;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.ContactId;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.Demand;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Phasing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The record states what the checklist of every notification asks for, or the notification says
 * that it is not known yet, where its duty lets it be given in phases. A notification that was sent
 * is judged by what was known when it was sent.
 */
final class CompletenessRules {

  private final Located<Incident> record;
  private final int index;
  private final RecipientClock owed;
  private final FactContext context;

  private CompletenessRules(
      Located<Incident> record, int index, RecipientClock owed, FactContext context) {
    this.record = record;
    this.index = index;
    this.owed = owed;
    this.context = context;
  }

  static void check(Located<Incident> record, FactContext context) {
    List<Notification> notifications = record.value().notifications();
    if (notifications.isEmpty()) {
      return;
    }
    List<DutyStanding> now = context.duties().standings(record.value(), context.asOf());
    IncidentLetters letters = context.letters(record);
    for (int i = 0; i < notifications.size(); i++) {
      for (RecipientClock each : letters.owed(notifications.get(i))) {
        CompletenessRules rules = new CompletenessRules(record, i, each, context);
        List<ContentItem> missing = rules.missingIn(now);
        each.completeness()
            .in(State.MISSING)
            .forEach(
                item -> {
                  if (missing.contains(item.item())) {
                    rules.missing(item);
                  } else {
                    rules.learnedLater(item);
                  }
                });
        rules.pending();
      }
    }
  }

  /** What the notification still lacks by all that is known by now. */
  private List<ContentItem> missingIn(List<DutyStanding> now) {
    return now.stream()
        .flatMap(standing -> standing.recipients().stream())
        .filter(each -> each.clock().duty().equals(owed.clock().duty()))
        .filter(each -> each.notification().equals(record.value().notifications().get(index)))
        .flatMap(each -> each.completeness().in(State.MISSING).stream())
        .map(Completeness.Item::item)
        .toList();
  }

  private void missing(Completeness.Item item) {
    if (!item.withheld().isEmpty()) {
      withheld(item);
      return;
    }
    List<List<KeyPlace>> places = places(item);
    report(
        places.get(0).get(0).in(record, here()),
        NotificationCode.CONTENT_MISSING,
        owed.clock().duty().id(),
        named(item.item()),
        either(places),
        mayFollow(item.item()) ? ", or name " + pendingEntry(item.item()) : "");
  }

  /** What is asked for stands in the record, and its own label keeps it from the recipient. */
  private void withheld(Completeness.Item item) {
    ContactId recipient = owed.notification().recipient();
    for (String key : item.withheld().stream().sorted().toList()) {
      report(
          KeyPlace.of(key, owed.clock().regime(), record.value()).in(record, here()),
          NotificationCode.CONTENT_WITHHELD,
          owed.clock().duty().id(),
          named(item.item()),
          recipient,
          context.duties().strictest(recipient, record.value()).key());
    }
  }

  private void learnedLater(Completeness.Item item) {
    Moment sent = owed.notification().sent();
    report(
        here(),
        NotificationCode.CONTENT_LEARNED_LATER,
        owed.clock().duty().id(),
        sent == null ? context.asOf() : Recorded.of(sent).text(),
        named(item.item()),
        mayFollow(item.item())
            ? "Name " + pendingEntry(item.item()) + ", or put right"
            : "Put right",
        item.lacking().stream().map(keys -> keys.get(0)).collect(Collectors.joining(", ")));
  }

  private void pending() {
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
      if (item != null && !mayFollow(item)) {
        report(place, NotificationCode.PENDING_NOT_ALLOWED, named(item), duty.id(), each.item());
      } else if (item != null && !still.contains(each.item())) {
        report(place, NotificationCode.PENDING_BUT_KNOWN, named(item), duty.id());
      }
    }
  }

  private boolean mayFollow(ContentItem item) {
    return owed.clock().duty().phases() == Phasing.ALLOWED && item.demand() != Demand.WHEN_LATE;
  }

  private static String pendingEntry(ContentItem item) {
    return "the item \"" + item.id() + "\" under pending of the notification";
  }

  private SourceSpan here() {
    return record.at("notifications", index, owed.isPrincipal() ? "duty" : "also-fulfils");
  }

  private void report(SourceSpan place, Code code, Object... arguments) {
    context.findings().add(record, place, code, arguments);
  }

  private List<List<KeyPlace>> places(Completeness.Item item) {
    return item.lacking().stream()
        .map(
            keys ->
                keys.stream()
                    .map(key -> KeyPlace.of(key, owed.clock().regime(), record.value()))
                    .toList())
        .toList();
  }

  private static String either(List<List<KeyPlace>> places) {
    return places.stream()
        .map(each -> each.stream().map(KeyPlace::words).collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(" and "));
  }

  /** An item in words, with its article. */
  private static String named(ContentItem item) {
    return "\"" + item.text() + "\"" + (item.article() == null ? "" : " (" + item.article() + ")");
  }
}
