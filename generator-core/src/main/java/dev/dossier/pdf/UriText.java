package dev.dossier.pdf;

import java.nio.charset.StandardCharsets;

/** Writes URIs in ASCII as RFC 3986, section 2.1, and RFC 3987, section 3.1, describe. */
final class UriText {

  private UriText() {}

  static String ascii(String uri) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c > 0x20 && c < 0x7F && "<>\"{}|\\^`".indexOf(c) < 0) {
        ascii.append((char) c);
      } else {
        ascii
            .append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return ascii.toString();
  }
}
