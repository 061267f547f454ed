package dev.dossier.read;

import dev.dossier.diagnostic.MergeCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Recipients as comma-separated values (RFC 4180): the first row names the columns. Semicolons and
 * tabs separate as well as commas, whichever the first row has most of.
 */
final class CsvRows implements RowSource {

  private static final String SEPARATORS = ",;\t";
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .disable(CsvReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path file;
  private final String name;

  /**
   * @param name what findings call the file
   */
  CsvRows(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  @Override
  public void read(Receiver receiver, Findings findings) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator());
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = MAPPER.reader().with(schema).createParser(in)) {
      SourceSpan[] place = {new SourceSpan(name, 1, 1, 1)};
      try {
        List<Cell> header = next(parser, place);
        if (header != null && !header.isEmpty() && isHeader(header, findings)) {
          for (List<Cell> row = next(parser, place); row != null; row = next(parser, place)) {
            pass(row, header, receiver, findings);
          }
        }
      } catch (StreamReadException e) {
        findings.add(MergeCode.INVALID_CSV, place[0], e.getOriginalMessage());
      }
    }
  }

  /** The cells of the next row, empty ones included; null at the end. */
  private @Nullable List<Cell> next(JsonParser parser, SourceSpan[] place) {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      if (parser.currentToken() == null || parser.nextToken() != JsonToken.START_ARRAY) {
        return null;
      }
    }
    List<Cell> cells = new ArrayList<>();
    place[0] = RowSource.span(name, parser.currentLocation());
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    }
    while (token != JsonToken.END_ARRAY && token != null) {
      cells.add(
          new Cell(
              parser.getString().strip(), RowSource.span(name, parser.currentTokenLocation())));
      place[0] = RowSource.span(name, parser.currentLocation());
      token = parser.nextToken();
    }
    return cells;
  }

  private static boolean isHeader(List<Cell> header, Findings findings) {
    Map<String, SourceSpan> seen = new HashMap<>();
    List<String> known = RecipientColumn.names();
    for (Cell cell : header) {
      SourceSpan first = seen.putIfAbsent(cell.text(), cell.span());
      if (!known.contains(cell.text())) {
        findings.add(
            MergeCode.UNKNOWN_COLUMN,
            cell.span(),
            Quoted.value(cell.text()),
            Nearest.hint(cell.text(), known),
            String.join(", ", known));
      } else if (first != null) {
        findings.add(MergeCode.COLUMN_TWICE, cell.span(), cell.text(), first.column());
      }
    }
    for (RecipientColumn needed : List.of(RecipientColumn.ID, RecipientColumn.NAME)) {
      if (!seen.containsKey(needed.key())) {
        findings.add(MergeCode.COLUMN_MISSING, header.get(0).span(), needed.key());
      }
    }
    return findings.isEmpty();
  }

  private static void pass(
      List<Cell> row, List<Cell> header, Receiver receiver, Findings findings) {
    SourceSpan start = row.get(0).span();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).text().isEmpty()) {
        if (i >= header.size()) {
          findings.add(MergeCode.CELLS_MISCOUNTED, start, row.size(), header.size());
          return;
        }
        cells.put(header.get(i).text(), row.get(i));
      }
    }
    if (cells.isEmpty()) {
      return;
    }
    if (row.size() < header.size()) {
      findings.add(MergeCode.CELLS_MISCOUNTED, start, row.size(), header.size());
      return;
    }
    receiver.row(start, cells);
  }

  private char separator() throws IOException {
    String first;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      first = lines.readLine();
    }
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS.toCharArray()) {
      long count = first == null ? 0 : first.chars().filter(c -> c == separator).count();
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }
}
