package dev.dossier.diagnostic;

/** The findings about comparing two states of the data. */
public enum ComparisonCode implements Code {
  STATE_UNKNOWN(
      Severity.ERROR,
      3,
      "dossier.{0} names \"{1}\", which is no folder, and {2} lies in no git repository whose"
          + " revision it could be. Write the path of a data folder."),
  REVISION_UNKNOWN(
      Severity.ERROR,
      3,
      "\"{0}\" is neither a folder nor a revision of the repository that holds the data.{1} Write the"
          + " path of a data folder, a commit, a tag or a branch.{2}"),
  REVISION_AMBIGUOUS(
      Severity.ERROR,
      1,
      "Several objects of the repository begin with \"{0}\". Write more digits."),
  REVISION_NO_COMMIT(
      Severity.ERROR,
      1,
      "\"{0}\" names a file or a folder of the repository. Write a commit, a tag or a branch."),
  REVISION_WITHOUT_DATA(
      Severity.ERROR,
      2,
      "The revision \"{0}\" has no folder {1}. Write a later revision, or compare with a folder."),
  REVISION_HAS_SUBMODULE(
      Severity.ERROR,
      2,
      "In the revision \"{0}\", {1} is a submodule, whose content another repository holds. Check that"
          + " revision out to a folder, and write its path."),
  REVISION_HAS_LINK(
      Severity.ERROR,
      2,
      "In the revision \"{0}\", {1} is a symbolic link, which is not followed. Check that revision out"
          + " to a folder, and write its path."),
  REVISION_INCOMPLETE(
      Severity.ERROR,
      2,
      "The revision \"{0}\" is not complete in this clone: the object {1} is missing. Fetch it, such as"
          + " with git fetch --refetch, or write another revision."),
  REPOSITORY_UNREADABLE(
      Severity.ERROR,
      2,
      "The repository {0} cannot be read: {1}. Write the path of a data folder instead."),
  CHANGES_UNSEEN(
      Severity.ERROR,
      0,
      "No kind of document has the page changes, so that it is not said how changes are shown. Give"
          + " the kind changes in documents.yaml its page back."),
  AUDIENCE_UNKNOWN(
      Severity.ERROR, 3, "dossier.audience names \"{0}\", which is no audience of {1}.{2}"),
  AUDIENCE_SEES_NOTHING(
      Severity.ERROR,
      3,
      "The audience {0} may not see what carries {1}, the organisation's label in {2}, so that there"
          + " is nothing to compare for it. Set dossier.audience to another one."),
  CHANGES_FOREIGN(
      Severity.ERROR,
      1,
      "The folder {0} holds files that Dossier did not write. Empty it, or set"
          + " dossier.diff.outputDirectory to a folder of its own."),
  CHANGES_UNWRITABLE(
      Severity.ERROR,
      2,
      "The folder {0} cannot be written: {1}. Mend its permissions, or set"
          + " dossier.diff.outputDirectory to another folder.");

  private final Wording wording;

  ComparisonCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
