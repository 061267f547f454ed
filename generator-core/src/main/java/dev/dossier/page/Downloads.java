package dev.dossier.page;

import dev.dossier.export.ExportFile;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the exports, to which pages lead. Keeps their names; thread-safe. */
final class Downloads {

  private final List<PlannedExport> exports;
  private final Map<String, List<Anchor>> files = new ConcurrentHashMap<>();

  /** Those of {@code exports} that are written. */
  Downloads(List<PlannedExport> exports) {
    this.exports = exports.stream().filter(each -> !each.formats().isEmpty()).toList();
  }

  /**
   * What the readers of {@code from} may be led to: of exports with the same title their own, else
   * the first that is open to them.
   *
   * @param root the way from the document to the output folder
   */
  List<LinkedFact> open(PlannedDocument from, String root) {
    Map<String, PlannedExport> open = new LinkedHashMap<>();
    for (PlannedExport each : exports) {
      if (from.mayLeadTo(each)) {
        open.merge(each.title(), each, (one, other) -> from.isForReadersOf(other) ? other : one);
      }
    }
    return open.values().stream()
        .map(
            each ->
                new LinkedFact(
                    each.title(),
                    files.computeIfAbsent(each.path(), path -> links(each)).stream()
                        .map(link -> new Anchor(link.text(), root + link.href()))
                        .toList()))
        .toList();
  }

  /** Links from the output folder to the files of {@code export}. */
  private static List<Anchor> links(PlannedExport export) {
    List<Anchor> links = new ArrayList<>();
    for (Format format : export.formats()) {
      Collection<ExportFile> made = export.files(format);
      for (ExportFile file : made) {
        String name = format.key().toUpperCase(Locale.ROOT);
        String part = part(file.path(), export.path());
        links.add(new Anchor(made.size() == 1 ? name : name + " " + part, file.path()));
      }
    }
    return links;
  }

  /** What tells a file apart from the others of its export, such as {@code layers}. */
  private static String part(String path, String of) {
    String rest = path.substring(of.length());
    return rest.substring(0, rest.lastIndexOf('.')).replaceAll("^[-/]", "");
  }
}
