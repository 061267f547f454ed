package dev.dossier.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;

/** Makes the annotations of links, one for each page on which text of a link stands. */
final class LinkWriter {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final float SAME_LINE = 0.5f;

  /** Lower left and upper right corner in points. */
  private record Area(float left, float bottom, float right, float top) {
    boolean continues(Area next) {
      return Math.abs(bottom - next.bottom) < SAME_LINE && Math.abs(top - next.top) < SAME_LINE;
    }

    Area with(Area o) {
      return new Area(
          Math.min(left, o.left),
          Math.min(bottom, o.bottom),
          Math.max(right, o.right),
          Math.max(top, o.top));
    }
  }

  private final DocumentLayout layout;
  private final TaggedPdfWriter writer;
  private final ParentTree parents;
  private final Map<StructureNode, List<Area>> areas = new LinkedHashMap<>();
  private final Map<StructureNode, ContentSlot> slots = new IdentityHashMap<>();

  LinkWriter(DocumentLayout layout, TaggedPdfWriter writer, ParentTree parents) {
    this.layout = layout;
    this.writer = writer;
    this.parents = parents;
  }

  /** Text or a picture of a link has been painted in an area of the page, in points. */
  void cover(StructureNode link, float left, float bottom, float right, float top) {
    List<Area> lines = areas.computeIfAbsent(link, k -> new ArrayList<>());
    Area area = new Area(left, bottom, right, top);
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).continues(area)) {
      lines.set(last, lines.get(last).with(area));
    } else {
      lines.add(area);
    }
  }

  /** Writes the annotations of a page, counted from 0. */
  void finishPage(int page) {
    areas.forEach((link, lines) -> annotate(page, link, lines));
    areas.clear();
  }

  private void annotate(int page, StructureNode link, List<Area> lines) {
    Element element = link.element();
    String target = element == null ? "" : element.getAttribute("href").trim();
    PdfAction action = target.startsWith("#") ? null : external(target);
    PdfDestination destination = target.startsWith("#") ? internal(target.substring(1)) : null;
    if (element == null || (action == null && destination == null)) {
      return;
    }
    Area all = lines.stream().reduce(Area::with).orElseThrow();
    PdfAnnotation annotation =
        new PdfAnnotation(writer, new Rectangle(all.left, all.bottom, all.right, all.top));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(PdfName.QUADPOINTS, quadrilaterals(lines));
    String title = Xhtml.normalized(element.getAttribute("title"));
    String contents = title.isEmpty() ? Xhtml.linkText(element) : title;
    annotation.put(
        PdfName.CONTENTS,
        new PdfString(contents.isEmpty() ? target : contents, PdfObject.TEXT_UNICODE));
    if (action != null) {
      annotation.put(PdfName.A, action);
    } else if (destination != null) {
      annotation.put(PdfName.DEST, destination);
    }
    int key = writer.newParentKey();
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    parents.putAnnotation(key, link);
    writer.addAnnotation(annotation);
    slots
        .computeIfAbsent(link, StructureNode::addSlot)
        .annotate(page, annotation.getIndirectReference());
  }

  private static PdfArray quadrilaterals(List<Area> lines) {
    PdfArray points = new PdfArray();
    for (Area a : lines) {
      for (float f :
          new float[] {a.left, a.top, a.right, a.top, a.left, a.bottom, a.right, a.bottom}) {
        points.add(new PdfNumber(f));
      }
    }
    return points;
  }

  private static @Nullable PdfAction external(String target) {
    int colon = target.indexOf(':');
    boolean hasScheme = colon > 0 && target.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    if (target.isEmpty()
        || (hasScheme && !SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT)))) {
      return null;
    }
    return new PdfAction(UriText.ascii(target));
  }

  private @Nullable PdfDestination internal(String id) {
    PagePlace place = placeOf(id);
    if (place == null) {
      return null;
    }
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.top(), 0);
    destination.addPage(writer.getPageReference(place.page() + 1));
    return destination;
  }

  /** Where the element with an identifier stands, or null if there is none on paper. */
  private @Nullable PagePlace placeOf(String id) {
    Box box = layout.context().getBoxById(id);
    if (box == null) {
      return null;
    }
    CssContext c = layout.newMeasuringContext();
    int y = box.getAbsY() + (box instanceof InlineLayoutBox line ? line.getBaseline() : 0);
    PageBox page = layout.layer().getPage(c, y);
    if (page == null) {
      return null;
    }
    int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + box.getAbsY() - page.getTop();
    return new PagePlace(
        page.getPageNo(), (page.getHeight(c) - fromTop) / DocumentLayout.DOTS_PER_POINT);
  }
}
