package dev.dossier.revision;

import dev.dossier.diagnostic.ComparisonCode;
import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Copies the data files of a commit out of the object database. */
final class TreeFiles {

  /** One more than a data file may have, so that the reader says so of a larger one. */
  private static final int MOST_BYTES = 5_000_001;

  private final Repository repository;
  private final String path;
  private final Set<String> places;

  /**
   * @param path the data folder relative to the root of the work tree; empty where it is the root
   * @param places the files and folders directly within the data folder that hold data
   */
  TreeFiles(Repository repository, String path, Set<String> places) {
    this.repository = repository;
    this.path = path;
    this.places = places;
  }

  /** The data files of {@code commit} in a temporary folder; empty after findings. */
  Optional<RevisionFolder> copy(RevCommit commit, String revision, List<Diagnostic> findings)
      throws IOException {
    ObjectId tree = tree(commit, revision, findings);
    if (tree == null) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("dossier-revision-");
    boolean kept = false;
    try {
      int before = findings.size();
      copy(tree, folder, revision, findings);
      kept = findings.size() == before;
      return kept
          ? Optional.of(
              new RevisionFolder(
                  folder,
                  commit.getId().name(),
                  commit.getCommitterIdent().getWhenAsInstant(),
                  places))
          : Optional.empty();
    } finally {
      if (!kept) {
        RevisionFolder.delete(folder);
      }
    }
  }

  private @Nullable ObjectId tree(RevCommit commit, String revision, List<Diagnostic> findings)
      throws IOException {
    if (path.isEmpty()) {
      return commit.getTree();
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
      if (walk == null || walk.getFileMode(0) != FileMode.TREE) {
        boolean submodule = walk != null && walk.getFileMode(0) == FileMode.GITLINK;
        DataRepository.report(
            findings,
            submodule
                ? ComparisonCode.REVISION_HAS_SUBMODULE
                : ComparisonCode.REVISION_WITHOUT_DATA,
            revision,
            path);
        return null;
      }
      return walk.getObjectId(0);
    }
  }

  private void copy(ObjectId tree, Path folder, String revision, List<Diagnostic> findings)
      throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      while (walk.next()) {
        String name = walk.getPathString();
        FileMode mode = walk.getFileMode(0);
        boolean isPlace = walk.getDepth() > 0 || DataFiles.isPlace(name, places);
        if (!isPlace || walk.getNameString().startsWith(".")) {
          continue;
        }
        if (mode == FileMode.TREE) {
          walk.enterSubtree();
        } else if (mode == FileMode.GITLINK) {
          DataRepository.report(
              findings, ComparisonCode.REVISION_HAS_SUBMODULE, revision, shown(name));
        } else if (mode == FileMode.SYMLINK) {
          DataRepository.report(findings, ComparisonCode.REVISION_HAS_LINK, revision, shown(name));
        } else if (DataFiles.isDataFile(name)) {
          write(walk, target(folder, name));
        }
      }
    }
  }

  private String shown(String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  /** Where a file goes; never outside of {@code folder}, whatever a crafted tree calls it. */
  private static Path target(Path folder, String name) throws IOException {
    try {
      Path target = folder.resolve(name).normalize();
      if (target.startsWith(folder) && !target.equals(folder)) {
        return target;
      }
    } catch (InvalidPathException e) {
      throw new IOException("the name " + name + " cannot be used for a file here", e);
    }
    throw new IOException("the name " + name + " leads out of its folder");
  }

  private void write(TreeWalk walk, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream content = repository.open(walk.getObjectId(0)).openStream()) {
      Files.write(target, content.readNBytes(MOST_BYTES));
    }
  }
}
