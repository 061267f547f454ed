package dev.dossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Waits for changes of files below some folders. It looks at the size and time of every file again
 * and again, since what operating systems tell of changes does not reach every kind of folder, such
 * as one on the network. Not thread-safe.
 */
public final class FolderWatch {

  private static final int DEEPEST = 12;
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules");

  /** The least time between two looks, in milliseconds. */
  private static final long PAUSE = 80;

  /** How much longer than a look the pause after it is. */
  private static final int REST = 4;

  private final List<Path> roots;
  private Map<Path, List<Object>> last;

  /**
   * @param roots the folders; one that does not exist may come to be
   */
  public FolderWatch(List<Path> roots) {
    this.roots = List.copyOf(roots);
    this.last = look();
  }

  /**
   * Waits until something is not as it was when this was asked last, and has come to rest.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public void await() throws InterruptedException {
    Map<Path, List<Object>> now = last;
    while (now.equals(last)) {
      long start = System.nanoTime();
      now = look();
      if (now.equals(last)) {
        Thread.sleep(Math.max(PAUSE, REST * (System.nanoTime() - start) / 1_000_000));
      }
    }
    Map<Path, List<Object>> before;
    do {
      before = now;
      Thread.sleep(PAUSE / 4);
      now = look();
    } while (!now.equals(before));
    last = now;
  }

  private Map<Path, List<Object>> look() {
    Map<Path, List<Object>> seen = new HashMap<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(
            root,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            DEEPEST,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any) {
                return folder.equals(root) || !isPassedOver(folder, root)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isPassedOver(file, root)) {
                  seen.put(file, List.of(attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        seen.put(root, List.of(e.getClass()));
      }
    }
    return seen;
  }

  private static boolean isPassedOver(Path path, Path root) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".")
        || name.endsWith("~")
        || (root.equals(path.getParent()) && PASSED_OVER.contains(name));
  }
}
