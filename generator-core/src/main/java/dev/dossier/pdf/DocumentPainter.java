package dev.dossier.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfGState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints the pages of a layout and fills the slots of its structure tree. */
final class DocumentPainter {

  private final DocumentLayout layout;
  private final StructureTree tree;
  private final TaggedPdfWriter writer;
  private final TextPainter text;
  private final LinkWriter links;
  private final ParentTree parents = new ParentTree();
  private final Map<Float, PdfGState> opacities = new HashMap<>();
  private final Map<InlineText, Integer> painted = new IdentityHashMap<>();
  private final Map<String, ContentSlot> listMarks = new IdentityHashMap<>();
  private final Map<StructureNode, PagePlace> headings = new IdentityHashMap<>();
  private int page;

  DocumentPainter(
      DocumentLayout layout,
      StructureTree tree,
      TaggedPdfWriter writer,
      EmbeddedFonts fonts,
      double smallestType,
      List<PdfProblem> problems) {
    this.layout = layout;
    this.tree = tree;
    this.writer = writer;
    this.text =
        new TextPainter(
            fonts,
            c -> problems.add(TextCheck.missing(c, null)),
            new TypeSize(smallestType, problems));
    this.links = new LinkWriter(layout, writer, parents);
    collectListMarks(layout.root());
  }

  TextPainter text() {
    return text;
  }

  ParentTree parents() {
    return parents;
  }

  /** Where the headings that were painted stand. */
  Map<StructureNode, PagePlace> headings() {
    return headings;
  }

  LinkWriter links() {
    return links;
  }

  /** Size of the first page in points. */
  static Rectangle firstPageSize(DocumentLayout layout) {
    return size(layout.layer().getPages().get(0), layout.newMeasuringContext());
  }

  void paint(Document document) {
    List<PageBox> pages = layout.layer().getPages();
    CssContext measuring = layout.newMeasuringContext();
    layout.layer().assignPagePaintingPositions(measuring, PagedMode.PAGED_MODE_PRINT);
    PageCanvas canvas = null;
    RenderingContext c = null;
    for (PageBox box : pages) {
      Rectangle size = size(box, measuring);
      if (page > 0) {
        document.setPageSize(size);
        document.newPage();
      }
      PagePen pen =
          new PagePen(
              writer.getDirectContent(),
              size.getHeight(),
              DocumentLayout.DOTS_PER_POINT,
              opacities);
      MarkedContent marks = new MarkedContent(writer.getDirectContent(), page);
      if (canvas == null || c == null) {
        canvas = new PageCanvas(this, pen, marks);
        c = layout.newRenderingContext(canvas);
        c.setPageCount(pages.size());
      }
      int key = writer.startPage();
      canvas.startPage(pen, marks);
      c.setPage(page, box);
      paintPage(c, canvas, box);
      canvas.finishPage();
      parents.putPage(key, marks.owners());
      links.finishPage(page);
      page++;
    }
  }

  private void paintPage(RenderingContext c, PageCanvas canvas, PageBox box) {
    canvas.setMargin(MarkedContent.Artifact.PAGINATION);
    box.paintBackground(c, 0, PagedMode.PAGED_MODE_PRINT);
    box.paintMarginAreas(c, 0, PagedMode.PAGED_MODE_PRINT);
    box.paintBorder(c, 0, PagedMode.PAGED_MODE_PRINT);
    canvas.setMargin(null);
    canvas.clip(box.getPrintClippingBounds(c));
    int top = -box.getPaintingTop() + box.getMarginBorderPadding(c, Edge.TOP);
    int left = box.getMarginBorderPadding(c, Edge.LEFT);
    canvas.translate(left, top);
    layout.layer().paint(c);
    canvas.translate(-left, -top);
  }

  private static Rectangle size(PageBox box, CssContext c) {
    return new Rectangle(
        0,
        0,
        box.getWidth(c) / DocumentLayout.DOTS_PER_POINT,
        box.getHeight(c) / DocumentLayout.DOTS_PER_POINT);
  }

  /**
   * The slot of a piece of text, or null if it is no part of the text, such as a repeated header.
   */
  @Nullable ContentSlot slotOf(InlineText inline) {
    Integer before = painted.putIfAbsent(inline, page);
    if (before != null && before != page) {
      return null;
    }
    Node text = inline.getTextNode();
    return text == null ? generated(inline) : tree.contentOf(text);
  }

  /** Whether a text is the dots between an entry and its page number. */
  static boolean isLeader(InlineText inline) {
    return inline.isDynamicFunction() && inline.getFunctionData().getFunction().is("leader");
  }

  private @Nullable ContentSlot generated(InlineText inline) {
    SharedContext context = layout.context();
    for (Box box = inline.getParent(); box != null; box = box.getParent()) {
      String pseudo = box.getPseudoElementOrClass();
      Element element = box.getElement();
      if (element != null && pseudo != null) {
        return pseudo.equals("before") ? tree.before(element) : tree.after(element);
      }
      if (element != null) {
        CascadedStyle after = context.getCss().getPseudoElementStyle(element, "after");
        CalculatedStyle own = context.getStyle(element);
        boolean isAfter = after != null && own.deriveStyle(after) == box.getStyle();
        ContentSlot first = tree.before(element);
        return isAfter || first == null ? tree.after(element) : first;
      }
    }
    return null;
  }

  @Nullable ContentSlot slotOf(@Nullable Element picture) {
    return tree.contentOf(picture);
  }

  @Nullable ContentSlot slotOfMark(String text) {
    return listMarks.get(text);
  }

  void textPainted(RenderingContext c, InlineText inline, ContentSlot slot, PageCanvas canvas) {
    Box box = Objects.requireNonNull(inline.getParent());
    PagePen pen = canvas.pen();
    int left = box.getAbsX() + inline.getX();
    int top = box.getAbsY();
    reached(slot, pen, left, top, inline.getWidth(), box.getHeight());
  }

  void picturePainted(RenderingContext c, BlockBox box, ContentSlot slot, PageCanvas canvas) {
    java.awt.Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    reached(slot, canvas.pen(), area.x, area.y, area.width, area.height);
  }

  private void reached(ContentSlot slot, PagePen pen, int x, int y, int width, int height) {
    for (StructureNode node = slot.owner(); node != null; node = node.parent()) {
      if (node.role() == Role.LINK) {
        links.cover(
            node, pen.x(x), pen.y((double) y + height), pen.x((double) x + width), pen.y(y));
      } else if (node.role().isHeading()) {
        headings.putIfAbsent(node, new PagePlace(page, pen.y(y)));
      }
    }
  }

  private void collectListMarks(Box box) {
    List<Box> open = new ArrayList<>();
    open.add(box);
    while (!open.isEmpty()) {
      Box next = open.remove(open.size() - 1);
      if (next instanceof BlockBox block
          && block.getMarkerData() != null
          && block.getMarkerData().getTextMarker() != null
          && block.getElement() != null) {
        ContentSlot slot = tree.listMark(block.getElement());
        if (slot != null) {
          listMarks.put(block.getMarkerData().getTextMarker().getText(), slot);
        }
      }
      open.addAll(next.getChildren());
    }
  }
}
