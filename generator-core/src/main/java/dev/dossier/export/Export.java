package dev.dossier.export;

import dev.dossier.model.Format;
import java.util.List;
import java.util.Set;

/**
 * A kind of export that {@code documents.yaml} can name as a page.
 *
 * @param name its name there
 * @param title its title
 * @param formats what it can be written as
 * @param listing what it lists
 * @param content what makes its files
 */
public record Export(
    String name, String title, Set<Format> formats, Listing listing, Content content) {

  public Export {
    formats = Set.copyOf(formats);
  }

  /** What an export lists. */
  public enum Listing {
    /** The controls of a framework, which its kind then names, service by service. */
    CONTROLS,
    /** The layers of services. */
    LAYERS,
    /** Runbooks. */
    RUNBOOKS
  }

  /** Makes the files of an export. */
  @FunctionalInterface
  public interface Content {

    /**
     * The files.
     *
     * @param subject what the export is about
     * @param format one of the export's formats
     * @param path where the export goes, without extension
     */
    List<ExportFile> files(ExportSubject subject, Format format, String path);
  }
}
