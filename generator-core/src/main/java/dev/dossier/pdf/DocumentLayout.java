package dev.dossier.pdf;

import java.awt.Rectangle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;

/** Boxes and pages of one document. */
final class DocumentLayout {

  /** Device dots of a CSS pixel. */
  static final int DOTS_PER_PIXEL = 20;

  /** Device dots of a point. */
  static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 4f / 3f;

  /** No element is hovered over, active or focused on paper. */
  private static final class Paper implements UserInterface {
    @Override
    public boolean isHover(Element e) {
      return false;
    }

    @Override
    public boolean isActive(Element e) {
      return false;
    }

    @Override
    public boolean isFocus(Element e) {
      return false;
    }
  }

  private static final FontContext NO_CONTEXT = new FontContext() {};

  private final SharedContext context;
  private final Document document;
  private final PrintNamespace namespace;
  private @Nullable BlockBox root;

  DocumentLayout(
      Document document,
      PrintNamespace namespace,
      BoundedStyles styles,
      LockedUserAgent agent,
      FontLibrary fonts,
      PictureFactory pictures) {
    this.document = document;
    this.namespace = namespace;
    LayoutBudget budget = new LayoutBudget();
    context =
        new SharedContext(
            agent,
            fonts,
            pictures,
            new StackTextRenderer(budget),
            72 * DOTS_PER_POINT,
            DOTS_PER_PIXEL);
    styles.startDocument(agent, budget);
    context.setCss(styles);
    context.setMedia("print");
    context.setNamespaceHandler(namespace);
    context.setLineBreakingStrategy(new LineBreaks());
    readStyles();
  }

  private void readStyles() {
    context.reset();
    context.setMedia("print");
    context.getCss().setDocumentContext(context, namespace, document, new Paper());
  }

  /** Whether an element takes no part in the document on paper. */
  boolean isHidden(Element element) {
    return context.getStyle(element).isDisplayNone();
  }

  /** Lays the document out anew after it has changed. */
  void repeat() {
    readStyles();
    layOut();
  }

  /** Makes boxes and pages. */
  void layOut() {
    LayoutContext c = context.newLayoutContextInstance(NO_CONTEXT);
    BlockBox box = BoxBuilder.createRootBox(c, document);
    PageBox first = Layer.createPageBox(c, "first");
    box.setContainingBlock(
        new ViewportBox(new Rectangle(0, 0, first.getContentWidth(c), first.getContentHeight(c))));
    box.layout(c);
    Layer layer = Objects.requireNonNull(box.getLayer());
    layer.trimEmptyPages(layer.getPaintingDimension(c).height);
    layer.layoutPages(c);
    root = box;
  }

  SharedContext context() {
    return context;
  }

  BlockBox root() {
    return Objects.requireNonNull(root, "not laid out yet");
  }

  Layer layer() {
    return Objects.requireNonNull(root().getLayer());
  }

  int pageCount() {
    return layer().getPages().size();
  }

  /** A context that can measure pages but not paint them. */
  CssContext newMeasuringContext() {
    return context.newLayoutContextInstance(NO_CONTEXT);
  }

  RenderingContext newRenderingContext(PageCanvas canvas) {
    return context.newRenderingContextInstance(canvas, NO_CONTEXT, layer(), 0);
  }
}
