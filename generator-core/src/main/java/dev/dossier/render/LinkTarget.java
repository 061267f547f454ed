package dev.dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place within the site.
 *
 * @param path of the file, relative to the output folder; what is above it starts with {@code ../}
 * @param fragment the id of an element in it; empty where the file as a whole is meant
 */
record LinkTarget(String path, String fragment) {

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|\\\\.*");

  /**
   * Where {@code href} on the page at {@code from} leads; empty where that is outside of what is
   * written as a place of the site.
   */
  static Optional<LinkTarget> of(String from, String href) {
    if (ELSEWHERE.matcher(href).matches()) {
      return Optional.empty();
    }
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
    String way = hash < 0 ? href : href.substring(0, hash);
    int query = way.indexOf('?');
    String file = decoded(query < 0 ? way : way.substring(0, query));
    return Optional.of(new LinkTarget(file.isEmpty() ? from : resolved(from, file), fragment));
  }

  private static String resolved(String from, String way) {
    Deque<String> parts = new ArrayDeque<>();
    String all = from.substring(0, from.lastIndexOf('/') + 1) + way;
    for (String part : all.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** {@code text} with escaped bytes as the characters they stand for. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i];
      if (value == '%' && i + 2 < bytes.length) {
        int high = Character.digit(bytes[i + 1], 16);
        int low = Character.digit(bytes[i + 2], 16);
        if (high >= 0 && low >= 0) {
          value = high << 4 | low;
          i += 2;
        }
      }
      plain[length++] = (byte) value;
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
