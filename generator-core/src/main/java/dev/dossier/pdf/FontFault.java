package dev.dossier.pdf;

/** Why no document can be set in a font. */
final class FontFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param source the font
   * @param reason words that follow its name, such as "is damaged"
   */
  FontFault(FontSource source, String reason) {
    super("The font " + source.name() + " " + reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
