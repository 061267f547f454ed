package dev.dossier.check;

import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.model.Anchor;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentKey;
import dev.dossier.model.FormHeading;
import dev.dossier.model.LetterForm;
import dev.dossier.model.Located;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A checklist names keys that mean something and that its recipients may see. */
final class ContentKeyRules {

  private ContentKeyRules() {}

  static void check(Located<Regime> record, Context context) {
    List<String> known = known(record.value());
    List<NotificationDuty> duties = record.value().duties();
    for (int i = 0; i < duties.size(); i++) {
      NotificationDuty duty = duties.get(i);
      for (int j = 0; j < duty.contents().size(); j++) {
        ContentItem item = duty.contents().get(j);
        Object[] place = {"duties", i, "contents", j};
        check(item.keys(), new Place(duty, known, path(place, "keys")), record, context);
        check(item.oneOf(), new Place(duty, known, path(place, "one-of")), record, context);
      }
      LetterForm form = duty.form();
      List<FormHeading> headings = form == null ? List.of() : form.headings();
      for (int j = 0; j < headings.size(); j++) {
        Object[] place = {"duties", i, "form", "headings", j, "keys"};
        check(headings.get(j).keys(), new Place(duty, known, place), record, context);
      }
    }
  }

  private static void check(
      List<String> keys, Place place, Located<Regime> record, Context context) {
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      Object[] path = path(place.path(), i);
      if (!place.known().contains(key)) {
        context
            .findings()
            .add(
                record,
                record.at(path),
                NotificationCode.CONTENT_KEY_UNKNOWN,
                key,
                Nearest.hint(key, place.known()));
        continue;
      }
      List<RecipientKind> recipients = place.duty().recipients();
      if (recipients.stream().noneMatch(kind -> isOpen(key, kind))) {
        context
            .findings()
            .add(
                record,
                record.at(path),
                NotificationCode.CONTENT_KEY_CLOSED,
                key,
                recipients.stream().map(RecipientKind::key).collect(Collectors.joining(", ")));
      }
    }
  }

  private static boolean isOpen(String key, RecipientKind kind) {
    return ContentKey.of(key).map(each -> each.isOpenTo(kind)).orElse(true);
  }

  /** Every key that a checklist of {@code regime} can name. */
  private static List<String> known(Regime regime) {
    return Stream.of(
            Arrays.stream(ContentKey.values()).map(ContentKey::key),
            Arrays.stream(Anchor.values()).map(each -> "times." + each.key()),
            regime.events().stream().map(each -> "times." + each.id()),
            regime.questions().stream().map(each -> "answers." + each.id()),
            regime.duties().stream()
                .flatMap(duty -> duty.contents().stream())
                .map(each -> "particulars." + each.id()))
        .flatMap(keys -> keys)
        .toList();
  }

  private static Object[] path(Object[] path, Object step) {
    Object[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = step;
    return longer;
  }

  /** A list of keys with its duty and its place in the file. */
  private record Place(NotificationDuty duty, List<String> known, Object[] path) {}
}
