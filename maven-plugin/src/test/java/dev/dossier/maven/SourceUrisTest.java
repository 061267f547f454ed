package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceUrisTest {

  @TempDir Path root;

  @Test
  void aFileBelowTheRootIsNamedFromThere() throws IOException {
    Path data = Files.createDirectories(root.resolve("daten über uns"));
    assertThat(new SourceUris(root, List.of(data)).of("teams/a.yaml"))
        .isEqualTo("daten%20%C3%BCber%20uns/teams/a.yaml");
  }

  @Test
  void aFileElsewhereIsNamedWhole() {
    Path data = root.resolveSibling("elsewhere");
    assertThat(new SourceUris(root, List.of(data)).of("organization.yaml"))
        .isEqualTo(data.resolve("organization.yaml").toUri().toString());
  }

  @Test
  void aTemplateIsLookedForWhereTemplatesAre() throws IOException {
    Path templates = Files.createDirectories(root.resolve("templates"));
    Files.createFile(templates.resolve("start.ftlh"));
    SourceUris uris = new SourceUris(root, List.of(root.resolve("data"), templates));
    assertThat(uris.of("start.ftlh")).isEqualTo("templates/start.ftlh");
    assertThat(uris.of("organization.yaml")).isEqualTo("data/organization.yaml");
  }
}
