package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceSpan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor that runs the build shows of findings. */
class MarkersTest {

  @TempDir Path project;

  private final RecordedBuild editor = new RecordedBuild();
  private final Markers markers = new Markers(editor);
  private Path data;
  private Path templates;

  @BeforeEach
  void makeFolders() throws IOException {
    data = Files.createDirectories(project.resolve("src/dossier"));
    templates = Files.createDirectories(project.resolve("src/templates"));
    Files.createDirectory(data.resolve("teams"));
    Files.writeString(data.resolve("teams/soc.yaml"), "naem: SOC\n");
    Files.writeString(templates.resolve("runbook.ftlh"), "");
  }

  private void show(Diagnostic... findings) {
    List<Path> folders = List.of(data, templates);
    markers.show(List.of(findings), new SourceUris(project, folders), folders);
  }

  private static Diagnostic finding(Severity severity, SourceSpan place) {
    return new Diagnostic(ReadCode.FOLDER_UNREADABLE, severity, place, "Wrong.", "naem: SOC");
  }

  @Test
  void findingsAreMarkedAtTheirFileLineAndColumn() {
    show(
        finding(Severity.ERROR, new SourceSpan("teams/soc.yaml", 3, 7, 4)),
        finding(Severity.WARNING, SourceSpan.wholeFile("runbook.ftlh")),
        finding(Severity.ERROR, SourceSpan.wholeFile("")));
    assertThat(editor.markers())
        .containsExactly(
            "error dossier:0:0: Wrong. [folder-unreadable]",
            "error soc.yaml:3:7: Wrong. [folder-unreadable]",
            "warning runbook.ftlh:0:0: Wrong. [folder-unreadable]");
  }

  @Test
  void markersGoWhenTheFaultIsMended() {
    show(
        finding(Severity.ERROR, new SourceSpan("teams/soc.yaml", 3, 7, 4)),
        finding(Severity.WARNING, SourceSpan.wholeFile("runbook.ftlh")),
        finding(Severity.ERROR, SourceSpan.wholeFile("")));
    show(finding(Severity.ERROR, new SourceSpan("teams/soc.yaml", 4, 1, 4)));
    assertThat(editor.markers()).containsExactly("error soc.yaml:4:1: Wrong. [folder-unreadable]");
    show();
    assertThat(editor.markers()).isEmpty();
  }

  @Test
  void onlyAChangeToTheSourcesConcernsAGoal() {
    List<Path> folders = List.of(data, templates);
    assertThat(markers.isConcerned(folders)).isTrue();
    editor.change(List.of(new File("README.md")));
    assertThat(markers.isConcerned(folders)).isFalse();
    editor.change(List.of(templates.toFile()));
    assertThat(markers.isConcerned(folders)).isTrue();
  }

  @Test
  void theEditorLooksAtWhatWasWritten() {
    markers.refresh(project.resolve("target/dossier"));
    assertThat(editor.refreshed()).containsExactly(project.resolve("target/dossier").toFile());
  }

  /** Maven's own context would log each finding once more; this one fails when it is asked. */
  @Test
  void withoutAnEditorNothingIsMarked() {
    List<Path> folders = List.of(data);
    Markers none = new Markers(new DefaultBuildContext(null));
    none.show(
        List.of(finding(Severity.ERROR, new SourceSpan("teams/soc.yaml", 3, 7, 4))),
        new SourceUris(project, folders),
        folders);
    none.refresh(data);
    assertThat(none.isConcerned(folders)).isTrue();
  }
}
