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
  private final List<String> stylesheets;

  PrintNamespace(String defaults, List<String> stylesheets) {
    this.defaults = defaults;
    this.stylesheets = stylesheets;
  }

  @Override
  public String getNamespace() {
    return Xhtml.NAMESPACE;
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(
        new StylesheetInfo(Origin.USER_AGENT, "print-defaults.css", List.of("all"), defaults));
  }

  @Override
  public List<StylesheetInfo> getStylesheets(Document document) {
    List<StylesheetInfo> infos = new ArrayList<>();
    for (String css : stylesheets) {
      infos.add(info(infos.size(), "all", css));
    }
    for (Element section : Xhtml.children(document.getDocumentElement())) {
      if (section.getLocalName().equals("head")) {
        for (Element child : Xhtml.children(section)) {
          if (child.getLocalName().equals("style")) {
            infos.add(info(infos.size(), child.getAttribute("media"), child.getTextContent()));
          }
        }
      }
    }
    return infos;
  }

  private static StylesheetInfo info(int number, String media, String css) {
    return new StylesheetInfo(
        Origin.AUTHOR, "stylesheet-" + number, StylesheetInfo.mediaTypes(media), css);
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
          "-fs-table-cell-colspan: %d; -fs-table-cell-rowspan: %d; %s"
              .formatted(Xhtml.span(e, "colspan"), Xhtml.span(e, "rowspan"), own);
      case "col", "colgroup" ->
          "-fs-table-cell-colspan: %d; %s".formatted(Xhtml.span(e, "span"), own);
      default -> own;
    };
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
