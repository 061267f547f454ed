package dev.dossier.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * A file carried inside the document as the source it was made from.
 *
 * @param name file name shown to the reader, unique in its document; may contain forward slashes
 * @param mediaType such as {@code application/yaml}
 * @param bytes the contents; not copied, and not to be changed by the caller
 * @param description one line on what the file is
 * @param modified instant of the last change, written with second precision in UTC
 */
public record PdfAttachment(
    String name, String mediaType, byte[] bytes, String description, Instant modified) {

  public PdfAttachment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(modified, "modified");
  }
}
