package dev.dossier.export;

import dev.dossier.Dossier;
import dev.dossier.ExportRequest;
import dev.dossier.GenerateRequest;
import dev.dossier.GenerateResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The exports of the reference data, and how their CSV files are read back. */
public final class ExportedFiles {

  private static final Path REFERENCE = Path.of("../data");
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private ExportedFiles() {}

  /** Writes all exports of the reference data into {@code folder}, in every format. */
  public static void write(Path folder) {
    GenerateRequest data =
        GenerateRequest.builder(REFERENCE, folder, Instant.parse("2026-11-21T00:00:00Z")).build();
    GenerateResult result = Dossier.export(new ExportRequest(data, null, null, null));
    if (result.outcome() != GenerateResult.Outcome.WRITTEN) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
  }

  /** The workbooks below {@code folder}. */
  public static List<Path> books(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  /** The CSV files of the sheets of {@code book}, which stand beside it. */
  public static List<Path> sheets(Path book) throws IOException {
    String start = book.getFileName().toString().replace(".xlsx", "-");
    try (Stream<Path> files = Files.list(book.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** The rows of one of our files, its headings first, as they were before they were made inert. */
  public static List<List<String>> ours(Path csv) {
    return rows(csv).stream()
        .map(row -> row.stream().map(ExportedFiles::withoutApostrophe).toList())
        .toList();
  }

  private static String withoutApostrophe(String value) {
    return value.startsWith("'") ? value.substring(1) : value;
  }

  /** The rows of a CSV file in UTF-8, with or without a byte order mark. */
  public static List<List<String>> rows(Path csv) {
    try {
      String text = new String(Files.readAllBytes(csv), StandardCharsets.UTF_8);
      String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      List<List<String>> rows = new ArrayList<>();
      MAPPER
          .readerFor(String[].class)
          .<String[]>readValues(content)
          .forEachRemaining(row -> rows.add(Arrays.asList(row)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(csv.toString(), e);
    }
  }
}
