package dev.dossier.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the catalogue a reader sees what is used, and what the organisation asks for. */
class CatalogueUseTest {

  private static final String OWN_PROCESS = "four-phases";
  private static final String OWN_MATRIX = "cloud-layers";

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(Path.of("src/test/resources/dev/dossier/small"), folder);
  }

  private void append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private void replace(String file, String was, String now) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(was);
    Files.writeString(path, text.replace(was, now));
  }

  private DisclosedCorpus seenBy(String audience) {
    Corpus corpus = new DataReader(1).read(folder).corpus().orElseThrow();
    return Disclosures.of(corpus, Instant.parse("2026-04-20T12:00:00Z"))
        .to(new AudienceId(audience));
  }

  private static List<String> ids(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).sorted().toList();
  }

  @Test
  void whatNothingUsesIsNotShown() {
    DisclosedCorpus seen = seenBy("internal");
    assertThat(ids(seen.processes().keySet())).containsExactly(OWN_PROCESS);
    assertThat(ids(seen.matrices().keySet())).containsExactly(OWN_MATRIX);
  }

  @Test
  void whatTheOrganisationAsksForIsShown() throws IOException {
    append(
        "organization.yaml",
        "\nfrom-catalogue: {matrices: [nine-layer], processes: [five-step]}\n");
    DisclosedCorpus seen = seenBy("public");
    assertThat(ids(seen.processes().keySet())).containsExactly("five-step", OWN_PROCESS);
    assertThat(ids(seen.matrices().keySet())).containsExactly(OWN_MATRIX, "nine-layer");
  }

  @Test
  void whatAServiceUsesIsShown() throws IOException {
    Files.writeString(
        folder.resolve("services/extra.yaml"),
        "id: extra\nname: Extra\nmodel: iaas\nmatrix: nine-layer\ndescription: More.\nteam: storage\nsecurity-team: response\n");
    assertThat(ids(seenBy("public").matrices().keySet())).containsExactly(OWN_MATRIX, "nine-layer");
  }

  @Test
  void whatOnlyAWithheldRecordUsesIsShownToThoseWhoSeeIt() throws IOException {
    replace("incidents/2026-015.yaml", "process: " + OWN_PROCESS, "process: five-step");
    append("incidents/2026-015.yaml", "\nsharing-label: amber\n");
    assertThat(ids(seenBy("internal").processes().keySet()))
        .containsExactly("five-step", OWN_PROCESS);
    assertThat(ids(seenBy("public").processes().keySet())).containsExactly(OWN_PROCESS);
  }
}
