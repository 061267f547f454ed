package dev.dossier.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of findings with their texts. A text says what is wrong, shows the offending value and
 * says what to write; <code>{0}</code>, <code>{1}</code> … stand for its arguments.
 */
public enum Code {
  FOLDER_UNREADABLE(
      Severity.ERROR, 2, "The data folder {0} cannot be read: {1}. Check dossier.dataDirectory."),

  TEMPLATE_FAILS(Severity.ERROR, 1, "The template fails: {0}"),
  TEMPLATE_MISSING(
      Severity.ERROR,
      2,
      "There is no template \"{0}\". Name a file of dossier.templateDirectory or one of the shipped"
          + " templates: {1}.");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Severity severity;
  private final int arity;
  private final String text;

  Code(Severity severity, int arity, String text) {
    this.severity = severity;
    this.arity = arity;
    this.text = text;
  }

  /** The name of this kind of finding, stable over versions, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** How much findings of this kind matter. */
  public Severity severity() {
    return severity;
  }

  /** How many arguments the text takes. */
  public int arity() {
    return arity;
  }

  /**
   * The text with its arguments filled in.
   *
   * @throws IllegalArgumentException if the number of arguments is not {@link #arity()}
   */
  String text(Object... arguments) {
    if (arguments.length != arity) {
      throw new IllegalArgumentException(
          this + " takes " + arity + " arguments, not " + arguments.length);
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(match.group(1))])));
  }
}
