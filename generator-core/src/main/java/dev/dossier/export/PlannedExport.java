package dev.dossier.export;

import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import java.util.List;

/**
 * An export to make.
 *
 * @param kind the kind of document that asks for it
 * @param export what it is
 * @param subject what it is about
 * @param path where it goes, relative to the output folder, with forward slashes and without
 *     extension
 */
public record PlannedExport(DocumentKind kind, Export export, ExportSubject subject, String path) {

  /** Its title: that of its kind where it states one. */
  public String title() {
    return kind.title() == null ? export.title() : kind.title();
  }

  /** The formats to write it in. */
  public List<Format> formats() {
    return kind.formats();
  }

  /** Its files in {@code format}; made anew on every call. */
  public List<ExportFile> files(Format format) {
    return export.content().files(subject, format, path);
  }
}
