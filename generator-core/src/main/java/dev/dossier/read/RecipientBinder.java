package dev.dossier.read;

import dev.dossier.diagnostic.MergeCode;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Addressee;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Means;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Subscription;
import dev.dossier.model.SubscriptionId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes recipients of rows, and says what is wrong with a row. */
final class RecipientBinder {

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_NOTE = 20_000;

  private final RecipientKind kind;
  private final Means means;

  /**
   * @param kind what kind of recipients the rows name
   * @param means how they are notified
   */
  RecipientBinder(RecipientKind kind, Means means) {
    this.kind = kind;
    this.means = means;
  }

  /** The recipient of a row; empty where a finding was added. */
  Optional<Addressee> bind(SourceSpan row, Map<String, Cell> cells, Findings findings) {
    boolean good = true;
    for (RecipientColumn needed : List.of(RecipientColumn.ID, RecipientColumn.NAME)) {
      if (!cells.containsKey(needed.key())) {
        findings.add(MergeCode.RECIPIENT_VALUE_MISSING, row, needed.key());
        good = false;
      }
    }
    for (Map.Entry<String, Cell> cell : cells.entrySet()) {
      good &= isPossible(cell.getKey(), cell.getValue(), findings);
    }
    String wanted = neededFor(means);
    if (wanted != null && !cells.containsKey(wanted)) {
      findings.add(MergeCode.ROW_UNREACHABLE, row, who(cells), means.key(), wanted);
      good = false;
    }
    return good ? Optional.of(addressee(cells)) : Optional.empty();
  }

  private static boolean isPossible(String key, Cell cell, Findings findings) {
    String text = cell.text();
    boolean prose = key.equals(RecipientColumn.NOTE.key());
    int longest = prose ? LONGEST_NOTE : LONGEST_LINE;
    if (text.length() > longest) {
      findings.add(ReadCode.TEXT_TOO_LONG, cell.span(), key, text.length(), longest);
      return false;
    }
    Optional<Integer> control =
        text.codePoints().filter(TextLoader::isUnprintable).boxed().findFirst();
    if (control.isPresent()) {
      findings.add(ReadCode.CONTROL_CHARACTER, cell.span(), Quoted.codePoint(control.get()));
      return false;
    }
    if (!prose && text.lines().count() > 1) {
      findings.add(MergeCode.VALUE_ON_SEVERAL_LINES, cell.span(), key);
      return false;
    }
    ValueFormat format = format(key);
    if (format != null && !format.isFulfilledBy(text)) {
      format.report(text, cell.span(), findings);
      return false;
    }
    return true;
  }

  private static @Nullable ValueFormat format(String key) {
    for (RecipientColumn column : RecipientColumn.values()) {
      if (column.key().equals(key)) {
        return column.format();
      }
    }
    return null;
  }

  /** The column without which nobody can be notified by {@code means}. */
  private static @Nullable String neededFor(Means means) {
    return switch (means) {
      case EMAIL -> RecipientColumn.EMAIL.key();
      case PHONE -> RecipientColumn.PHONE.key();
      case LETTER -> RecipientColumn.ADDRESS + 1;
      case PORTAL, WEB_FORM, PUBLIC_NOTICE -> null;
    };
  }

  private static String who(Map<String, Cell> cells) {
    Cell subscription = cells.get(RecipientColumn.SUBSCRIPTION.key());
    Cell id = cells.get(RecipientColumn.ID.key());
    String recipient =
        id == null ? "The recipient" : "The recipient \"" + Quoted.value(id.text()) + "\"";
    return subscription == null
        ? recipient
        : recipient + " of the subscription \"" + Quoted.value(subscription.text()) + "\"";
  }

  private Addressee addressee(Map<String, Cell> cells) {
    Function<RecipientColumn, @Nullable String> value =
        column -> {
          Cell cell = cells.get(column.key());
          return cell == null ? null : cell.text();
        };
    String name = Objects.requireNonNull(value.apply(RecipientColumn.NAME));
    String email = value.apply(RecipientColumn.EMAIL);
    String phone = value.apply(RecipientColumn.PHONE);
    String language = value.apply(RecipientColumn.LANGUAGE);
    String zone = value.apply(RecipientColumn.TIME_ZONE);
    String subscription = value.apply(RecipientColumn.SUBSCRIPTION);
    String note = value.apply(RecipientColumn.NOTE);
    Locale locale = language == null ? null : Values.language(language);
    Contact contact =
        new Contact(
            new ContactId(Objects.requireNonNull(value.apply(RecipientColumn.ID))),
            kind,
            name,
            value.apply(RecipientColumn.SALUTATION),
            value.apply(RecipientColumn.COUNTRY),
            locale,
            zone == null ? null : Values.timeZone(zone),
            new ContactPoint(email, phone, null, address(cells), null),
            subscription == null
                ? List.of()
                : List.of(subscription(subscription, new Person(name, null, email, phone))));
    return new Addressee(
        contact, value.apply(RecipientColumn.REFERENCE), note == null ? null : new Prose(note));
  }

  private static Subscription subscription(String id, Person administrator) {
    return new Subscription(new SubscriptionId(id), id, List.of(), List.of(administrator), null);
  }

  private static List<String> address(Map<String, Cell> cells) {
    return IntStream.rangeClosed(1, RecipientColumn.ADDRESS_LINES)
        .mapToObj(line -> cells.get(RecipientColumn.ADDRESS + line))
        .filter(Objects::nonNull)
        .map(Cell::text)
        .toList();
  }
}
