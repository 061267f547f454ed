package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.css.style.derived.FSLinearGradient;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.render.AbstractOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints one page after another; text goes to the structure tree, all else is an artifact. */
final class PageCanvas extends AbstractOutputDevice {

  private static final BasicStroke HAIRLINE = new BasicStroke(1);

  private final DocumentPainter document;
  private PagePen pen;
  private MarkedContent marks;
  private final TextPainter text;
  private MarkedContent.@Nullable Artifact margin;
  private Color color = Color.BLACK;
  private @Nullable StackFont font;
  private BasicStroke stroke = HAIRLINE;
  private @Nullable Shape clip;

  PageCanvas(DocumentPainter document, PagePen pen, MarkedContent marks) {
    this.document = document;
    this.pen = pen;
    this.marks = marks;
    this.text = document.text();
  }

  /** Begins a page. */
  void startPage(PagePen newPen, MarkedContent newMarks) {
    pen = newPen;
    marks = newMarks;
    clip = null;
    pen.content().saveState();
  }

  void finishPage() {
    marks.close();
    pen.content().restoreState();
  }

  /**
   * What is painted from now on belongs to the margins of the page, or with null to its content.
   */
  void setMargin(MarkedContent.@Nullable Artifact kind) {
    margin = kind;
  }

  PagePen pen() {
    return pen;
  }

  MarkedContent marks() {
    return marks;
  }

  @Override
  public void drawText(RenderingContext c, InlineText inline) {
    String string = WrappedText.of(inline);
    if (string.isEmpty()) {
      return;
    }
    ContentSlot slot = margin == null ? document.slotOf(inline) : null;
    if (slot != null) {
      document.textPainted(c, inline, slot, this);
    }
    InlineLayoutBox line = Objects.requireNonNull(inline.getParent());
    CalculatedStyle style = Objects.requireNonNull(line.getStyle());
    StackFont face = (StackFont) Objects.requireNonNull(style.getFSFont(c));
    color = color(Objects.requireNonNull(style.getColor()));
    int x = line.getAbsX() + inline.getX();
    if (string.charAt(0) == ' ' && inline.isTrimmedLeadingSpace()) {
      x -= Math.round(face.stack().width(" ") * face.size() / 1000);
    }
    JustificationInfo justification =
        style.isTextJustify() ? line.getLineBox().getJustificationInfo() : null;
    int baseline = line.getAbsY() + line.getBaseline();
    if (slot != null && DocumentPainter.isLeader(inline)) {
      enter(slot);
      text.show(pen, " ", face, color, x, baseline, null);
      enter(null);
      x += Math.round(face.stack().width(" ") * face.size() / 1000);
      text.show(pen, string.substring(1), face, color, x, baseline, null);
    } else {
      enter(slot);
      text.show(pen, string, face, color, x, baseline, justification);
    }
  }

  /** List marks; all other text comes through {@link #drawText}. */
  void drawString(String string, float x, float y, @Nullable JustificationInfo justification) {
    ContentSlot slot = margin == null ? document.slotOfMark(string) : null;
    enter(slot);
    text.show(pen, string, Objects.requireNonNull(font), color, x, y, justification);
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    Picture picture = (Picture) Objects.requireNonNull(box.getReplacedElement());
    ContentSlot slot = margin == null ? document.slotOf(box.getElement()) : null;
    enter(slot);
    if (slot != null) {
      document.picturePainted(c, box, slot, this);
    }
    Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    picture.paint(pen, text, content);
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    if (style.isVisible()) {
      Rectangle bounds = box.getPaintingBorderEdge(c);
      paintBackground(c, style, bounds, bounds, style.getBorder(c));
    }
  }

  @Override
  public void paintBackground(
      RenderingContext c,
      CalculatedStyle style,
      Rectangle bounds,
      Rectangle imageContainer,
      BorderPropertySet border) {
    FSColor background = style.getBackgroundColor();
    boolean plain =
        !style.isLinearGradient()
            && style.isIdent(CSSName.BACKGROUND_IMAGE, IdentValue.NONE)
            && !border.hasBorderRadius();
    if (!plain) {
      super.paintBackground(c, style, bounds, imageContainer, border);
    } else if (background != null && background != FSRGBColor.TRANSPARENT) {
      Rectangle visible =
          clip == null ? bounds : bounds.intersection(untranslated(clip.getBounds()));
      if (!visible.isEmpty()) {
        setColor(background);
        fill(visible);
      }
    }
  }

  @Override
  public void setColor(FSColor newColor) {
    color = color(newColor);
  }

  private static Color color(FSColor color) {
    if (color instanceof FSRGBColor rgb) {
      return CssColors.of(rgb);
    }
    throw new LayoutBudget.Exceeded("Colours are to be given as RGB, not as " + color);
  }

  @Override
  public void setFont(FSFont newFont) {
    font = (StackFont) newFont;
  }

  @Override
  public void setOpacity(float opacity) {
    // Transparency comes with the alpha of each colour.
  }

  @Override
  public void draw(Shape shape) {
    enterArtifact();
    pen.useStroke(color);
    pen.stroke(shape, stroke);
  }

  @Override
  public void fill(Shape shape) {
    enterArtifact();
    pen.useFill(color);
    pen.fill(shape);
  }

  @Override
  protected void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Float(x1, y1, x2, y2));
  }

  @Override
  public void drawRect(int x, int y, int width, int height) {
    draw(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Float(x, y, width, height));
  }

  @Override
  public void drawBorderLine(Shape bounds, int side, int lineWidth, boolean solid) {
    draw(bounds);
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    enterArtifact();
    if (image instanceof RasterImage raster) {
      raster.paint(pen, new Rectangle(x, y, raster.getWidth(), raster.getHeight()));
    }
  }

  @Override
  public void drawLinearGradient(FSLinearGradient gradient, int x, int y, int width, int height) {
    throw new LayoutBudget.Exceeded("Gradients are not supported as backgrounds of pages");
  }

  @Override
  public void clip(Shape shape) {
    Shape absolute = translated(shape);
    clip = clip == null ? absolute : intersection(clip, absolute);
    marks.close();
    pen.clip(shape);
  }

  @Override
  public @Nullable Shape getClip() {
    return clip == null ? null : untranslated(clip);
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    marks.close();
    PdfContentByte content = pen.content();
    content.restoreState();
    content.saveState();
    pen.forgetState();
    clip = shape == null ? null : translated(shape);
    if (shape != null) {
      pen.clip(shape);
    }
  }

  private void enter(@Nullable ContentSlot slot) {
    if (slot == null) {
      enterArtifact();
    } else {
      marks.enter(slot);
    }
  }

  private void enterArtifact() {
    marks.enter(margin == null ? MarkedContent.Artifact.DECORATION : margin);
  }

  private Shape translated(Shape shape) {
    return moved(shape, pen.left(), pen.top());
  }

  private Shape untranslated(Shape shape) {
    return moved(shape, -pen.left(), -pen.top());
  }

  private Rectangle untranslated(Rectangle rectangle) {
    return moved(rectangle, -pen.left(), -pen.top()).getBounds();
  }

  private static Shape moved(Shape shape, double dx, double dy) {
    if (shape instanceof Rectangle r) {
      return new Rectangle(r.x + (int) dx, r.y + (int) dy, r.width, r.height);
    }
    return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
  }

  private static Shape intersection(Shape a, Shape b) {
    if (a instanceof Rectangle r && b instanceof Rectangle s) {
      return r.intersection(s);
    }
    Area area = new Area(a);
    area.intersect(new Area(b));
    return area;
  }

  @Override
  public void translate(double dx, double dy) {
    pen.translate(dx, dy);
  }

  @Override
  public void setStroke(Stroke newStroke) {
    stroke = newStroke instanceof BasicStroke basic ? basic : HAIRLINE;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public boolean isSupportsSelection() {
    return false;
  }

  @Override
  public void drawSelection(RenderingContext c, InlineText inlineText) {}

  @Override
  public boolean isSupportsCMYKColors() {
    return false;
  }
}
