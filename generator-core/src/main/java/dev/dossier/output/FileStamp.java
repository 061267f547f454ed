package dev.dossier.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is seen to be the one that was written, without reading it.
 *
 * @param size in bytes
 * @param modified when it was last changed, in nanoseconds since 1970 or as near as the file system
 *     tells
 */
public record FileStamp(long size, long modified) {

  /** The stamp of {@code file}; empty unless it is a regular file, which a link is not. */
  public static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile()
          ? Optional.of(
              new FileStamp(
                  attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
