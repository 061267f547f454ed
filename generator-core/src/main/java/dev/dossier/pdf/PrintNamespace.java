package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.NoNamespaceHandler;

/** Tells layout what XHTML means and which style sheets apply. */
final class PrintNamespace extends NoNamespaceHandler {

  private final String defaults;
  private final PrintStyles styles;
  private final BoundedStyles names;

  PrintNamespace(String defaults, PrintStyles styles, BoundedStyles names) {
    this.defaults = defaults;
    this.styles = styles;
    this.names = names;
  }

  @Override
  public String getNamespace() {
    return Xhtml.NAMESPACE;
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(
        new StylesheetInfo(Origin.USER_AGENT, "print-defaults", List.of("all"), defaults));
  }

  @Override
  public List<StylesheetInfo> getStylesheets(Document document) {
    List<StylesheetInfo> infos = new ArrayList<>();
    for (String css : styles.texts()) {
      infos.add(new StylesheetInfo(Origin.AUTHOR, names.nameOf(css), List.of("all"), css));
    }
    return infos;
  }

  @Override
  public @Nullable String getClass(Element e) {
    return e.getAttribute("class");
  }

  @Override
  public @Nullable String getID(Element e) {
    String id = e.getAttribute("id");
    return id.isEmpty() ? null : id;
  }

  @Override
  public String getLang(Element e) {
    return Xhtml.language(e);
  }

  @Override
  public String getElementStyling(Element e) {
    String own = e.getAttribute("style");
    return switch (e.getLocalName()) {
      case "td", "th" ->
          span(e, "colspan", "-fs-table-cell-colspan")
              + span(e, "rowspan", "-fs-table-cell-rowspan")
              + own;
      case "col", "colgroup" -> span(e, "span", "-fs-table-cell-colspan") + own;
      default -> own;
    };
  }

  private static String span(Element cell, String attribute, String property) {
    return cell.hasAttribute(attribute) ? property + ": " + Xhtml.span(cell, attribute) + "; " : "";
  }

  @Override
  public @Nullable String getLinkUri(Element e) {
    return e.getLocalName().equals("a") && e.hasAttribute("href") ? e.getAttribute("href") : null;
  }

  @Override
  public boolean isImageElement(Element e) {
    return e.getLocalName().equals("img");
  }

  @Override
  public @Nullable String getImageSourceURI(Element e) {
    return e.getAttribute("src");
  }
}
