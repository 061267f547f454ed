package dev.dossier.model;

/** The content of a logo, found fit to be shown. */
public final class LogoImage {

  private final byte[] content;
  private final String ending;
  private final boolean square;

  /**
   * The content of a file.
   *
   * @param ending {@code svg} or {@code png}
   * @param square whether it is as wide as it is high, so that it can stand for the site
   */
  public LogoImage(byte[] content, String ending, boolean square) {
    this.content = content.clone();
    this.ending = ending;
    this.square = square;
  }

  /** The bytes of the file. */
  public byte[] content() {
    return content.clone();
  }

  /** Where it goes, relative to the output folder. */
  public String path() {
    return "assets/logo." + ending;
  }

  /** Whether it can stand for the site where there is room for a small square drawing only. */
  public boolean isIcon() {
    return square && ending.equals("svg");
  }
}
