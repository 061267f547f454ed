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
          + " give the text in which it stands a stricter sharing-label.");

  private final Wording wording;

  SiteCode(Severity severity, int arity, String text) {
    this.wording = new Wording(severity, arity, text);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
