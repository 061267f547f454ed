package dev.dossier.export;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.ExportSubject.Part;
import dev.dossier.export.oscal.OscalFile;
import dev.dossier.export.oscal.OscalSet;
import dev.dossier.model.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of OSCAL documents: a set for what holds without an agreement, and in a folder of its
 * own a set for each agreement.
 */
final class OscalFolder {

  private OscalFolder() {}

  /** The files below {@code path}; none where readers see no service. */
  static List<ExportFile> files(ExportSubject subject, Format format, String path) {
    Map<Optional<DisclosedAgreement>, List<DisclosedService>> sets = new LinkedHashMap<>();
    for (Part part : subject.parts()) {
      sets.computeIfAbsent(Optional.ofNullable(part.agreement()), agreement -> new ArrayList<>())
          .add(part.service());
    }
    List<ExportFile> files = new ArrayList<>();
    sets.forEach(
        (agreement, services) -> {
          String folder =
              path + agreement.map(each -> "/" + each.agreement().id()).orElse("") + "/";
          for (OscalFile file : OscalSet.of(subject.corpus(), services, agreement.orElse(null))) {
            files.add(new ExportFile(folder + file.name(), file.content()));
          }
        });
    return files;
  }
}
