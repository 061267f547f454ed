package dev.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.InstalledProgram;
import dev.dossier.model.SharingLabel;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of the reference data, read back by programs that did not write them. */
class WorkbookTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  @TempDir static Path folder;

  @TempDir Path temporary;

  @BeforeAll
  static void export() {
    ExportedFiles.write(folder);
  }

  @Test
  void everyCellOfEveryWorkbookComesBackAsInTheCsvFiles() throws IOException {
    assertThat(ExportedFiles.books(folder)).hasSize(5);
    for (Path book : ExportedFiles.books(folder)) {
      try (XSSFWorkbook read = read(book)) {
        List<List<List<String>>> sheets = new ArrayList<>();
        for (int i = 0; i < read.getNumberOfSheets(); i++) {
          sheets.add(i == 0 ? withHeadings(rows(read.getSheetAt(i))) : rows(read.getSheetAt(i)));
        }
        List<List<List<String>>> files =
            ExportedFiles.sheets(book).stream().map(ExportedFiles::ours).toList();
        assertThat(sheets).as(book.toString()).containsExactlyInAnyOrderElementsOf(files);
      }
    }
  }

  /** The cover of a workbook shows no headings. */
  private static List<List<String>> withHeadings(List<List<String>> cover) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("Item", "Value")));
    rows.addAll(cover);
    return rows;
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    int columns = sheet.getRow(0).getLastCellNum();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Cell cell = row.getCell(column);
        cells.add(cell == null ? "" : cell.getStringCellValue());
      }
      rows.add(cells);
    }
    return rows;
  }

  @Test
  void tablesStayReadableOnTheScreenAndOnPaper() throws IOException {
    try (XSSFWorkbook book = read(folder.resolve("exports/responsibility.xlsx"))) {
      XSSFSheet layers = book.getSheet("Layers");
      assertThat(layers.getPaneInformation().isFreezePane()).isTrue();
      assertThat(layers.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(layers.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      assertThat(layers.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:P" + (layers.getLastRowNum() + 1));
      assertThat(layers.getRepeatingRows().getLastRow()).isZero();
      assertThat(layers.getRepeatingColumns().getLastColumn()).isEqualTo(1);
      assertThat(layers.getPrintSetup().getLandscape()).isTrue();
      assertThat(layers.getFitToPage()).isTrue();
      assertThat(layers.getColumnWidth(5) / 256).isEqualTo(40);
      assertThat(layers.getDataValidations())
          .extracting(each -> List.of(each.getValidationConstraint().getExplicitListValues()))
          .containsExactly(
              List.of("Customer", "Provider", "Shared", "Third party", "Not applicable"));
      assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("TLP:CLEAR");
      assertThat(layers.getHeader().getRight()).contains("TLP:CLEAR");
    }
  }

  @Test
  void noTextBecomesAFormulaOrIsChanged() throws IOException {
    List<String> texts =
        List.of(
            "=1+1",
            "+49 30 1234",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "'quoted",
            " =HYPERLINK(\"http://example.com\")",
            "\uFF1D1",
            "two\nlines",
            "  kept  ",
            "a, \"b\"; <c> & d",
            "\u00FC \u65E5\u672C \uD83D\uDD12",
            "007",
            "1E5",
            "3.4");
    Sheet sheet =
        new Sheet(
            "s", "S", List.of(Column.of("Text", 20)), 1, texts.stream().map(List::of).toList());
    Sheet cover = new Sheet("cover", "Cover", sheet.columns(), 1, List.of());
    Path csv = Files.write(temporary.resolve("s.csv"), CsvText.of(sheet));
    assertThat(ExportedFiles.ours(csv).stream().skip(1)).isEqualTo(sheet.rows());
    assertThat(ExportedFiles.rows(csv).stream().skip(1).map(row -> row.get(0)).limit(8))
        .allMatch(text -> text.startsWith("'"));

    Book book = new Book("T", SharingLabel.CLEAR, cover, List.of(sheet));
    Path xlsx = Files.write(temporary.resolve("s.xlsx"), XlsxBook.of(book, AS_OF));
    try (XSSFWorkbook read = read(xlsx)) {
      XSSFSheet back = read.getSheet("S");
      for (int i = 0; i < texts.size(); i++) {
        Cell cell = back.getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
      }
    }
  }

  @Test
  void aTextThatNoCellCanHoldIsCutAndSaysSo() {
    assertThat(XlsxBook.text("x".repeat(32_767))).hasSize(32_767).doesNotContain("cut");
    assertThat(XlsxBook.text("x".repeat(32_768))).hasSize(32_767).contains("[cut here");
  }

  @Test
  void aWorkbookTellsNoTimeButThatOfItsData() throws IOException {
    try (ZipFile parts = new ZipFile(folder.resolve("exports/responsibility.xlsx").toFile())) {
      assertThat(parts.stream().map(ZipEntry::getTimeLocal).distinct())
          .extracting(Object::toString)
          .containsExactly("1980-01-01T00:00");
    }
    try (XSSFWorkbook book = read(folder.resolve("exports/responsibility.xlsx"))) {
      assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(AS_OF);
    }
  }

  @Test
  void libreOfficeReadsEveryWorkbookAsOurCsvFilesAre() throws Exception {
    for (Path book : ExportedFiles.books(folder)) {
      Path out = Files.createDirectories(temporary.resolve(book.getFileName().toString()));
      convert(book, out);
      List<List<List<String>>> read;
      try (Stream<Path> files = Files.list(out)) {
        read =
            files
                .map(
                    file ->
                        file.toString().endsWith("-Cover.csv")
                            ? withHeadings(ExportedFiles.rows(file))
                            : ExportedFiles.rows(file))
                .toList();
      }
      List<List<List<String>>> ours =
          ExportedFiles.sheets(book).stream().map(ExportedFiles::ours).toList();
      assertThat(read).as(book.toString()).containsExactlyInAnyOrderElementsOf(ours);
    }
  }

  /** Has LibreOffice write each sheet of {@code book} as CSV. */
  private void convert(Path book, Path out) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                InstalledProgram.named("soffice").toString(),
                "-env:UserInstallation=" + temporary.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                out.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(out.toFile().getParentFile(), "soffice.log"))
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
