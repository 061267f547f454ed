package dev.dossier.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of recipients can say. */
enum RecipientColumn {
  ID(ValueFormat.ID),
  NAME(null),
  SALUTATION(null),
  COUNTRY(ValueFormat.COUNTRY),
  LANGUAGE(ValueFormat.LANGUAGE),
  TIME_ZONE(ValueFormat.TIME_ZONE),
  EMAIL(ValueFormat.EMAIL),
  PHONE(null),
  SUBSCRIPTION(ValueFormat.ID),
  REFERENCE(null),
  NOTE(null);

  /** What the columns of an address are called, followed by the number of the line from 1. */
  static final String ADDRESS = "address-";

  /** How many lines an address can have. */
  static final int ADDRESS_LINES = 6;

  private final @Nullable ValueFormat format;

  RecipientColumn(@Nullable ValueFormat format) {
    this.format = format;
  }

  /** The form of its values; absent if they are text. */
  @Nullable ValueFormat format() {
    return format;
  }

  /** Its name in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all columns, in the order in which messages list them. */
  static List<String> names() {
    return Stream.concat(
            Arrays.stream(values()).map(RecipientColumn::key),
            IntStream.rangeClosed(1, ADDRESS_LINES).mapToObj(line -> ADDRESS + line))
        .toList();
  }
}
