package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Japanese is set with the shipped fonts, which are read for it only. */
class JapaneseTest {

  private static final String SENTENCE =
      "平素は格別のお引き立てを賜り、厚く御礼申し上げます。「オブジェクトストレージ」において、" + "セキュリティインシデント（アクセスキーの漏えい）が発生いたしました。";

  private static final PdfRequest LETTER =
      Samples.body(
          "<h1 lang=\"ja\" xml:lang=\"ja\">お知らせ：髙﨑様、①②、𠮟</h1><div lang=\"ja\" xml:lang=\"ja\"><p>"
              + SENTENCE.repeat(12)
              + "</p><p><strong>重要</strong> keys</p></div>");

  @Test
  void itsTextCanBeReadAndItsLinesBreakAsTheyMust() throws IOException {
    byte[] pdf = Samples.render(LETTER);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> lines = new PDFTextStripper().getText(document).lines().toList();
      assertThat(String.join("", lines)).contains("お知らせ：髙﨑様、①②、𠮟", SENTENCE.repeat(12));
      assertThat(lines).hasSizeGreaterThan(8).allMatch(line -> line.length() < 70);
      assertThat(lines).noneMatch(line -> line.matches("^[、。」）ァィゥェォッャュョー].*"));
      assertThat(lines).noneMatch(line -> line.matches(".*[「（]$"));
      List<String> fonts = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        fonts.add(document.getPage(0).getResources().getFont(name).getName());
      }
      assertThat(fonts.stream().map(name -> name.replaceAll("^[A-Z]{6}\\+", "")))
          .contains("NotoSansJP-Regular", "NotoSansJP-Bold");
    }
    assertThat(pdf.length).isLessThan(120_000);
  }

  @Test
  void itConformsToPdfUa1AndPdfA3a() throws IOException {
    assertThat(Validator.faults(Samples.render(LETTER))).isEmpty();
  }

  @Test
  void itHasTheSameBytesEveryTime() throws IOException {
    byte[] first = Samples.render(LETTER);

    assertThat(Samples.render(LETTER)).isEqualTo(first);
    PdfRenderer other = PdfRenderer.builder().build();
    java.io.ByteArrayOutputStream second = new java.io.ByteArrayOutputStream();
    assertThat(other.render(LETTER, second)).isEmpty();
    java.io.ByteArrayOutputStream third = new java.io.ByteArrayOutputStream();
    assertThat(other.render(LETTER, third)).isEmpty();
    assertThat(third.toByteArray()).isEqualTo(second.toByteArray());
  }

  @Test
  void itsFontIsReadWhenACharacterNeedsItAndNotBefore() {
    List<ReserveFont> reserve = ReserveFont.shipped();
    FontLibrary fonts = new FontLibrary(FontSource.shipped(), reserve);
    FontStack text = fonts.stack(List.of("Noto Sans"), 400, false);

    String latin = "Grüße, façade, Ελλάδα, Привет – “quoted” … → ✓";
    assertThat(latin.codePoints().map(text::lookup)).noneMatch(entry -> entry == FontStack.MISSING);
    assertThat(reserve).noneMatch(ReserveFont::isRead);

    assertThat(FontStack.advanceOf(text.lookup('漢'))).isEqualTo(1000);
    assertThat(text.face(FontStack.faceOf(text.lookup('漢'))).family()).isEqualTo("Noto Sans JP");
    assertThat(reserve.stream().filter(ReserveFont::isRead).map(ReserveFont::weight))
        .containsExactly(400);
    assertThat(text.lookup('ا')).isEqualTo(FontStack.MISSING);
  }

  @Test
  void itHasTheCharactersOfTheStandardForWriting() {
    FontStack text =
        new FontLibrary(FontSource.shipped(), ReserveFont.shipped())
            .stack(List.of("Noto Sans"), 700, false);
    java.nio.charset.Charset jis = java.nio.charset.Charset.forName("EUC-JP");
    String repertoire =
        java.util.stream.IntStream.rangeClosed(0xA1, 0xFE)
            .boxed()
            .flatMap(
                row ->
                    java.util.stream.IntStream.rangeClosed(0xA1, 0xFE)
                        .mapToObj(
                            cell -> new String(new byte[] {row.byteValue(), (byte) cell}, jis)))
            .filter(character -> !character.contains("\uFFFD"))
            .collect(Collectors.joining());

    assertThat(repertoire.codePoints().count()).isGreaterThan(6800);
    assertThat(
            repertoire
                .codePoints()
                .filter(character -> text.lookup(character) == FontStack.MISSING)
                .mapToObj(Character::toString)
                .toList())
        .isEmpty();
  }
}
