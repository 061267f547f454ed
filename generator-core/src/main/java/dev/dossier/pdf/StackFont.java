package dev.dossier.pdf;

import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** A stack of faces at a size, in device dots. */
record StackFont(FontStack stack, float size) implements FSFont, FSFontMetrics {

  @Override
  public float getSize2D() {
    return size;
  }

  @Override
  public float getAscent() {
    return scaled(stack.primary().metrics().ascent());
  }

  @Override
  public float getDescent() {
    return scaled(stack.primary().metrics().descent());
  }

  @Override
  public float getStrikethroughOffset() {
    return -scaled(stack.primary().metrics().strikePosition());
  }

  @Override
  public float getStrikethroughThickness() {
    return scaled(stack.primary().metrics().strikeThickness());
  }

  @Override
  public float getUnderlineOffset() {
    return -scaled(stack.primary().metrics().underlinePosition());
  }

  @Override
  public float getUnderlineThickness() {
    return scaled(stack.primary().metrics().underlineThickness());
  }

  private float scaled(float perMille) {
    return perMille * size / 1000;
  }
}
