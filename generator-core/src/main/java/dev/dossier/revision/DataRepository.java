package dev.dossier.revision;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.ComparisonCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The git repository that holds a data folder. It is only read: nothing is checked out, and no
 * setting, index or reference is written.
 *
 * <pre>{@code
 * try (DataRepository repository = DataRepository.around(data, places, findings).orElseThrow();
 *     RevisionFolder old = repository.at("v1.0", findings).orElseThrow()) {
 *   read(old.folder());
 * }
 * }</pre>
 */
public final class DataRepository implements AutoCloseable {

  private final Repository repository;
  private final String path;
  private final Set<String> places;

  private DataRepository(Repository repository, String path, Set<String> places) {
    this.repository = repository;
    this.path = path;
    this.places = places;
  }

  /**
   * The repository whose work tree {@code data} lies in; empty if there is none.
   *
   * @param data the data folder; it need not exist
   * @param places the files and folders directly within a data folder that hold data
   * @param findings takes what is wrong with a repository that is there and cannot be read
   */
  public static Optional<DataRepository> around(
      Path data, Set<String> places, List<Diagnostic> findings) {
    Hermetic.install();
    Path folder = real(data);
    FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
    builder.findGitDir(existing(folder).toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try {
      Repository repository = builder.build();
      if (repository.isBare()) {
        repository.close();
        return Optional.empty();
      }
      Path root = real(repository.getWorkTree().toPath());
      String path = root.relativize(folder).toString().replace(File.separatorChar, '/');
      return Optional.of(new DataRepository(repository, path, Set.copyOf(places)));
    } catch (RepositoryNotFoundException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      report(findings, ComparisonCode.REPOSITORY_UNREADABLE, builder.getGitDir(), reason(e));
      return Optional.empty();
    }
  }

  /** The folder without links; as it is named where it does not exist. */
  private static Path real(Path folder) {
    Path existing = existing(folder.toAbsolutePath().normalize());
    Path rest = existing.relativize(folder.toAbsolutePath().normalize());
    try {
      return existing.toRealPath().resolve(rest);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + existing + " cannot be read", e);
    }
  }

  private static Path existing(Path folder) {
    Path found = folder;
    while (!Files.exists(found) && found.getParent() != null) {
      found = found.getParent();
    }
    return found;
  }

  /**
   * The data folder as {@code revision} has it.
   *
   * @param revision a commit, tag, branch, or any other name of a commit that git knows
   * @param findings takes what is wrong, if the result is empty
   */
  public Optional<RevisionFolder> at(String revision, List<Diagnostic> findings) {
    try {
      ObjectId id = repository.resolve(revision);
      if (id == null) {
        report(
            findings,
            ComparisonCode.REVISION_UNKNOWN,
            revision,
            Nearest.hint(revision, names()),
            shallowness());
        return Optional.empty();
      }
      try (RevWalk walk = new RevWalk(repository)) {
        return new TreeFiles(repository, path, places)
            .copy(walk.parseCommit(id), revision, findings);
      }
    } catch (AmbiguousObjectException e) {
      report(findings, ComparisonCode.REVISION_AMBIGUOUS, revision);
    } catch (IncorrectObjectTypeException e) {
      report(findings, ComparisonCode.REVISION_NO_COMMIT, revision);
    } catch (RevisionSyntaxException e) {
      report(
          findings,
          ComparisonCode.REVISION_UNKNOWN,
          revision,
          Nearest.hint(revision, names()),
          shallowness());
    } catch (MissingObjectException e) {
      report(findings, ComparisonCode.REVISION_INCOMPLETE, revision, e.getObjectId().name());
    } catch (IOException e) {
      report(findings, ComparisonCode.REPOSITORY_UNREADABLE, repository.getDirectory(), reason(e));
    }
    return Optional.empty();
  }

  /** The last commit of what is checked out; absent where there is none. */
  public Optional<RevisionFolder> last() {
    return at(Constants.HEAD, new ArrayList<>());
  }

  private String shallowness() {
    return Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"))
        ? " This clone is shallow and lacks older commits; git fetch --unshallow brings them."
        : "";
  }

  private List<String> names() {
    try {
      return repository.getRefDatabase().getRefs().stream()
          .map(Ref::getName)
          .map(Repository::shortenRefName)
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message;
  }

  static void report(List<Diagnostic> findings, Code code, @Nullable Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(""), arguments));
  }

  @Override
  public void close() {
    repository.close();
  }
}
