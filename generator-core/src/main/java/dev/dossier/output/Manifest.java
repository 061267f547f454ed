package dev.dossier.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of an output folder with their SHA-256 digests, in the format that {@code sha256sum
 * --check} reads.
 *
 * @param digests hexadecimal digests by path relative to the output folder, with forward slashes
 */
record Manifest(Map<String, String> digests) {

  /** Name of the manifest's own file in the output folder. */
  static final String FILE = "manifest.sha256";

  private static final int DIGEST_LENGTH = 64;

  Manifest {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** The manifest of {@code folder}, if it has one. */
  static Optional<Manifest> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Map<String, String> digests = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.length() > DIGEST_LENGTH + 2) {
          digests.put(line.substring(DIGEST_LENGTH + 2), line.substring(0, DIGEST_LENGTH));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest " + file + " cannot be read", e);
    }
    return Optional.of(new Manifest(digests));
  }

  /** The manifest as the content of its file. */
  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
