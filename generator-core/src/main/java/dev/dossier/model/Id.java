package dev.dossier.model;

import java.util.regex.Pattern;

/**
 * The name of a thing in the data. An id is also a part of file names and of addresses, so it is
 * made of lower-case letters, digits, dots and hyphens, and starts and ends with a letter or digit.
 */
public interface Id {

  /** What an id looks like; the JSON Schemas state the same pattern. */
  Pattern PATTERN = Pattern.compile("[a-z0-9]+(?:[.-]+[a-z0-9]+)*");

  /** The longest id, in characters. */
  int MAX_LENGTH = 80;

  /** The id as written in the data files. */
  String value();

  private static boolean isValid(String value) {
    return value.length() <= MAX_LENGTH && PATTERN.matcher(value).matches();
  }

  /**
   * Refuses what is no id.
   *
   * @throws IllegalArgumentException if {@code value} is not an id
   */
  static void requireValid(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }
}
