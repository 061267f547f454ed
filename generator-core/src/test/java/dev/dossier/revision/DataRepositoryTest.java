package dev.dossier.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of a real repository. */
class DataRepositoryTest {

  private static final Set<String> PLACES = Set.of("organization.yaml", "teams");
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path root;

  private final List<Diagnostic> findings = new ArrayList<>();
  private Git git;

  @BeforeEach
  void makeRepository() throws GitAPIException, IOException {
    git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
    write("data/organization.yaml", "name: One\n");
    write("data/teams/a.yaml", "id: a\n");
    write("data/teams/notes.txt", "no data\n");
    write("data/target/teams/copy.yaml", "id: copy\n");
    write("README.md", "outside\n");
    commit("first");
    git.tag().setName("v1.0").call();
    write("data/organization.yaml", "name: Two\n");
    Files.delete(root.resolve("data/teams/a.yaml"));
    commit("second");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private RevCommit commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    PersonIdent author = new PersonIdent("Jo", "jo@example.com", THEN, ZoneOffset.UTC);
    return git.commit().setMessage(message).setAuthor(author).setCommitter(author).call();
  }

  private DataRepository repository() {
    return DataRepository.around(root.resolve("data"), PLACES, findings).orElseThrow();
  }

  private List<String> refused(String revision) {
    try (DataRepository repository = repository()) {
      assertThat(repository.at(revision, findings)).isEmpty();
    }
    return findings.stream().map(Diagnostic::format).toList();
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            folder.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readString(file));
      }
    }
    return content;
  }

  @Test
  void aRevisionIsReadAndItsCopyIsGoneAfterwards() throws IOException {
    Path copy;
    try (DataRepository repository = repository();
        RevisionFolder old = repository.at("v1.0", findings).orElseThrow()) {
      copy = old.folder();
      assertThat(content(copy))
          .isEqualTo(Map.of("organization.yaml", "name: One\n", "teams/a.yaml", "id: a\n"));
      assertThat(old.committed()).isEqualTo(THEN);
      assertThat(old.commit()).isEqualTo(git.getRepository().resolve("v1.0^{commit}").name());
    }
    assertThat(copy).doesNotExist();
    assertThat(findings).isEmpty();
  }

  @Test
  void namesOfCommitsAreThoseOfGit() throws IOException {
    String abbreviated = git.getRepository().resolve("v1.0^{commit}").name().substring(0, 8);
    try (DataRepository repository = repository()) {
      for (String name : List.of("HEAD~1", "main~1", "refs/tags/v1.0", abbreviated)) {
        try (RevisionFolder old = repository.at(name, findings).orElseThrow()) {
          assertThat(content(old.folder())).containsEntry("organization.yaml", "name: One\n");
        }
      }
    }
  }

  @Test
  void nothingInTheRepositoryIsTouched() throws IOException {
    Map<String, Object> before = times(root);
    try (DataRepository repository = repository();
        RevisionFolder old = repository.at("v1.0", findings).orElseThrow()) {
      assertThat(old.holdsSameAs(root.resolve("data"))).isFalse();
    }
    assertThat(times(root)).isEqualTo(before);
  }

  private static Map<String, Object> times(Path folder) throws IOException {
    Map<String, Object> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  @Test
  void theFolderIsComparedWithTheLastCommitButForLineEndsAndWhatIsNoData() throws IOException {
    write("data/organization.yaml", "name: Two\r\n");
    write("data/target/teams/copy.yaml", "id: built\n");
    try (DataRepository repository = repository();
        RevisionFolder last = repository.last().orElseThrow()) {
      assertThat(last.holdsSameAs(root.resolve("data"))).isTrue();
      write("data/teams/b.yaml", "id: b\n");
      assertThat(last.holdsSameAs(root.resolve("data"))).isFalse();
    }
  }

  @Test
  void anUnknownRevisionIsAnsweredWithTheNearestName() {
    assertThat(refused("v1.1"))
        .containsExactly(
            "\"v1.1\" is neither a folder nor a revision of the repository that holds the data. Did"
                + " you mean v1.0? Write the path of a data folder, a commit, a tag or a branch."
                + " [revision-unknown]");
  }

  @Test
  void whatGitCannotParseIsUnknownToo() {
    assertThat(refused("HEAD^{nonsense")).singleElement().asString().contains("[revision-unknown]");
  }

  @Test
  void aShallowCloneSaysSo() throws IOException {
    Files.writeString(root.resolve(".git/shallow"), "");
    assertThat(refused("v0.1")).singleElement().asString().contains("git fetch --unshallow");
  }

  @Test
  void aFileIsNoCommit() {
    assertThat(refused("HEAD:data")).singleElement().asString().contains("[revision-no-commit]");
  }

  @Test
  void anAmbiguousAbbreviationAsksForMoreDigits() throws IOException {
    try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
      Map<String, Integer> seen = new TreeMap<>();
      String twice = null;
      for (int i = 0; twice == null; i++) {
        ObjectId id =
            objects.insert(Constants.OBJ_BLOB, ("blob " + i).getBytes(StandardCharsets.UTF_8));
        String start = id.name().substring(0, 4);
        twice = seen.put(start, i) == null ? null : start;
      }
      objects.flush();
      assertThat(refused(twice)).singleElement().asString().contains("Write more digits");
    }
  }

  @Test
  void aRevisionWithoutTheFolderIsRefused() throws GitAPIException, IOException {
    git.checkout().setOrphan(true).setName("empty").call();
    git.rm().addFilepattern("data").call();
    commit("without data");
    Files.createDirectories(root.resolve("data"));
    assertThat(refused("empty"))
        .containsExactly(
            "The revision \"empty\" has no folder data. Write a later revision, or compare with a"
                + " folder. [revision-without-data]");
  }

  @Test
  void linksAndSubmodulesAreRefusedNotFollowed() throws IOException {
    String link = commitWith("data/teams/link.yaml", FileMode.SYMLINK);
    assertThat(refused(link))
        .singleElement()
        .asString()
        .contains("data/teams/link.yaml is a symbolic");
    findings.clear();
    String submodule = commitWith("data/teams/more", FileMode.GITLINK);
    assertThat(refused(submodule))
        .singleElement()
        .asString()
        .contains("data/teams/more is a submodule");
    findings.clear();
    String whole = commitWith("data", FileMode.GITLINK);
    assertThat(refused(whole)).singleElement().asString().contains("data is a submodule");
  }

  /** A commit of nothing but an entry of {@code mode}. */
  private String commitWith(String path, FileMode mode) throws IOException {
    try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
      ObjectId target =
          mode == FileMode.GITLINK
              ? git.getRepository().resolve("HEAD")
              : objects.insert(
                  Constants.OBJ_BLOB, "../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
      DirCache tree = DirCache.newInCore();
      DirCacheBuilder entries = tree.builder();
      DirCacheEntry entry = new DirCacheEntry(path);
      entry.setFileMode(mode);
      entry.setObjectId(target);
      entries.add(entry);
      entries.finish();
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree.writeTree(objects));
      commit.setAuthor(new PersonIdent("Jo", "jo@example.com", THEN, ZoneOffset.UTC));
      commit.setCommitter(commit.getAuthor());
      commit.setMessage("crafted");
      ObjectId id = objects.insert(commit);
      objects.flush();
      return id.name();
    }
  }

  @Test
  void aCloneThatLacksObjectsSaysWhich() throws IOException {
    ObjectId blob = git.getRepository().resolve("v1.0:data/teams/a.yaml");
    Path loose =
        root.resolve(
            ".git/objects/" + blob.name().substring(0, 2) + "/" + blob.name().substring(2));
    assertThat(loose.toFile().setWritable(true)).isTrue();
    Files.delete(loose);
    assertThat(refused("v1.0"))
        .singleElement()
        .asString()
        .contains("the object " + blob.name() + " is missing");
  }

  @Test
  void aDamagedRepositoryIsNamed() throws IOException {
    Files.writeString(root.resolve(".git/config"), "[core\nrepositoryformatversion = 7");
    assertThat(DataRepository.around(root.resolve("data"), PLACES, findings)).isEmpty();
    assertThat(findings).singleElement().asString().contains("REPOSITORY_UNREADABLE");
  }

  @Test
  void aFolderOutsideOfAnyRepositoryHasNone(@TempDir Path elsewhere) {
    assertThat(DataRepository.around(elsewhere, PLACES, findings)).isEmpty();
    assertThat(findings).isEmpty();
  }
}
