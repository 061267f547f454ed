package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.JustificationInfo;

/** Shows strings, each run of characters in the first face that has glyphs for it. */
final class TextPainter {

  private static final float SLANT = 0.2126f;
  private static final float EXTRA_WEIGHT = 0.03f;

  private final PagePen pen;
  private final EmbeddedFonts fonts;

  TextPainter(PagePen pen, EmbeddedFonts fonts) {
    this.pen = pen;
    this.fonts = fonts;
  }

  /** Shows a string whose base line begins at a place given in dots. */
  void draw(
      String string,
      StackFont font,
      Color color,
      double x,
      double y,
      @Nullable JustificationInfo justification) {
    PdfContentByte content = pen.content();
    float size = pen.points(font.size());
    if (size <= 0) {
      return;
    }
    content.beginText();
    double left = x;
    int start = 0;
    while (start < string.length()) {
      int face = faceAt(font.stack(), string, start);
      int end = runEnd(font.stack(), string, start, face);
      String run = visible(font.stack(), string, start, end);
      if (!run.isEmpty()) {
        content.setFontAndSize(fonts.font(font.stack().face(face)), size);
        boolean bolden = font.stack().needsBoldening(face);
        if (bolden) {
          pen.useStroke(color);
          content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
          content.setLineWidth(size * EXTRA_WEIGHT);
        }
        content.setTextMatrix(
            1, 0, font.stack().needsSlanting(face) ? SLANT : 0, 1, pen.x(left), pen.y(y));
        if (justification == null) {
          content.showText(run);
        } else {
          content.showText(spread(run, font, justification));
        }
        if (bolden) {
          content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
          pen.forgetLineWidth();
        }
        left += width(run, font, justification);
      }
      start = end;
    }
    content.endText();
  }

  private static int faceAt(FontStack stack, String string, int index) {
    int entry = stack.lookup(string.codePointAt(index));
    return entry < 0 ? 0 : FontStack.faceOf(entry);
  }

  private static int runEnd(FontStack stack, String string, int start, int face) {
    int i = start;
    while (i < string.length()) {
      int c = string.codePointAt(i);
      int entry = stack.lookup(c);
      if (entry >= 0 && FontStack.faceOf(entry) != face) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static String visible(FontStack stack, String string, int start, int end) {
    StringBuilder kept = null;
    for (int i = start; i < end; ) {
      int c = string.codePointAt(i);
      if (stack.lookup(c) < 0) {
        if (kept == null) {
          kept = new StringBuilder(string.substring(start, i));
        }
      } else if (kept != null) {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return kept == null ? string.substring(start, end) : kept.toString();
  }

  private static double width(
      String run, StackFont font, @Nullable JustificationInfo justification) {
    double width = font.stack().width(run) * font.size() / 1000.0;
    if (justification != null) {
      for (int i = 0; i < run.length(); i++) {
        width += adjustment(run.charAt(i), justification);
      }
    }
    return width;
  }

  private static PdfTextArray spread(String run, StackFont font, JustificationInfo justification) {
    PdfTextArray array = new PdfTextArray();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      array.add(String.valueOf(c));
      float dots = adjustment(c, justification);
      if (dots != 0 && i < run.length() - 1) {
        array.add(-dots * 1000 / font.size());
      }
    }
    return array;
  }

  private static float adjustment(char c, JustificationInfo justification) {
    return c == ' ' || c == '\u00a0' || c == '\u3000'
        ? justification.spaceAdjust()
        : justification.nonSpaceAdjust();
  }
}
