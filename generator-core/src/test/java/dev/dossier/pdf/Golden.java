package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with files that stand beside the tests; {@code -Dgolden.update} writes them anew. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/dev/dossier/pdf");

  private Golden() {}

  static void assertMatches(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(path, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(path));
  }

  /** The stored bytes, which are the actual ones where they are to be written anew. */
  static byte[] bytes(String file, byte[] actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.write(path, actual);
    }
    return Files.readAllBytes(path);
  }
}
