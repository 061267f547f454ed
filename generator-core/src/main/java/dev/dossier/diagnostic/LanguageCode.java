package dev.dossier.diagnostic;

/**
 * The findings about languages: of prose in the data, and of the bundles that hold the words of
 * letters.
 */
public enum LanguageCode implements Code {
  TEXT_NOT_IN_OWN_LANGUAGE(
      Severity.ERROR,
      3,
      "{0} is given in {1} and not in {2}, the language of the organisation. Add text with what"
          + " documents in that language show."),
  LANGUAGE_WITHOUT_WORDS(
      Severity.WARNING,
      3,
      "There are no words for letters in \"{0}\". Letters to this recipient are written in {1}."
          + " There are words in {2}; put those of another language into"
          + " messages/letter_{0}.properties in the folder of your templates."),
  UNTRANSLATED(
      Severity.WARNING,
      4,
      "{0} is not in {1}, the language of the letter to {2}. Add {1} with a translation; until then"
          + " that letter shows it in {3}."),
  MESSAGE_UNKNOWN(
      Severity.ERROR, 2, "There are no words with the key \"{0}\" in letters.{1} Remove the line."),
  MESSAGE_TWICE(Severity.ERROR, 1, "The key \"{0}\" is there twice. Remove one of the lines."),
  MESSAGE_BAD_PATTERN(
      Severity.ERROR,
      2,
      "The words for \"{0}\" are no pattern of ICU MessageFormat: {1}. Close every brace; the"
          + " apostrophe is ’, as ' quotes."),
  MESSAGE_UNKNOWN_ARGUMENT(
      Severity.ERROR, 3, "The words for \"{0}\" have no argument \"{1}\". There are {2}."),
  MESSAGES_MISSING(
      Severity.ERROR, 2, "The words of a new language must be complete. {0} missing: {1}."),
  MESSAGES_LANGUAGE(
      Severity.ERROR,
      1,
      "\"{0}\" is no language tag. Name the file after one, such as letter_pt.properties or"
          + " letter_de-CH.properties.");

  private final Wording wording;

  LanguageCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
