package dev.dossier.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the images that a document or its style sheet names; must be safe for use by threads.
 */
@FunctionalInterface
public interface PdfImages {

  /**
   * Returns the bytes of a PNG or JPEG image or of an SVG drawing.
   *
   * @param name the value of {@code src} or of {@code url(…)} exactly as written
   * @return the bytes, or null if there is no such image or it may not be used
   */
  byte @Nullable [] load(String name);

  /** Images held in memory by the name under which the document refers to them. */
  static PdfImages of(Map<String, byte[]> images) {
    Map<String, byte[]> copy = Map.copyOf(images);
    return copy::get;
  }

  /** A document without images. */
  static PdfImages none() {
    return name -> null;
  }
}
