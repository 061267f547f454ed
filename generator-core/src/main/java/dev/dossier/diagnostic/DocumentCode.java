package dev.dossier.diagnostic;

/**
 * The findings about documents: which are asked for, how they are rendered, where they are written.
 */
public enum DocumentCode implements Code {
  TEMPLATE_FAILS(Severity.ERROR, 1, "The template fails: {0}"),
  TEMPLATE_MISSING(
      Severity.ERROR,
      1,
      "There is no template \"{0}\". Put a file of this name into"
          + " dossier.templateDirectory, or name a shipped template."),
  TEMPLATE_NOT_NAMED(
      Severity.ERROR,
      1,
      "The page \"{0}\" is shown by a template, but none is named. Add the key \"template\" with a"
          + " file name such as {0}.ftlh."),
  TEMPLATE_UNUSED(
      Severity.ERROR,
      1,
      "\"{0}\" is an export, which no template shows. Remove the key \"template\"."),
  FRAMEWORK_NOT_NAMED(
      Severity.ERROR,
      1,
      "\"{0}\" lists the controls of a framework, but none is named. Add the key \"framework\" with"
          + " the id of a file in controls/."),
  FRAMEWORK_UNUSED(
      Severity.ERROR, 1, "\"{0}\" lists no controls of a framework. Remove the key \"framework\"."),
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
  UNKNOWN_PAGE(Severity.ERROR, 2, "There is no page \"{0}\". Write one of {1}."),
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
  EXPORT_UNKNOWN(
      Severity.ERROR,
      2,
      "dossier.documents names \"{0}\", which is no export. Write one or more of {1}."),
  EXPORTS_WITHOUT_FORMAT(
      Severity.ERROR,
      2,
      "No export that is asked for can be written as {0}. Set dossier.formats to one or more of {1}."),
  EXPORTS_EMPTY(
      Severity.ERROR,
      0,
      "There is nothing to export: the audience sees none of the services and agreements that are"
          + " asked for. Leave out dossier.service or dossier.agreement, or set dossier.audience to"
          + " one that may see them."),
  QUESTION_INCOMPLETE(
      Severity.ERROR, 2, "dossier.{0} is not set. Write -Ddossier.{0}= and one of {1}."),
  QUESTION_UNKNOWN(
      Severity.ERROR, 4, "dossier.{0} names \"{1}\", but there is no such {0} in {2}.{3}"),
  STARTER_IN_THE_WAY(
      Severity.ERROR,
      0,
      "This file is there already, so nothing was written. Start in a folder without data, or set"
          + " dossier.directory to one."),
  NEW_KIND_UNKNOWN(
      Severity.ERROR, 2, "dossier.kind names \"{0}\", which is no kind that can be started.{1}"),
  NEW_ID_UNSUITABLE(
      Severity.ERROR,
      2,
      "dossier.id is \"{0}\", which is no id. Write lower-case letters and digits with hyphens or"
          + " dots between them, such as {1}, or leave it out."),
  NEW_ID_TAKEN(
      Severity.ERROR,
      1,
      "\"{0}\" is there already, so nothing was written. Leave out dossier.id, or write another"
          + " one."),
  NEW_WITHOUT_TEAM(
      Severity.ERROR,
      1,
      "A new {0} names a team, but there is none yet. Start one with -Ddossier.kind=team first."),
  OUTPUT_FOREIGN(
      Severity.ERROR,
      2,
      "The output folder {0} holds files that Dossier did not write. Empty it, or set"
          + " dossier.{1} to a folder of its own."),
  OUTPUT_UNWRITABLE(
      Severity.ERROR,
      3,
      "The output folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.{2} to another folder.");

  private final Wording wording;

  DocumentCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
