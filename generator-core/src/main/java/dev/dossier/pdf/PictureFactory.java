package dev.dossier.pdf;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Makes the pictures of a document: images, drawings and the boxes of task lists. */
final class PictureFactory implements ReplacedElementFactory {

  /** For drawings that are files of their own: what styles the document is none of theirs. */
  private static final SvgStylesheet NO_STYLES = new SvgStylesheet(List.of());

  private static final float CHECKBOX_EM = 0.8f;
  private static final int DEFAULT_WIDTH = 300;
  private static final int DEFAULT_HEIGHT = 150;

  private final LockedUserAgent agent;
  private final FontLibrary fonts;
  private final SvgStylesheet stylesheet;
  private final List<PdfProblem> problems;
  private final Map<Element, List<SvgItem>> drawings = new IdentityHashMap<>();

  PictureFactory(
      LockedUserAgent agent,
      FontLibrary fonts,
      SvgStylesheet stylesheet,
      List<PdfProblem> problems) {
    this.agent = agent;
    this.fonts = fonts;
    this.stylesheet = stylesheet;
    this.problems = problems;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    if (element == null) {
      return null;
    }
    return switch (element.getLocalName()) {
      case "img" -> image(c, box, element, cssWidth, cssHeight);
      case "svg" -> drawing(c, box, element, stylesheet, cssWidth, cssHeight, true);
      case "input" -> {
        int em = Math.round(font(box, c).size());
        yield new CheckboxPicture(Math.round(em * CHECKBOX_EM), element.hasAttribute("checked"));
      }
      default -> null;
    };
  }

  private @Nullable ReplacedElement image(
      LayoutContext c, BlockBox box, Element element, int cssWidth, int cssHeight) {
    Element svg = agent.drawing(element.getAttribute("src"), element);
    if (svg != null) {
      // The size that a file states is only a shape where the style states a width or a height.
      boolean stated = cssWidth < 0 && cssHeight < 0;
      return drawing(c, box, svg, NO_STYLES, cssWidth, cssHeight, stated);
    }
    RasterImage image = agent.image(element.getAttribute("src"), element);
    if (image == null) {
      return null;
    }
    int width = cssWidth >= 0 ? cssWidth : attribute(element, "width", c);
    int height = cssHeight >= 0 ? cssHeight : attribute(element, "height", c);
    Dimension fitted = fit(c, box, sized(width, height, image.getWidth(), image.getHeight()));
    return image.scale(fitted.width, fitted.height);
  }

  private SvgDrawing drawing(
      LayoutContext c,
      BlockBox box,
      Element svg,
      SvgStylesheet styles,
      int cssWidth,
      int cssHeight,
      boolean attributes) {
    List<Double> box4 = SvgNumbers.list(svg.getAttribute("viewBox"));
    boolean hasBox = box4.size() == 4 && box4.get(2) > 0 && box4.get(3) > 0;
    int dots = c.getDotsPerPixel();
    int statedWidth = attribute(svg, "width", c);
    int statedHeight = attribute(svg, "height", c);
    int width = cssWidth >= 0 || !attributes ? cssWidth : statedWidth;
    int height = cssHeight >= 0 || !attributes ? cssHeight : statedHeight;
    double naturalWidth = hasBox ? box4.get(2) : Math.max(statedWidth, 0) / (double) dots;
    double naturalHeight = hasBox ? box4.get(3) : Math.max(statedHeight, 0) / (double) dots;
    Dimension size =
        sized(
            width,
            height,
            (naturalWidth > 0 ? naturalWidth : DEFAULT_WIDTH) * dots,
            (naturalHeight > 0 ? naturalHeight : DEFAULT_HEIGHT) * dots);
    Dimension fitted = fit(c, box, size);
    Rectangle2D viewBox =
        hasBox
            ? new Rectangle2D.Double(box4.get(0), box4.get(1), box4.get(2), box4.get(3))
            : new Rectangle2D.Double(0, 0, size.width / (double) dots, size.height / (double) dots);
    return new SvgDrawing(
        drawings.computeIfAbsent(svg, e -> read(e, styles, c, box)),
        viewBox,
        svg.getAttribute("preserveAspectRatio").trim().equals("none"),
        fitted.width,
        fitted.height);
  }

  private List<SvgItem> read(Element svg, SvgStylesheet styles, LayoutContext c, BlockBox box) {
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    StackFont font = font(box, c);
    Map<String, String> inherited = new HashMap<>();
    inherited.put("font-family", font.stack().primary().family());
    inherited.put("font-weight", font.stack().isBold() ? "bold" : "normal");
    inherited.put("font-style", font.stack().isItalic() ? "italic" : "normal");
    if (style.getColor() instanceof FSRGBColor color) {
      inherited.put(
          "color", "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue()));
    }
    try {
      return SvgReader.read(
          svg, SvgStyle.initial(inherited, font.size() / c.getDotsPerPixel()), fonts, styles);
    } catch (SvgReader.Fault fault) {
      problems.add(
          new PdfProblem(
              PdfProblem.Kind.DRAWING,
              "The drawing cannot be painted: " + fault.getMessage(),
              Xhtml.source(fault.element()),
              Xhtml.path(fault.element())));
      return List.of();
    }
  }

  private static StackFont font(BlockBox box, LayoutContext c) {
    return (StackFont) Objects.requireNonNull(Objects.requireNonNull(box.getStyle()).getFSFont(c));
  }

  /** The value of a size attribute in dots, or -1 if it has none that is absolute. */
  private static int attribute(Element element, String name, LayoutContext c) {
    String value = element.getAttribute(name).trim();
    if (value.isEmpty() || value.endsWith("%") || SvgNumbers.end(value, 0) == 0) {
      return -1;
    }
    try {
      return (int) Math.round(SvgNumbers.length(value, 0, 16) * c.getDotsPerPixel());
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** A size of which one or both sides may be left open, with the proportions of a natural one. */
  private static Dimension sized(int width, int height, double naturalWidth, double naturalHeight) {
    double w =
        width >= 0 ? width : height >= 0 ? height * naturalWidth / naturalHeight : naturalWidth;
    double h = height >= 0 ? height : w * naturalHeight / naturalWidth;
    return new Dimension((int) Math.max(1, w), (int) Math.max(1, h));
  }

  /** Scales down what is wider than its surroundings or higher than a page. */
  private static Dimension fit(LayoutContext c, BlockBox box, Dimension size) {
    PageBox page = c.getPage();
    double factor = 1;
    if (page != null) {
      factor = Math.min(factor, page.getContentWidth(c) / size.getWidth());
      factor = Math.min(factor, 0.9 * page.getContentHeight(c) / size.getHeight());
    }
    if (box.getContainingBlock() != null) {
      int around = box.getContainingBlock().getContentWidth();
      if (around > 0) {
        factor = Math.min(factor, around / size.getWidth());
      }
    }
    return factor >= 1
        ? size
        : new Dimension(
            (int) Math.max(1, size.width * factor), (int) Math.max(1, size.height * factor));
  }

  @Override
  public void reset() {}

  @Override
  public void remove(Element e) {}

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
