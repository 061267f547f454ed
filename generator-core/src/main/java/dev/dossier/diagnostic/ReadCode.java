package dev.dossier.diagnostic;

/**
 * The findings about the files of the data folder, their YAML and the values in them, before
 * records stand beside each other.
 */
public enum ReadCode implements Code {
  FOLDER_MISSING(
      Severity.ERROR,
      1,
      "The data folder {0} does not exist. Create it with an organization.yaml, or set"
          + " dossier.dataDirectory to the folder that holds one."),
  FOLDER_NOT_A_FOLDER(
      Severity.ERROR,
      1,
      "The data folder {0} is a file. Set dossier.dataDirectory to the folder that holds"
          + " organization.yaml."),
  FOLDER_UNREADABLE(
      Severity.ERROR, 2, "The data folder {0} cannot be read: {1}. Check dossier.dataDirectory."),
  FOLDER_EMPTY(
      Severity.ERROR,
      1,
      "The data folder {0} holds no data. Start with organization.yaml, which names the"
          + " provider, or set dossier.dataDirectory."),
  ORGANIZATION_MISSING(
      Severity.ERROR,
      1,
      "The data folder {0} holds no organization.yaml. Add that file; it names the provider"
          + " and what holds for all documents."),
  FILE_UNREADABLE(Severity.ERROR, 1, "The file cannot be read: {0}. Mend that, or remove it."),
  FILE_TOO_LARGE(
      Severity.ERROR,
      1,
      "The file has {0} bytes; at most 5,000,000 are read. Split it into several records."),
  FILE_EMPTY(Severity.ERROR, 0, "The file is empty. Write the record into it, or delete it."),
  NOT_READ(Severity.WARNING, 2, "\"{0}\" is not read. {1}"),
  DUPLICATE_ID(
      Severity.ERROR, 2, "The id \"{0}\" is already used in {1}. Give one of the two another id."),

  INVALID_UTF8(Severity.ERROR, 1, "The byte 0x{0} is not valid UTF-8. Save the file as UTF-8."),
  CONTROL_CHARACTER(Severity.ERROR, 1, "The control character {0} cannot be published. Remove it."),
  SYNTAX_ERROR(Severity.ERROR, 1, "This is not valid YAML: {0}"),
  SEVERAL_DOCUMENTS(
      Severity.ERROR,
      0,
      "A second YAML document starts here. Keep one record in a file; move the rest to a"
          + " file of its own."),
  NESTING_TOO_DEEP(
      Severity.ERROR, 1, "Values are nested more than {0} levels deep. Write them flatter."),
  DUPLICATE_KEY(
      Severity.ERROR,
      2,
      "The key \"{0}\" stands in this mapping twice, first in line {1}. Merge the two or"
          + " remove one."),
  KEY_NOT_TEXT(
      Severity.ERROR,
      0,
      "A list or a mapping cannot be a key. Write a plain word before the colon, or put the"
          + " value in quotes."),
  ANCHOR_USED(
      Severity.ERROR,
      1,
      "The anchor {0} is not supported. Write the value out where it is needed; put text"
          + " that starts with & in quotes."),
  ALIAS_USED(
      Severity.ERROR,
      1,
      "The alias {0} is not supported. Write the value out; put text that starts with * in"
          + " quotes."),
  MERGE_KEY_USED(Severity.ERROR, 0, "The merge key << is not supported. Write the keys out."),
  TAG_USED(
      Severity.ERROR,
      1,
      "The tag {0} is not supported. Remove it; put text that starts with ! in quotes."),
  UNKNOWN_KEY(Severity.ERROR, 3, "There is no key \"{0}\" in {1}.{2}"),
  MISSING_KEY(Severity.ERROR, 3, "The key \"{0}\" is missing in {1}.{2}"),
  EMPTY_VALUE(Severity.ERROR, 2, "{0} has no value. {1}"),
  WRONG_TYPE(Severity.ERROR, 4, "{0} must be {1}, but is {2}.{3}"),
  UNKNOWN_WORD(Severity.ERROR, 4, "{0} cannot be \"{1}\".{2} Write one of {3}."),
  BAD_ID(
      Severity.ERROR,
      1,
      "\"{0}\" is not an id. Write lower-case letters, digits, dots and hyphens, with a"
          + " letter or digit first and last."),
  ID_UPPER_CASE(
      Severity.ERROR,
      2,
      "The id \"{0}\" has upper-case letters; file systems that ignore case would mix up"
          + " the documents. Write \"{1}\"."),
  ID_TOO_LONG(
      Severity.ERROR,
      2,
      "The id \"{0}\" has {1} characters; at most 80 are possible. Write a shorter one."),
  ID_RESERVED(
      Severity.ERROR,
      2,
      "The id \"{0}\" is the name of a device on Windows, where no file can be called so."
          + " Write another one, such as \"{1}\"."),
  ID_ESCAPES(
      Severity.ERROR,
      1,
      "The id \"{0}\" would lead out of the output folder. Write lower-case letters,"
          + " digits, dots and hyphens only."),
  BAD_DATE(Severity.ERROR, 2, "\"{0}\" is not a date. {1}"),
  BAD_TIME(Severity.ERROR, 2, "\"{0}\" is not a date with a time. {1}"),
  TIME_WITHOUT_OFFSET(
      Severity.ERROR,
      2,
      "The time \"{0}\" has no offset from UTC. Write {1}, or the offset of the place, such"
          + " as +01:00."),
  BAD_DURATION(
      Severity.ERROR,
      1,
      "\"{0}\" is not a length of time. Write for example 72 h, 30 min, 2 d 4 h or PT72H."),
  BAD_LANGUAGE(Severity.ERROR, 1, "\"{0}\" is not a language tag. Write one such as en or de-CH."),
  UNKNOWN_LANGUAGE_OF_TEXT(
      Severity.ERROR,
      2,
      "\"{0}\" is no language that a text can be in.{1} Write text for the organisation's own"
          + " language, or a language tag such as de or fr-CA."),
  BAD_TIME_ZONE(
      Severity.ERROR,
      2,
      "\"{0}\" is not a time zone.{1} Write a name of the IANA database such as"
          + " Europe/Berlin, or UTC."),
  BAD_COUNTRY(
      Severity.ERROR,
      2,
      "\"{0}\" is not a country code.{1} Write two capital letters of ISO 3166-1 such as DE."),
  BAD_EMAIL(
      Severity.ERROR,
      1,
      "\"{0}\" is not an e-mail address. Write one such as security@example.com."),
  BAD_ADDRESS(
      Severity.ERROR,
      2,
      "\"{0}\" is not a usable address: {1}. Write one that starts with https:, http: or"
          + " mailto:, or a path within the site such as teams/index.html."),
  BAD_OUTPUT_PATH(
      Severity.ERROR,
      2,
      "\"{0}\" is not a path below the output folder: {1}. Write one such as runbooks/{id}."),
  NUMBER_OUT_OF_RANGE(Severity.ERROR, 3, "{0} is {1}. Write a whole number {2}."),
  TEXT_TOO_LONG(Severity.ERROR, 3, "{0} has {1} characters; at most {2} are possible. Shorten it."),
  WRONG_FORM(Severity.ERROR, 3, "\"{1}\" is no possible value of {0}. {2}"),
  TOO_FEW_VALUES(Severity.ERROR, 2, "{0} is empty, but needs at least one entry.{1}"),
  TOO_MANY_VALUES(Severity.ERROR, 3, "{0} has {1} entries; at most {2} are possible. Remove some."),
  REPEATED_VALUE(Severity.ERROR, 2, "{0} holds \"{1}\" twice. Remove one."),
  FACT_KEY_MALFORMED(
      Severity.ERROR,
      1,
      "\"{0}\" is no way to a value. Write keys with dots between them, and an entry of a list by"
          + " its name in brackets, such as impact.customers or timeline[2026-03-03T06:41Z].text."),
  FACT_WITHOUT_HISTORY(
      Severity.ERROR,
      1,
      "The key \"{0}\" has no history: ids and sharing labels hold for all times. Name another key,"
          + " or remove the entry."),
  FACT_NAMES_A_LIST(
      Severity.ERROR, 2, "{0} is a list of entries, each of which has a history of its own. {1}."),
  FACT_ENTRY_WITHOUT_NAME(
      Severity.ERROR,
      1,
      "The entries of {0} have no names by which one could be meant. Write known-since into the"
          + " entry, or remove this one."),
  FACT_ENTRY_AMBIGUOUS(
      Severity.ERROR,
      3,
      "{0} entries of {1} are called \"{2}\", so that it is not clear which one is meant. Make"
          + " their names differ, or write known-since into the entry."),
  FACT_ENTRY_UNKNOWN(
      Severity.ERROR,
      4,
      "No entry of {0} is called \"{1}\"; its name is its {2}.{3} An entry that was taken out later"
          + " needs was with the whole of it."),
  FACT_UNCHANGED(
      Severity.ERROR,
      2,
      "The key \"{0}\" says the same before and after {1}, so that nothing changed. Write what it"
          + " said before, or remove the entry."),
  FACT_ALWAYS_NEEDED(
      Severity.ERROR,
      2,
      "The key \"{0}\" must have a value at all times. Write a correction with was, for what it"
          + " said until {1}."),
  CORRECTIONS_OUT_OF_ORDER(
      Severity.ERROR,
      2,
      "The correction of {0} stands after one of {1}. Move it up, or mend its time."),
  MORE_FINDINGS(
      Severity.ERROR,
      1,
      "{0} more findings in this file are not shown. Mend the shown ones first.");

  private final Wording wording;

  ReadCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
