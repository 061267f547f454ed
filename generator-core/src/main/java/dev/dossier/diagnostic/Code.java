package dev.dossier.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of findings with their texts. A text says what is wrong, shows the offending value and
 * says what to write; <code>{0}</code>, <code>{1}</code> … stand for its arguments.
 */
public enum Code {
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
      1,
      "\"{0}\" is no language that a text can be in. Write text for the organisation's own"
          + " language, or a language tag such as de or fr-CA."),
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
      "{0} more findings in this file are not shown. Mend the shown ones first."),

  TEMPLATE_FAILS(Severity.ERROR, 1, "The template fails: {0}"),
  TEMPLATE_MISSING(
      Severity.ERROR,
      1,
      "There is no template \"{0}\". Put a file of this name into"
          + " dossier.templateDirectory, or name a shipped template."),
  PDF_FAILS(Severity.ERROR, 2, "The PDF of {0} cannot be made: {1}"),

  CONTENT_NOT_SHOWN(
      Severity.ERROR,
      3,
      "What this template makes does not show the item {0}, which the duty \"{1}\" asks for. Put the"
          + " value into an element with data-shows=\"{2}\", whole and unchanged."),
  FORM_NOT_KEPT(
      Severity.ERROR,
      4,
      "The duty \"{0}\" prescribes {1} of the letter: {2}. What this template makes has {3}."),

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
          + " letter_de-CH.properties."),

  UNKNOWN_PAGE(Severity.ERROR, 2, "There is no page \"{0}\". Write one of {1}."),
  RECIPIENTS_UNREADABLE(
      Severity.ERROR,
      1,
      "The file of recipients cannot be read: {0}. Set dossier.recipients to a CSV or YAML file."),
  RECIPIENTS_OF_UNKNOWN_FORM(
      Severity.ERROR,
      0,
      "The name of the file of recipients ends neither in .csv nor in .yaml. Write the recipients"
          + " as CSV or as YAML, and name the file accordingly."),
  RECIPIENTS_EMPTY(
      Severity.ERROR, 0, "The file names no recipient. Write a row for each, below the header."),
  RECIPIENTS_NOT_LISTED(
      Severity.ERROR,
      0,
      "A list of recipients is expected. Start the file with \"recipients:\" and write below it one"
          + " entry for each, such as \"- {id: p-1, name: Jo Doe}\", and nothing else."),
  INVALID_CSV(
      Severity.ERROR,
      1,
      "This is not valid CSV: {0}. Check the quotation marks from here on; within quoted text write"
          + " each of them twice."),
  UNKNOWN_COLUMN(
      Severity.ERROR, 3, "There is no column \"{0}\".{1} Write one of {2}, or remove the column."),
  COLUMN_TWICE(
      Severity.ERROR, 2, "The column \"{0}\" stands twice, first at {1}. Remove one of the two."),
  COLUMN_MISSING(
      Severity.ERROR,
      1,
      "The column \"{0}\" is missing. Name it in the first row, and fill it in every row."),
  CELLS_MISCOUNTED(
      Severity.ERROR,
      2,
      "The row has {0} values, but the first row names {1} columns. Put text that holds the"
          + " separator in quotation marks, or write the separators of empty values too."),
  RECIPIENT_VALUE_MISSING(
      Severity.ERROR, 1, "The recipient has no {0}. Fill it in, or remove the row."),
  RECIPIENT_VALUE_NESTED(
      Severity.ERROR,
      1,
      "The value of \"{0}\" has the wrong form. Write a single text; only address is a list, of at"
          + " most 6 lines."),
  VALUE_ON_SEVERAL_LINES(
      Severity.ERROR, 1, "The value of \"{0}\" has several lines. Write it on one."),
  RECIPIENT_TWICE(
      Severity.ERROR,
      2,
      "The id \"{0}\" is already used in line {1}. Give one of the two recipients another id, or"
          + " remove one."),
  ROW_UNREACHABLE(
      Severity.ERROR,
      3,
      "{0} cannot be notified by {1}. Fill in {2}, or write another means into the notification."),
  LETTERS_FOREIGN(
      Severity.ERROR,
      1,
      "The folder {0} holds files that are no letters of an earlier run. Empty it, or set"
          + " dossier.lettersDirectory to a folder of its own."),
  LETTERS_UNWRITABLE(
      Severity.ERROR,
      2,
      "The folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.lettersDirectory to another folder."),
  MERGE_INCIDENT_UNKNOWN(
      Severity.ERROR, 2, "dossier.incident names \"{0}\", which is no incident of the data.{1}"),
  MERGE_NOTIFICATION_MISSING(
      Severity.ERROR, 3, "The incident {0} has no letter to make under the duty \"{1}\". {2}"),
  MERGE_NOTIFICATIONS_SEVERAL(
      Severity.ERROR,
      3,
      "The incident {0} has several notifications under the duty \"{1}\": to {2}. Set"
          + " dossier.recipient to the one whose letter the recipients get."),
  PAGE_NOT_MAILED(
      Severity.ERROR,
      1,
      "The page \"{0}\" is not addressed to anybody, so that no e-mail can be made of it. Remove"
          + " eml from formats, or write the page notification-letter."),
  SENDER_WITHOUT_ADDRESS(
      Severity.ERROR,
      1,
      "Letters go by e-mail ({0}), but the organisation has no address to send them from. Add the"
          + " key \"email\" to its contact, or the key \"mail\" with one."),
  UNSUITABLE_FORMAT(
      Severity.ERROR,
      3,
      "The page \"{0}\" cannot be written as {1}. Leave that out; it can be written as {2}."),
  UNKNOWN_PLACEHOLDER(
      Severity.ERROR,
      3,
      "The path has {0}, which means nothing for the page \"{1}\". Use {2}, or none."),
  DOCUMENTS_COLLIDE(
      Severity.ERROR,
      3,
      "Two documents go to {0}: \"{1}\" and \"{2}\". Put {id} or the like into the path, or"
          + " make the paths of their kinds differ by more than upper and lower case."),
  CUSTOMER_NOT_IN_PATH(
      Severity.ERROR,
      3,
      "The document {0} is made for the audience {1}, of which each customer sees its own"
          + " subscriptions only, but its path names no customer, so that there is nothing to show."
          + " Put {2} into the path, such as incidents/{id}-{2}."),
  AUDIENCE_EXCLUDED(
      Severity.ERROR,
      3,
      "The document {0} is made for the audience {1}, which may not see what carries {2}, the"
          + " organisation's label. Write audience: internal, or a wider sharing-label in"
          + " organization.yaml."),
  CLOCKS_UNSEEN(
      Severity.ERROR,
      0,
      "No kind of document has the page clocks, so nobody is named who may see the clocks. Give"
          + " the kind clocks in documents.yaml its page back; with formats: [] no page is made."),
  UNKNOWN_DOCUMENT_KIND(
      Severity.ERROR,
      2,
      "dossier.documents names \"{0}\", which is no kind of document. Write one or more of {1}."),

  QUESTION_INCOMPLETE(
      Severity.ERROR, 2, "dossier.{0} is not set. Write -Ddossier.{0}= and one of {1}."),
  QUESTION_UNKNOWN(
      Severity.ERROR, 4, "dossier.{0} names \"{1}\", but there is no such {0} in {2}.{3}"),

  OUTPUT_FOREIGN(
      Severity.ERROR,
      1,
      "The output folder {0} holds files that Dossier did not write. Empty it, or set"
          + " dossier.outputDirectory to a folder of its own."),
  OUTPUT_UNWRITABLE(
      Severity.ERROR,
      2,
      "The output folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.outputDirectory to another folder."),

  UNKNOWN_REFERENCE(Severity.ERROR, 4, "There is no {0} \"{1}\" in {2}.{3}"),
  REPEATED_ENTRY(
      Severity.ERROR,
      3,
      "The {0} \"{1}\" stands twice in this list, first in line {2}. Merge the two, or give one"
          + " of them another name."),
  DUTY_DEFINED_TWICE(
      Severity.ERROR,
      2,
      "The duty \"{0}\" is already defined in {1}. Give one of the two another id."),
  PROCESS_BESIDE_ITSELF(
      Severity.ERROR,
      1,
      "The process \"{0}\" cannot run beside itself. Name another process, or remove the key."),
  TEAM_WITHIN_ITSELF(
      Severity.ERROR,
      2,
      "The team \"{0}\" is part of itself: {1}. Remove part-of from one of these teams."),
  CELL_MISSING(
      Severity.ERROR,
      2,
      "The layer \"{0}\" has no owner in the column \"{1}\". Add {1} with customer, provider,"
          + " shared, third-party or not-applicable."),
  SHARED_HALF_MISSING(
      Severity.ERROR,
      1,
      "A shared layer says what each side does, but the half of the {0} is missing. Add the key"
          + " \"{0}\" with the duties of that side, or name a single owner."),
  OUTCOME_IMPOSSIBLE(
      Severity.ERROR,
      2,
      "The outcome \"{0}\" asks that \"{1}\" be both met and not met, so that it never applies."
          + " Remove {1} from met or from not-met."),
  OUTCOME_UNREACHED(
      Severity.WARNING,
      2,
      "The outcome \"{0}\" never applies, because \"{1}\" stands before it and applies whenever"
          + " it would. Move {0} up, or remove it."),
  NO_OUTCOME(
      Severity.ERROR,
      3,
      "No outcome of the definition \"{0}\" applies to this record, which meets {1} and does"
          + " not meet {2}. Mend the facts, or add an outcome with these conditions to"
          + " organization.yaml."),
  UNKNOWN_CLASSIFICATION(
      Severity.WARNING,
      3,
      "No criterion knows \"{0}\" among the {1}, so that it decides nothing.{2}"),
  TIMES_OUT_OF_ORDER(
      Severity.ERROR,
      4,
      "The time \"{0}\" ({1}) lies before the time \"{2}\" ({3}), which is impossible. Mend one"
          + " of the two, or leave out the one that is not known."),
  TIME_IN_FUTURE(
      Severity.WARNING,
      2,
      "The time {0} has not come at {1}, which counts as now. Mend the time, or set"
          + " dossier.asOf to a later instant."),
  TIMELINE_OUT_OF_ORDER(
      Severity.ERROR, 2, "The entry of {0} stands after one of {1}. Move it up, or mend its time."),
  TIMELINE_BEFORE_INCIDENT(
      Severity.WARNING,
      3,
      "The entry of {0} lies before the incident occurred ({1}). Mend one of the two times, or"
          + " give the entry the phase {2}."),
  NOT_DECLARED(
      Severity.WARNING,
      1,
      "By the definition this record is \"{0}\", which must be notified, but no declaration is"
          + " recorded. Add the key \"declared\" with its time under times."),
  ANCHOR_MISSING(
      Severity.WARNING,
      2,
      "The time limit of \"{0}\" runs from the time \"{1}\", which is not recorded. Add the key"
          + " \"{1}\" under times."),
  NOTIFICATION_PART_MISSING(
      Severity.ERROR,
      3,
      "The incident was declared ({0}) and must be notified, but the key \"{1}\" is missing in"
          + " its record. Add {2}."),
  NOTIFIED_TWICE(
      Severity.ERROR,
      3,
      "The recipient \"{0}\" stands twice under the duty \"{1}\", first in line {2}. Merge the"
          + " two notifications."),
  CLOCK_WITHOUT_START(
      Severity.ERROR,
      0,
      "A clock or its condition does not say from what it runs, or says it twice. Write one of from"
          + " and from-filing, and one of after and after-filing in a condition."),
  CLOCK_WITHOUT_UNIT(
      Severity.ERROR,
      0,
      "A clock needs both amount and unit, or neither where no number sets its end. Add the other"
          + " key, or remove both."),
  UNKNOWN_ANSWER(Severity.ERROR, 3, "\"{0}\" is no answer to the question: {1} Write one of {2}."),
  RECIPIENT_NOT_OWED(
      Severity.ERROR,
      4,
      "The recipient \"{0}\" is of the kind {1}, but the duty \"{2}\" is owed to {3} only. Name"
          + " another duty, or add the kind to its recipients."),
  SUBSCRIPTION_NOT_CONCERNED(
      Severity.WARNING,
      2,
      "The subscription \"{0}\" of \"{1}\" holds none of the services of this incident. Name"
          + " another subscription, or add the service to the incident or to the subscription."),
  SENT_BEFORE_DECLARED(
      Severity.ERROR,
      2,
      "The notification was sent ({0}) before the incident was declared ({1}). Mend one of the"
          + " two times."),
  NOTIFICATION_OVERDUE(
      Severity.WARNING,
      3,
      "The recipient \"{0}\" is not notified, though the time limit of the duty \"{1}\" ended"
          + " on {2}. Send the notification and add the key \"sent\"."),
  REASONS_FOR_DELAY_MISSING(
      Severity.ERROR,
      3,
      "The recipient \"{0}\" was notified after the time limit of the duty \"{1}\" ({2}), and"
          + " no reasons are given. Add the key \"reasons-for-delay\" under communication."),
  CONTENT_MISSING(
      Severity.ERROR,
      4,
      "The notification under \"{0}\" must state {1}, which the record does not. Add {2}{3}."),
  PENDING_NOT_ALLOWED(
      Severity.ERROR,
      3,
      "The item {0} cannot follow later: the duty \"{1}\" must be fulfilled at once. State it in"
          + " the record, and remove \"{2}\" from pending."),
  PENDING_BUT_KNOWN(
      Severity.WARNING,
      2,
      "The item {0} of the duty \"{1}\" is named as not known yet, but the record states it, or it"
          + " is not asked for. Remove it from pending."),
  CONTENT_KEY_UNKNOWN(
      Severity.ERROR,
      2,
      "The key \"{0}\" means nothing in a checklist.{1} Write a key of the record such as"
          + " communication.measures, or times., answers. or particulars. with a time, a question"
          + " or an item of this regime."),
  CONTENT_KEY_CLOSED(
      Severity.ERROR,
      2,
      "Letters show the key \"{0}\" to authorities only, but the duty is owed to {1} only. Name"
          + " another key, or owe the duty to authorities as well."),
  RECIPIENT_UNREACHABLE(
      Severity.ERROR,
      4,
      "The recipient \"{0}\" cannot be notified by {1}. Add the key \"{2}\" to its contact"
          + " ({3}), or write another means."),
  SUBSCRIPTION_UNREACHABLE(
      Severity.ERROR,
      5,
      "The subscription \"{0}\" of \"{1}\" has no administrator or security contact who can be"
          + " notified by {2}. Add {3} ({4}), or write another means."),
  CORRECTION_WITHOUT_AUTHOR(
      Severity.ERROR,
      0,
      "Nobody answers for this correction. Add the key \"team\" with the team that made it, or"
          + " \"by\" with the person."),
  CORRECTION_BEFORE_RECORD(
      Severity.ERROR,
      2,
      "The correction of {0} lies before the incident was known ({1}), when there was nothing to"
          + " put right. Mend its time, or remove it."),
  ACTION_WITHOUT_DATE(
      Severity.ERROR,
      0,
      "The action is done, but there is no date. Add the key \"done\" with the day on which it"
          + " was finished, or write another state."),
  ACTION_DATE_WITHOUT_STATE(
      Severity.ERROR,
      2,
      "The action was finished on {0}, but its state is {1}. Write the state done, or remove"
          + " the date."),
  ACTION_OVERDUE(
      Severity.WARNING,
      3,
      "The action was due on {0} and is {1}. Its owner \"{2}\" must finish it and write the"
          + " state done, or agree on another date."),
  REVIEW_OVERDUE(
      Severity.WARNING,
      1,
      "The review was due on {0}. Review the document, then write the dates of this review and"
          + " of the next."),
  REVIEW_DUE_BEFORE(
      Severity.ERROR,
      2,
      "The next review is due on {0}, before the last one ({1}). Mend one of the two dates."),
  LABEL_LAXER(
      Severity.ERROR,
      3,
      "The sharing label \"{0}\" is laxer than \"{1}\", which is inherited from {2}. Write {1} or a"
          + " stricter one, or remove the key."),
  FAILING_LAYER_ELSEWHERE(
      Severity.ERROR,
      1,
      "The layer that failed belongs to the service \"{0}\", which this incident does not name."
          + " Add {0} to services, or name one of them here."),
  FAILING_LAYER_ABSENT(
      Severity.ERROR,
      3,
      "The layer \"{0}\" cannot have failed: {1} does not have it ({2}). Name another layer, or"
          + " mend its owner there."),
  PROVIDER_TASK_WITHOUT_TEAM(
      Severity.ERROR,
      1,
      "The provider's task \"{0}\" has no team in charge. Add the key \"team\"."),
  CUSTOMER_TASK_WITH_TEAM(
      Severity.ERROR,
      2,
      "The task \"{0}\" is the customer's, but the team \"{1}\", which is the provider's, is in"
          + " charge. Remove the key \"team\", or write side: provider."),
  TASK_WITHOUT_PART(
      Severity.ERROR,
      5,
      "The task \"{0}\" falls to the {1}, but the {1} has no part in the layer \"{2}\" of {3}"
          + " ({4}). Write the other side, or share the layer there."),
  CONTROL_UNMAPPED(
      Severity.WARNING,
      2,
      "No task serves the control \"{0}\" of {1}. Add it to the controls of a task, or remove it"
          + " from this list."),
  NOT_A_CUSTOMER(
      Severity.ERROR,
      2,
      "The contact \"{0}\" is of the kind {1}, but only a customer has agreements and assesses"
          + " itself. Name a contact of the kind customer."),
  AGREEMENT_ENDS_EARLY(
      Severity.ERROR,
      2,
      "The agreement ends on {0}, before it begins ({1}). Mend one of the two dates."),
  AGREEMENTS_OVERLAP(
      Severity.ERROR,
      3,
      "The agreement \"{0}\" speaks of the service \"{1}\" too, for the same customer, at the same"
          + " time and for {2}. Leave the service to one of the two, or part their subscriptions or"
          + " their dates."),
  AGREED_SERVICE_NOT_HELD(
      Severity.WARNING,
      2,
      "No subscription of \"{0}\" that the agreement covers holds the service \"{1}\". Add the"
          + " service to a subscription, or remove it from the agreement."),
  AGREEMENT_OF_ANOTHER(
      Severity.ERROR,
      3,
      "The agreement \"{0}\" is with \"{1}\", but the assessment is of \"{2}\". Name an agreement"
          + " with {2}, or remove the key."),
  ASSESSMENTS_OUT_OF_ORDER(
      Severity.ERROR,
      2,
      "The round of {0} stands after that of {1}. Put the rounds in order of their days, one for"
          + " each day."),
  ANSWERED_TWICE(
      Severity.ERROR,
      3,
      "The task \"{0}\" on the layer \"{1}\" is answered twice on this day, first in line {2}."
          + " Remove one of the answers."),
  ANSWER_WITHOUT_EVIDENCE(
      Severity.WARNING,
      2,
      "The task \"{0}\" is answered as met without evidence, though it asks for {1}. Add the key"
          + " \"evidence\"."),
  ANSWER_NOT_OWED(
      Severity.ERROR,
      4,
      "The task \"{0}\" on the layer \"{1}\" of {2} is not the customer's ({3}). Remove the"
          + " answer."),
  STEP_LEADS_TWO_WAYS(
      Severity.ERROR,
      2,
      "The step \"{0}\" has {1}, but only one can say where it leads. Keep one of them."),
  STEP_LEADS_NOWHERE(
      Severity.ERROR,
      1,
      "The step \"{0}\" ends the list without saying where it leads. Write last: true, or add"
          + " next or a decision."),
  STEP_UNREACHED(
      Severity.WARNING,
      1,
      "No way through the runbook leads to the step \"{0}\". Name it as the next step of"
          + " another one, or remove it."),
  RUNBOOK_WITHOUT_END(
      Severity.ERROR,
      1,
      "The runbook has no end after the steps {0}. Write last: true at one of them, or lead one"
          + " of them to an end.");

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
