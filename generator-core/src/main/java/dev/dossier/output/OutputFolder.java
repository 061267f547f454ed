package dev.dossier.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of files that a run writes all at once or not at all. What has changed is collected in a
 * folder beside it; {@link #commit} puts that in place and deletes what the last run wrote and this
 * one did not. A file whose content is the same is not touched. Files that no manifest of an
 * earlier run lists are somebody else's and stay.
 *
 * <pre>{@code
 * try (OutputFolder output = OutputFolder.open(folder)) {
 *   output.write("index.html", bytes);
 *   output.commit();
 * }
 * }</pre>
 *
 * <p>{@link #write} and {@link #keep} may be called from several threads at once.
 */
public final class OutputFolder implements AutoCloseable {

  private final StagedFolder staged;
  private final Map<String, String> before;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  private OutputFolder(StagedFolder staged) {
    this.staged = staged;
    this.before = Manifest.in(staged.folder()).map(Manifest::digests).orElse(Map.of());
  }

  /**
   * Begins to collect files for {@code folder}. What a run began that was killed is finished first,
   * if it had come as far as its commit, and else forgotten.
   *
   * @throws ForeignFolderException if {@code folder} has content but no manifest, so that it may
   *     belong to somebody else
   * @throws IOException if {@code folder} or its parent cannot be written to
   */
  public static OutputFolder open(Path folder) throws IOException {
    return new OutputFolder(StagedFolder.open(folder, Manifest.FILE));
  }

  /**
   * The files that the last run wrote into {@code folder}, as its manifest lists them.
   *
   * @return paths relative to the folder, with forward slashes, the manifest's own among them; none
   *     if there is no manifest, or a killed run is still to be finished
   */
  public static Set<String> listed(Path folder) {
    Set<String> files = new TreeSet<>();
    if (!StagedFolder.isUnfinished(folder)) {
      Manifest.in(folder)
          .ifPresent(
              manifest -> {
                files.addAll(manifest.digests().keySet());
                files.add(Manifest.FILE);
              });
    }
    return files;
  }

  /**
   * Adds a file.
   *
   * @param path relative to the folder, with forward slashes
   * @throws IllegalArgumentException if {@code path} leads out of the folder or was written before
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(String path, byte[] content) {
    String digest = StagedFolder.sha256(content);
    if (digest.equals(before.get(path)) && holds(path, content)) {
      list(path, digest);
    } else {
      list(path, staged.write(path, content));
      changed.add(path);
    }
  }

  /**
   * Adds a file of the last run as it is, if it is still the one that was written then.
   *
   * @param path relative to the folder, with forward slashes
   * @param stamp what it had after the last run
   * @return whether it is; nothing is added if not
   * @throws IllegalArgumentException if {@code path} was written before
   */
  public boolean keep(String path, FileStamp stamp) {
    String digest = before.get(path);
    if (digest == null || !FileStamp.of(place(path)).filter(stamp::equals).isPresent()) {
      return false;
    }
    list(path, digest);
    return true;
  }

  /** Where the file of {@code path} is after the commit. */
  public Path place(String path) {
    return staged.folder().resolve(path);
  }

  private void list(String path, String digest) {
    if (digests.putIfAbsent(path, digest) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
  }

  private boolean holds(String path, byte[] content) {
    Path file = place(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes the folder hold the added files, with a manifest of them.
   *
   * @throws UncheckedIOException if that fails; the folder is then as it was, or will be as it is
   *     to be when it is opened next
   */
  public void commit() {
    commit(step -> {});
  }

  void commit(Redo.Steps steps) {
    byte[] manifest = new Manifest(digests).toBytes();
    try {
      if (!holds(Manifest.FILE, manifest)) {
        staged.write(Manifest.FILE, manifest);
        changed.add(Manifest.FILE);
      }
      if (!Files.exists(staged.folder())) {
        steps.before("rename");
        staged.swap();
        return;
      }
      List<String> gone =
          before.keySet().stream()
              .filter(path -> !digests.containsKey(path) && !path.equals(Manifest.FILE))
              .toList();
      List<String> placed = new ArrayList<>(new TreeSet<>(changed));
      if (placed.remove(Manifest.FILE)) {
        placed.add(Manifest.FILE);
      }
      if (!gone.isEmpty() || !placed.isEmpty()) {
        new Redo(gone, placed).run(staged.folder(), staged.staging(), steps);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The output folder " + staged.folder() + " cannot be written: " + e, e);
    }
  }

  /** Discards what was collected and not committed. */
  @Override
  public void close() {
    staged.discard();
  }
}
