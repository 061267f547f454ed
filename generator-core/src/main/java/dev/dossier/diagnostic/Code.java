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
      1,
      "There is no template \"{0}\". Put a file of this name into dossier.templateDirectory, or name"
          + " a shipped template."),
  PDF_FAILS(Severity.ERROR, 2, "The PDF of {0} cannot be made: {1}"),

  UNKNOWN_PAGE(Severity.ERROR, 2, "There is no page \"{0}\". Write one of {1}."),
  UNKNOWN_PLACEHOLDER(
      Severity.ERROR,
      3,
      "The path has {0}, which means nothing for the page \"{1}\". Use {2}, or none."),
  DOCUMENTS_COLLIDE(
      Severity.ERROR,
      3,
      "Two documents go to {0}: \"{1}\" and \"{2}\". Put {id} or the like into the path, or make the"
          + " paths of their kinds differ by more than upper and lower case."),
  UNKNOWN_DOCUMENT_KIND(
      Severity.ERROR,
      2,
      "dossier.documents names \"{0}\", which is no kind of document. Write one or more of {1}."),

  OUTPUT_FOREIGN(
      Severity.ERROR,
      1,
      "The output folder {0} holds files that Dossier did not write. Empty it, or set"
          + " dossier.outputDirectory to a folder of its own."),
  OUTPUT_UNWRITABLE(
      Severity.ERROR,
      2,
      "The output folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.outputDirectory to another folder.");

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
