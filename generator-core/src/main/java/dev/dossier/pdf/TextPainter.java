package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.JustificationInfo;

/** Shows strings, each run of characters in the first face that has glyphs for it. */
final class TextPainter {

  private static final float SLANT = 0.2126f;
  private static final float EXTRA_WEIGHT = 0.03f;
  private static final float SMALLEST = 0.001f;

  private final EmbeddedFonts fonts;
  private final IntConsumer missing;
  private final TypeSize sizes;

  /**
   * @param missing told of each character that no font has
   * @param sizes told of each text and its size on the page
   */
  TextPainter(EmbeddedFonts fonts, IntConsumer missing, TypeSize sizes) {
    this.fonts = fonts;
    this.missing = missing;
    this.sizes = sizes;
  }

  /** Shows a string whose base line begins at a place given in dots. */
  void show(
      PagePen pen,
      String string,
      StackFont font,
      Color color,
      double x,
      double y,
      @Nullable JustificationInfo justification) {
    float size = pen.points(font.size());
    JustificationInfo scaled =
        justification == null
            ? null
            : new JustificationInfo(
                pen.points(justification.nonSpaceAdjust()),
                pen.points(justification.spaceAdjust()));
    AffineTransform placement = AffineTransform.getTranslateInstance(pen.x(x), pen.y(y));
    show(pen, string, font.stack(), size, color, placement, scaled);
  }

  /** Shows a string whose base line is placed on the page, in points, by a transformation. */
  void show(
      PagePen pen,
      String string,
      FontStack stack,
      float size,
      Color color,
      AffineTransform placement) {
    show(pen, string, stack, size, color, placement, null);
  }

  private void show(
      PagePen pen,
      String string,
      FontStack stack,
      float size,
      Color color,
      AffineTransform placement,
      @Nullable JustificationInfo justification) {
    if (size < SMALLEST) {
      return;
    }
    sizes.drawn(string, size * Math.sqrt(Math.abs(placement.getDeterminant())));
    PdfContentByte content = pen.content();
    pen.useFill(color);
    content.beginText();
    double left = 0;
    int start = 0;
    while (start < string.length()) {
      int face = faceAt(stack, string, start);
      int end = runEnd(stack, string, start, face);
      String run = visible(stack, string, start, end);
      if (!run.isEmpty()) {
        content.setFontAndSize(fonts.font(stack.face(face)), size);
        place(content, placement, left, stack.needsSlanting(face));
        boolean bolden = stack.needsBoldening(face);
        if (bolden) {
          pen.useStroke(color);
          content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
          content.setLineWidth(
              (float) (size * EXTRA_WEIGHT * Math.sqrt(Math.abs(placement.getDeterminant()))));
        }
        if (justification == null) {
          content.showText(run);
        } else {
          content.showText(spread(run, size, justification));
        }
        if (bolden) {
          content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
          pen.forgetLineWidth();
        }
        left += width(run, stack, size, justification);
      }
      start = end;
    }
    content.endText();
  }

  private static void place(
      PdfContentByte content, AffineTransform placement, double left, boolean slanted) {
    double a = placement.getScaleX();
    double b = placement.getShearY();
    double slant = slanted ? SLANT : 0;
    content.setTextMatrix(
        (float) a,
        (float) b,
        (float) (placement.getShearX() + slant * a),
        (float) (placement.getScaleY() + slant * b),
        (float) (placement.getTranslateX() + left * a),
        (float) (placement.getTranslateY() + left * b));
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

  private String visible(FontStack stack, String string, int start, int end) {
    StringBuilder kept = null;
    for (int i = start; i < end; ) {
      int c = string.codePointAt(i);
      if (stack.lookup(c) < 0) {
        if (stack.lookup(c) == FontStack.MISSING) {
          missing.accept(c);
        }
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
      String run, FontStack stack, float size, @Nullable JustificationInfo justification) {
    double width = stack.width(run) * size / 1000.0;
    if (justification != null) {
      for (int i = 0; i < run.length(); i++) {
        width += adjustment(run.charAt(i), justification);
      }
    }
    return width;
  }

  private static PdfTextArray spread(String run, float size, JustificationInfo justification) {
    PdfTextArray array = new PdfTextArray();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      array.add(String.valueOf(c));
      float points = adjustment(c, justification);
      if (points != 0 && i < run.length() - 1) {
        array.add(-points * 1000 / size);
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
