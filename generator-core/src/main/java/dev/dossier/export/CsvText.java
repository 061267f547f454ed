package dev.dossier.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Sheets as comma-separated values (RFC 4180): UTF-8, lines that end in CR and LF, every value in
 * quotation marks.
 *
 * <p>A byte order mark stands first. Excel takes a file without one to be in the code page of
 * Windows and spoils whatever is not ASCII; other programs skip it.
 *
 * <p>A value from which a spreadsheet would make a formula has an apostrophe before it, which keeps
 * it text. So has one that begins with an apostrophe, so that taking away one leading apostrophe
 * always gives the value back.
 */
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGIN_FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
          .enable(CsvWriteFeature.ALWAYS_QUOTE_EMPTY_STRINGS)
          .build();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private CsvText() {}

  /** {@code sheet} with its headings in the first row. */
  static byte[] of(Sheet sheet) {
    StringWriter text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    try (JsonGenerator rows = MAPPER.writer().with(LINES).createGenerator(text)) {
      write(sheet.headings(), rows);
      sheet.rows().forEach(row -> write(row, rows));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(List<String> row, JsonGenerator rows) {
    rows.writeStartArray();
    row.forEach(value -> rows.writeString(inert(value)));
    rows.writeEndArray();
  }

  /** {@code value} so that no spreadsheet takes it for a formula. */
  static String inert(String value) {
    String start = value.stripLeading();
    boolean formula = !start.isEmpty() && BEGIN_FORMULAS.indexOf(start.charAt(0)) >= 0;
    boolean blank = !value.isEmpty() && "\t\r\n".indexOf(value.charAt(0)) >= 0;
    return formula || blank || value.startsWith("'") ? "'" + value : value;
  }
}
