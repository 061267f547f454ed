package dev.dossier.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of letters to any number of recipients, replaced as a whole. Nothing of what is written
 * is kept in memory; the manifest, comma-separated values with the recipient's id, the file and its
 * SHA-256 digest, grows with the letters. Files that somebody else puts into the folder go with it.
 *
 * <pre>{@code
 * try (LetterFolder output = LetterFolder.open(folder)) {
 *   String digest = output.write("3f/p-1.html", bytes);
 *   output.list("p-1", "3f/p-1.html", digest);
 *   output.commit();
 * }
 * }</pre>
 *
 * <p>{@link #write} may be called from several threads at once, {@link #list} from one.
 */
public final class LetterFolder implements AutoCloseable {

  /** Name of the manifest in the folder. */
  public static final String MANIFEST = "manifest.csv";

  private final StagedFolder staged;
  private final BufferedWriter manifest;

  private LetterFolder(StagedFolder staged) throws IOException {
    this.staged = staged;
    this.manifest =
        Files.newBufferedWriter(staged.staging().resolve(MANIFEST), StandardCharsets.UTF_8);
    manifest.write("id,file,sha256\n");
  }

  /**
   * Begins to collect letters for {@code folder}.
   *
   * @throws ForeignFolderException if {@code folder} has content but no manifest of letters, so
   *     that it may belong to somebody else
   * @throws IOException if {@code folder} or its parent cannot be written to
   */
  public static LetterFolder open(Path folder) throws IOException {
    return new LetterFolder(StagedFolder.open(folder, MANIFEST));
  }

  /**
   * Adds a file.
   *
   * @param path relative to the folder, with forward slashes
   * @return its SHA-256 digest in hexadecimal digits
   * @throws IllegalArgumentException if {@code path} leads out of the folder or was written before
   * @throws UncheckedIOException if the file cannot be written
   */
  public String write(String path, byte[] content) {
    return staged.write(path, content);
  }

  /**
   * Lists a file in the manifest.
   *
   * @param id the recipient's id; empty for a file of all letters
   * @throws UncheckedIOException if the manifest cannot be written
   */
  public void list(String id, String path, String digest) {
    try {
      manifest.append(id).append(',').append(path).append(',').append(digest).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest of the letters cannot be written", e);
    }
  }

  /**
   * Puts the letters in the folder's place.
   *
   * @throws UncheckedIOException if that fails; the folder is then as it was
   */
  public void commit() {
    try {
      manifest.close();
      staged.swap();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + staged.folder() + " cannot be replaced", e);
    }
  }

  /** Discards what was collected and not committed. */
  @Override
  public void close() {
    try {
      manifest.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest of the letters cannot be written", e);
    } finally {
      staged.discard();
    }
  }
}
