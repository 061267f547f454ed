package dev.dossier.read;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Located;
import dev.dossier.model.ThemeSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how documents look from the folder of templates. */
public final class ThemeReader {

  /** The file, relative to the folder of templates. */
  private static final String FILE = FileKind.THEME.place();

  private ThemeReader() {}

  /**
   * What the theme of {@code templateFolder} says; empty where there is none, or it has faults.
   *
   * @param findings takes what is wrong with the file
   */
  public static Optional<Located<ThemeSettings>> read(
      Path templateFolder, List<Diagnostic> findings) {
    Path file = templateFolder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    ReadFile read =
        new FileReader(new DataSchemas(), new RecordBinder())
            .read(new DataFile(FileKind.THEME, FILE, file), TextLanguages.of(Locale.ENGLISH));
    findings.addAll(read.diagnostics());
    return read.records().stream()
        .findFirst()
        .map(
            record ->
                new Located<>((ThemeSettings) record.value(), record.places(), record.text()));
  }
}
