package dev.dossier.maven;

/** In which form the clocks are printed. */
enum ClocksFormat {
  TABLE,
  JSON,
  ICS;

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
