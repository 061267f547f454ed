package dev.dossier.pdf;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text with {@link FontStack} and hands it to the {@link PageCanvas}. */
final class StackTextRenderer implements TextRenderer {

  /** Widths that exceed a whole dot by less are not rounded up. */
  private static final float TOLERANCE = 0.01f;

  private final LayoutBudget budget;

  StackTextRenderer(LayoutBudget budget) {
    this.budget = budget;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    budget.measured(text.length());
    StackFont stackFont = (StackFont) font;
    float width = stackFont.stack().width(text) * stackFont.size() / 1000f;
    int whole = (int) width;
    return width - whole < TOLERANCE ? whole : whole + 1;
  }

  @Override
  public FSFontMetrics getFSFontMetrics(@Nullable FontContext context, FSFont font, String text) {
    return (StackFont) font;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    ((PageCanvas) device).drawString(text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
    ((PageCanvas) device).drawString(text, x, y, info);
  }

  @Override
  public void setup(FontContext context) {}

  @Override
  public void setFontScale(float scale) {}

  @Override
  public float getFontScale() {
    return 1;
  }

  @Override
  public void setSmoothingThreshold(float fontsize) {}

  @Override
  public void drawGlyphVector(OutputDevice device, FSGlyphVector vector, float x, float y) {
    throw new UnsupportedOperationException("Text selection is for screens");
  }

  @Override
  public FSGlyphVector getGlyphVector(OutputDevice device, FSFont font, String text) {
    throw new UnsupportedOperationException("Text selection is for screens");
  }

  @Override
  public float[] getGlyphPositions(OutputDevice device, FSFont font, FSGlyphVector vector) {
    throw new UnsupportedOperationException("Text selection is for screens");
  }

  @Override
  public Rectangle getGlyphBounds(
      OutputDevice device, FSFont font, FSGlyphVector vector, int index, float x, float y) {
    throw new UnsupportedOperationException("Text selection is for screens");
  }
}
