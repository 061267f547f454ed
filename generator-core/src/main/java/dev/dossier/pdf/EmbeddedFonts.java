package dev.dossier.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.IdentityHashMap;
import java.util.Map;

/** The fonts as the PDF library wants them; read when first used, for one thread at a time. */
final class EmbeddedFonts {

  /** Outlines hardly shrink further at higher levels, which take twice the time. */
  private static final int COMPRESSION = 1;

  /** What the library calls every font in its own texts. */
  private static final String NAME = "face.ttf";

  private final Map<FontFace, BaseFont> fonts = new IdentityHashMap<>();

  BaseFont font(FontFace face) {
    return fonts.computeIfAbsent(face, EmbeddedFonts::read);
  }

  /**
   * Reads a font and does not keep it.
   *
   * @throws FontFault if it may not be embedded, or cannot
   */
  static BaseFont read(FontFace face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              NAME, BaseFont.IDENTITY_H, true, false, face.source().bytes(), null, false, true);
      font.setCompressionLevel(COMPRESSION);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetTag(face));
      return font;
    } catch (DocumentException e) {
      throw new FontFault(face.source(), String.valueOf(e.getMessage()).replace(NAME, "").strip());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + face.source().name(), e);
    }
  }

  /** Gives the same subset tag for the same face, so that documents are reproducible. */
  private static final class SubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;

    private final int seed;
    private int position;

    SubsetTag(FontFace face) {
      super();
      seed = face.toString().hashCode() & Integer.MAX_VALUE;
    }

    @Override
    public double nextDouble() {
      int letter = (seed >>> (4 * position)) % LETTERS;
      position = (position + 1) % TAG_LENGTH;
      return (letter + 0.5) / LETTERS;
    }
  }
}
