package dev.dossier.export;

import dev.dossier.export.Export.Listing;
import dev.dossier.model.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every export that {@code documents.yaml} can name. */
public final class Exports {

  private static final List<Export> ALL =
      List.of(
          book("responsibility-tables", MatrixBook.TITLE, Listing.LAYERS, MatrixBook::of),
          book("fedramp-crm", ControlBooks.FEDRAMP_CRM),
          book("caiq-ssrm", ControlBooks.CAIQ_SSRM),
          book("pci-dss-responsibility", ControlBooks.PCI_DSS),
          new Export(
              "oscal",
              "Shared responsibility as OSCAL documents",
              Set.of(Format.OSCAL),
              Listing.LAYERS,
              OscalFolder::files),
          new Export(
              "cacao",
              "Runbooks as CACAO playbooks",
              Set.of(Format.CACAO),
              Listing.RUNBOOKS,
              CacaoFolder::files));

  private Exports() {}

  /** The export of that name. */
  public static Optional<Export> named(String name) {
    return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
  }

  /** The names of all exports, in order. */
  public static List<String> names() {
    return ALL.stream().map(Export::name).sorted().toList();
  }

  /** What any export can be written as. */
  public static Set<Format> formats() {
    return ALL.stream().flatMap(each -> each.formats().stream()).collect(Collectors.toSet());
  }

  private static Export book(String name, ControlBook book) {
    return book(name, book.title(), Listing.CONTROLS, book::of);
  }

  private static Export book(
      String name, String title, Listing listing, Function<ExportSubject, Book> book) {
    return new Export(
        name,
        title,
        Set.of(Format.CSV, Format.XLSX),
        listing,
        (subject, format, path) ->
            format == Format.CSV
                ? csv(book.apply(subject), path)
                : List.of(xlsx(book.apply(subject), subject, path)));
  }

  private static ExportFile xlsx(Book book, ExportSubject subject, String path) {
    return new ExportFile(path + ".xlsx", XlsxBook.of(book, subject.corpus().asOf()));
  }

  /** A file for each sheet. */
  private static List<ExportFile> csv(Book book, String path) {
    List<ExportFile> files = new ArrayList<>();
    for (Sheet sheet : book.all()) {
      files.add(new ExportFile(path + "-" + sheet.id() + ".csv", CsvText.of(sheet)));
    }
    return files;
  }
}
