package dev.dossier.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packages of Office Open XML without traces of when they were written: the parts have one time,
 * and the document counts as made at a given instant.
 */
final class ReproduciblePackage {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReproduciblePackage() {}

  /** Writes a package to a stream. */
  @FunctionalInterface
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /**
   * What {@code writer} writes, as if it had been made at {@code asOf}. It is put down in a
   * temporary file, since fastexcel leaves the sizes of parts to the directory at the end, which
   * can only be read from a file.
   */
  static byte[] of(Writer writer, Instant asOf) {
    try {
      Path file = Files.createTempFile("dossier", ".xlsx");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          writer.write(out);
        }
        return rewritten(file, asOf);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A workbook cannot be written to a temporary file", e);
    }
  }

  private static byte[] rewritten(Path file, Instant asOf) throws IOException {
    ByteArrayOutputStream result = new ByteArrayOutputStream(64 * 1024);
    try (ZipFile parts = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipEntry part : parts.stream().<ZipEntry>map(each -> each).toList()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(EARLIEST);
        out.putNextEntry(entry);
        try (InputStream content = parts.getInputStream(part)) {
          byte[] bytes = content.readAllBytes();
          out.write(part.getName().equals(PROPERTIES) ? madeAt(asOf, bytes) : bytes);
        }
        out.closeEntry();
      }
    }
    return result.toByteArray();
  }

  private static byte[] madeAt(Instant asOf, byte[] properties) {
    String time = ">" + asOf.truncatedTo(ChronoUnit.SECONDS) + "</dcterms:";
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(">[^<]*</dcterms:", time)
        .getBytes(StandardCharsets.UTF_8);
  }
}
