package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.TeamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");

  private static final DataReader READER = new DataReader(2);

  @TempDir Path folder;

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("none");

    assertThat(said(missing))
        .containsExactly(
            "The data folder "
                + missing
                + " does not exist. Create it with an organization.yaml, or set"
                + " dossier.dataDirectory to the folder that holds one. [folder-missing]");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "x");

    assertThat(said(file))
        .containsExactly(
            "The data folder "
                + file
                + " is a file. Set dossier.dataDirectory to the folder that holds"
                + " organization.yaml. [folder-not-a-folder]");
  }

  @Test
  void anEmptyFolderIsTold() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("teams"));

    assertThat(said(folder))
        .containsExactly(
            "The data folder "
                + folder
                + " holds no data. Start with organization.yaml, which names the provider, or set"
                + " dossier.dataDirectory. [folder-empty]");
  }

  @Test
  void recordsWithoutAnOrganizationAreTold() throws IOException {
    Files.createDirectories(folder.resolve("teams"));
    Files.copy(SMALL.resolve("teams/storage.yaml"), folder.resolve("teams/storage.yaml"));

    ReadResult read = READER.read(folder);

    assertThat(read.corpus()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "The data folder "
                + folder
                + " holds no organization.yaml. Add that file; it names the provider and what holds"
                + " for all documents. [organization-missing]");
  }

  @Test
  void foldersWithinFoldersAreReadAndHiddenFilesAreNot() throws IOException {
    Files.createDirectories(folder.resolve("teams/a/b"));
    Files.createDirectories(folder.resolve("teams/.idea"));
    Files.createDirectories(folder.resolve("schema"));
    Files.copy(SMALL.resolve("organization.yaml"), folder.resolve("organization.yml"));
    Files.copy(SMALL.resolve("teams/storage.yaml"), folder.resolve("teams/a/b/storage.YML"));
    Files.writeString(folder.resolve("teams/.storage.yaml"), "x");
    Files.writeString(folder.resolve("teams/.idea/x.yaml"), "x");
    Files.writeString(folder.resolve("teams/README.md"), "x");
    Files.writeString(folder.resolve("schema/x.yaml"), "x");
    Files.writeString(folder.resolve("pom.xml"), "x");

    ReadResult read = READER.read(folder);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.corpus().orElseThrow().teams()).containsOnlyKeys(new TeamId("storage"));
    assertThat(read.corpus().orElseThrow().teams().values())
        .extracting(team -> team.file())
        .containsExactly("teams/a/b/storage.YML");
  }

  @Test
  void linksThatLeadNowhereOrInCirclesAreTold() throws IOException {
    Files.createDirectories(folder.resolve("teams"));
    Files.copy(SMALL.resolve("organization.yaml"), folder.resolve("organization.yaml"));
    Files.createSymbolicLink(folder.resolve("teams/gone.yaml"), Path.of("nowhere.yaml"));
    Files.createSymbolicLink(folder.resolve("teams/circle"), folder.resolve("teams"));

    assertThat(said(folder))
        .containsExactly(
            "teams/circle: The file cannot be read: it is a folder within itself. Mend that, or"
                + " remove it. [file-unreadable]",
            "teams/gone.yaml: The file cannot be read: it is a link that leads nowhere. Mend that,"
                + " or remove it. [file-unreadable]");
  }

  @Test
  void onlyOneOfTwoSpellingsIsRead() throws IOException {
    Files.copy(SMALL.resolve("organization.yaml"), folder.resolve("organization.yaml"));
    Files.copy(SMALL.resolve("organization.yaml"), folder.resolve("organization.yml"));

    assertThat(said(folder))
        .containsExactly(
            "organization.yml: \"organization.yml\" is not read. There is organization.yaml"
                + " already; keep one of the two. [not-read]");
  }

  @Test
  void aBrokenFileHidesNeitherOthersNorItsOwnId() throws IOException {
    Files.createDirectories(folder.resolve("teams"));
    Files.copy(SMALL.resolve("organization.yaml"), folder.resolve("organization.yaml"));
    Files.copy(SMALL.resolve("teams/storage.yaml"), folder.resolve("teams/storage.yaml"));
    Files.writeString(folder.resolve("teams/first.yaml"), "id: other-id\nname: [\n");
    Files.writeString(folder.resolve("teams/second.yaml"), "name: x\n");

    ReadResult read = READER.read(folder);

    assertThat(read.diagnostics())
        .extracting(finding -> finding.span().file())
        .contains("teams/first.yaml", "teams/second.yaml");
    assertThat(read.unreadable())
        .containsExactlyInAnyOrder(
            new TeamId("first"), new TeamId("other-id"), new TeamId("second"));
    assertThat(read.corpus().orElseThrow().teams()).containsOnlyKeys(new TeamId("storage"));
  }

  private static List<String> said(Path data) {
    return READER.read(data).diagnostics().stream().map(Diagnostic::format).toList();
  }
}
