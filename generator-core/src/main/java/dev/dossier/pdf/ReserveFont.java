package dev.dossier.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipped font that is read when a document first needs a character that no other font has: most
 * never do, and it is as large as all others together. Safe for use by threads.
 */
final class ReserveFont {

  private final String name;
  private final int weight;
  private volatile @Nullable FontFace face;

  private ReserveFont(String name, int weight) {
    this.name = name;
    this.weight = weight;
  }

  /** Noto Sans JP: kana and kanji, regular and bold. */
  static List<ReserveFont> shipped() {
    return List.of(
        new ReserveFont("NotoSansJP-Regular.ttf", 400),
        new ReserveFont("NotoSansJP-Bold.ttf", 700));
  }

  /** The weight of its strokes, as in CSS. */
  int weight() {
    return weight;
  }

  /** The font; read on the first call. */
  FontFace face() {
    FontFace known = face;
    if (known == null) {
      synchronized (this) {
        known = face;
        if (known == null) {
          known = FontFile.read(FontSource.shipped(name));
          face = known;
        }
      }
    }
    return known;
  }

  /** Whether it has been read. */
  boolean isRead() {
    return face != null;
  }
}
