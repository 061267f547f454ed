package dev.dossier.pdf;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Size and colour of an image, read from its first bytes so that a hostile image is refused before
 * it is decoded. Formats: PNG (ISO/IEC 15948, IHDR) and JPEG (ITU-T T.81, frame header).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components colour components of a pixel; 0 where the format leaves it open
 */
record ImageHeader(int width, int height, int components) {

  private static final int MAX_PIXELS = 40_000_000;
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;

  static @Nullable ImageHeader read(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (bytes.length > 24 && data.getLong(0) == PNG_SIGNATURE) {
      return new ImageHeader(data.getInt(16), data.getInt(20), 0);
    }
    if (bytes.length > 4 && (data.getShort(0) & 0xFFFF) == 0xFFD8) {
      return readJpeg(data);
    }
    return null;
  }

  private static @Nullable ImageHeader readJpeg(ByteBuffer data) {
    int position = 2;
    while (position + 9 < data.limit() && (data.get(position) & 0xFF) == 0xFF) {
      int marker = data.get(position + 1) & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return new ImageHeader(
            data.getShort(position + 7) & 0xFFFF,
            data.getShort(position + 5) & 0xFFFF,
            data.get(position + 9) & 0xFF);
      }
      boolean bare = marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
      position += bare ? (marker == 0xFF ? 1 : 2) : 2 + (data.getShort(position + 2) & 0xFFFF);
    }
    return null;
  }

  /** Why the image cannot be used, or null if it can. */
  @Nullable String fault() {
    if (width <= 0 || height <= 0) {
      return "has no size";
    }
    if ((long) width * height > MAX_PIXELS) {
      return "has %d × %d pixels, more than %,d in all; scale it down"
          .formatted(width, height, MAX_PIXELS);
    }
    if (components == 4) {
      return "has CMYK colours; convert it to RGB";
    }
    return null;
  }
}
