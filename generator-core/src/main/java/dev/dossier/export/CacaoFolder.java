package dev.dossier.export;

import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.export.cacao.CacaoPlaybook;
import dev.dossier.model.Format;
import java.util.ArrayList;
import java.util.List;

/** A folder of CACAO playbooks, one for each runbook. */
final class CacaoFolder {

  private CacaoFolder() {}

  /** The files below {@code path}. */
  static List<ExportFile> files(ExportSubject subject, Format format, String path) {
    List<ExportFile> files = new ArrayList<>();
    for (DisclosedRunbook runbook : subject.runbooks()) {
      files.add(
          new ExportFile(
              path + "/" + runbook.runbook().id() + ".json",
              CacaoPlaybook.of(runbook, subject.corpus())));
    }
    return files;
  }
}
