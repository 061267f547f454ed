package dev.dossier.pdf;

/**
 * What is costly to make and can serve one document after another, but only one thread at a time.
 */
final class Workspace {

  private final XhtmlReader reader = new XhtmlReader();
  private final BoundedStyles styles = new BoundedStyles();
  private final EmbeddedFonts fonts = new EmbeddedFonts();

  XhtmlReader reader() {
    return reader;
  }

  BoundedStyles styles() {
    return styles;
  }

  EmbeddedFonts fonts() {
    return fonts;
  }
}
