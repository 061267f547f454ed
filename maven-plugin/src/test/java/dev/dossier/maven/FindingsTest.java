package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateRequest.Warnings;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Path DATA = Path.of("src", "dossier");

  @Test
  void findingsGoToTheLogByTheirSeverity() {
    RecordedLog log = new RecordedLog();
    new Findings(
            List.of(
                finding(Severity.ERROR, "teams/soc.yaml").withExcerpt("naem: SOC"),
                finding(Severity.WARNING, "organization.yaml")))
        .log(log);
    assertThat(log.lines())
        .containsExactly(
            "[ERROR] teams/soc.yaml:1:1: Wrong. [folder-unreadable]\n  naem: SOC\n  ^^^^",
            "[WARNING] organization.yaml:1:1: Wrong. [folder-unreadable]");
  }

  @Test
  void theRefusalCountsErrorsAndTheirFiles() {
    Findings findings =
        new Findings(
            List.of(
                finding(Severity.ERROR, "a.yaml"),
                finding(Severity.ERROR, "b.yaml"),
                finding(Severity.ERROR, "b.yaml"),
                finding(Severity.WARNING, "c.yaml")));
    assertThat(findings.refusal(DATA, Warnings.REPORT))
        .isEqualTo("3 errors in 2 files under src/dossier; nothing was written");
  }

  @Test
  void theRefusalSaysThatWarningsWereToFailTheBuild() {
    Findings findings = new Findings(List.of(finding(Severity.WARNING, "a.yaml")));
    assertThat(findings.refusal(DATA, Warnings.FAIL))
        .isEqualTo(
            "1 warning in 1 file under src/dossier, and dossier.failOnWarning is set; nothing was"
                + " written");
  }

  @Test
  void aFindingAboutTheFolderIsInNoFile() {
    Findings findings =
        new Findings(
            List.of(
                Diagnostic.of(
                    ReadCode.FOLDER_UNREADABLE, SourceSpan.wholeFile(""), DATA, "no such folder")));
    assertThat(findings.refusal(DATA, Warnings.REPORT))
        .isEqualTo("1 error under src/dossier; nothing was written");
  }

  private static Diagnostic finding(Severity severity, String file) {
    return new Diagnostic(
        ReadCode.FOLDER_UNREADABLE, severity, new SourceSpan(file, 1, 1, 4), "Wrong.", null);
  }
}
