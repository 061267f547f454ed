package dev.dossier.diagnostic;

/** The findings about the site as a whole: where its pages lead and how it looks. */
public enum SiteCode implements Code {
  LINK_TO_NO_PAGE(
      Severity.ERROR,
      3,
      "This link leads to {0}, but no page or file of that name is made (it stands on {1}).{2}"
          + " Write where a page is from the root of the site, or remove the link."),
  LINK_TO_NO_PLACE(
      Severity.ERROR,
      4,
      "This link leads to \"#{0}\" on {1}, but nothing on that page has this id (the link stands"
          + " on {2}).{3} Leave the fragment out, or write one that is there."),
  LINK_TO_HIDDEN_PAGE(
      Severity.ERROR,
      4,
      "This link stands on {0}, which is made for the audience {1}, and leads to {2}, which is made"
          + " for the audience {3} and may show more than these readers may see. Remove the link, or"
          + " give the text in which it stands a stricter sharing-label."),
  COLOUR_UNREADABLE(
      Severity.ERROR,
      4,
      "Text in {0} has a contrast of {1} to 1 on {2} ground, and needs 4.5 to 1 (WCAG 2.2, AA). Write"
          + " {3}, the nearest to it that can be read there."),
  LOGO_UNFIT(Severity.ERROR, 2, "The logo {0} {1}."),
  THEME_FILE_MISSING(
      Severity.ERROR, 2, "There is no file {0}.{1} Put it there, or remove the entry."),
  THEME_FONT_UNFIT(
      Severity.ERROR,
      2,
      "No document can be set in the font {0}: it {1}. Put an undamaged TrueType file (.ttf) that may"
          + " be embedded there, or remove it."),
  THEME_FONT_FAMILY(
      Severity.ERROR,
      3,
      "The font {0} is of the family \"{1}\", not of \"{2}\", so that PDFs would not be set in it."
          + " Write the family as the files state it, or put files of one family there."),
  THEME_PLACEHOLDER(Severity.ERROR, 2, "{0} stands for nothing here. Write one of {1}.");

  private final Wording wording;

  SiteCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
