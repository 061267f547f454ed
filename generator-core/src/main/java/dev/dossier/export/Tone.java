package dev.dossier.export;

/** Whose affair a cell is, which gives it its colour; the colour never stands without its word. */
enum Tone {
  CUSTOMER("FFF0D4"),
  PROVIDER("DCE8F8"),
  SHARED("DFF2E3"),
  OTHERS("EEE3F6"),
  NOBODY("EEF0F2");

  private final String fill;

  Tone(String fill) {
    this.fill = fill;
  }

  /** The colour behind the word, as RGB in hexadecimal digits. */
  String fill() {
    return fill;
  }
}
