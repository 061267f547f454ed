package dev.dossier.browser;

/**
 * How a reader looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param scheme the colours that the reader prefers
 */
record View(int width, Scheme scheme) {

  /** The narrowest screen that pages are made for. */
  static final int PHONE = 360;

  static final int DESKTOP = 1280;

  /** Colours that readers may prefer. */
  enum Scheme {
    LIGHT,
    DARK
  }
}
