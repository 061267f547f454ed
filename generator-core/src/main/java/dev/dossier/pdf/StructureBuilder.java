package dev.dossier.pdf;

import dev.dossier.pdf.Role.Content;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.layout.SharedContext;

/** Derives the structure tree from the document, whose styles must be known. */
final class StructureBuilder {

  private static final Map<String, Role> BLOCKS =
      Map.ofEntries(
          Map.entry("article", Role.ART),
          Map.entry("section", Role.SECT),
          Map.entry("main", Role.DIV),
          Map.entry("header", Role.DIV),
          Map.entry("footer", Role.DIV),
          Map.entry("aside", Role.DIV),
          Map.entry("nav", Role.DIV),
          Map.entry("div", Role.DIV),
          Map.entry("address", Role.DIV),
          Map.entry("figure", Role.DIV),
          Map.entry("hgroup", Role.DIV),
          Map.entry("details", Role.DIV),
          Map.entry("summary", Role.P),
          Map.entry("p", Role.P),
          Map.entry("pre", Role.P),
          Map.entry("blockquote", Role.BLOCK_QUOTE),
          Map.entry("figcaption", Role.CAPTION),
          Map.entry("h1", Role.H1),
          Map.entry("h2", Role.H2),
          Map.entry("h3", Role.H3),
          Map.entry("h4", Role.H4),
          Map.entry("h5", Role.H5),
          Map.entry("h6", Role.H6));

  private static final Map<String, Role> INLINES =
      Map.of("code", Role.CODE, "q", Role.QUOTE, "kbd", Role.CODE, "samp", Role.CODE);

  private static final Map<String, String> NUMBERINGS =
      Map.of(
          "disc", "Disc",
          "circle", "Circle",
          "square", "Square",
          "decimal", "Decimal",
          "lower-roman", "LowerRoman",
          "upper-roman", "UpperRoman",
          "lower-alpha", "LowerAlpha",
          "upper-alpha", "UpperAlpha");

  /** A structure element that is being filled, with the paragraph that collects loose text. */
  private static final class Flow {
    private final StructureNode container;
    private @Nullable StructureNode paragraph;

    Flow(StructureNode container) {
      this.container = container;
    }

    /** Where text goes. */
    StructureNode inline() {
      if (container.role().content() != Content.BLOCKS) {
        return container;
      }
      if (paragraph == null) {
        paragraph = new StructureNode(Role.P, null, container);
      }
      return paragraph;
    }

    /** Where a block goes; ends the loose paragraph. */
    StructureNode block() {
      paragraph = null;
      return container;
    }
  }

  private final SharedContext context;
  private final StructureTree tree;
  private int identified;

  private StructureBuilder(SharedContext context, StructureTree tree) {
    this.context = context;
    this.tree = tree;
  }

  static StructureTree build(SharedContext context, Document document) {
    Element html = document.getDocumentElement();
    StructureNode root = new StructureNode(Role.DOCUMENT, html, null);
    StructureTree tree = new StructureTree(root);
    StructureBuilder builder = new StructureBuilder(context, tree);
    builder.visitChildren(html, new Flow(root));
    return tree;
  }

  private void visitChildren(Element element, Flow flow) {
    if (generates(element, "before")) {
      tree.putBefore(element, flow.inline().addSlot());
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        visit(child, flow);
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        visitText(n, flow);
      }
    }
    if (generates(element, "after")) {
      tree.putAfter(element, flow.inline().addSlot());
    }
  }

  private void visitText(Node text, Flow flow) {
    boolean blank = text.getNodeValue().isBlank();
    Content content = flow.container.role().content();
    if (blank
        && (content == Content.PARTS || flow.paragraph == null && content == Content.BLOCKS)) {
      return;
    }
    tree.putContent(text, flow.inline().addSlot());
  }

  private void visit(Element element, Flow flow) {
    if (context.getStyle(element).isDisplayNone()) {
      return;
    }
    String name = element.getLocalName();
    Role block = BLOCKS.get(name);
    if (name.equals("nav") && Xhtml.hasClass(element, "toc")) {
      visitContents(element, flow);
    } else if (block != null) {
      fill(new StructureNode(block, element, flow.block()), element);
    } else {
      switch (name) {
        case "body" -> visitChildren(element, flow);
        case "ul", "ol" -> visitList(element, flow);
        case "dl" -> visitDefinitions(element, flow);
        case "table" -> new TableStructure(this, element, flow.block()).build();
        case "img", "svg" -> visitPicture(element, flow);
        case "input" -> visitCheckbox(element, flow);
        case "br" -> tree.putBefore(element, flow.inline().addSlot());
        case "hr" -> flow.block();
        default -> visitInline(element, flow);
      }
    }
  }

  /** Fills a node of its own with the contents of an element. */
  void fill(StructureNode node, Element element) {
    language(node, element);
    visitChildren(element, new Flow(node));
  }

  private void visitInline(Element element, Flow flow) {
    String name = element.getLocalName();
    Role role = INLINES.get(name);
    if (name.equals("a") && !element.getAttribute("href").isBlank()) {
      role = Role.LINK;
    } else if (name.equals("sup") && Xhtml.hasClass(element, "footnote-ref")) {
      role = Role.REFERENCE;
    } else if (role == null
        && (!Xhtml.language(element).isEmpty()
            || (name.equals("abbr") && element.hasAttribute("title")))) {
      role = Role.SPAN;
    }
    if (role == null) {
      visitChildren(element, flow);
      return;
    }
    StructureNode node = new StructureNode(role, element, flow.inline());
    if (name.equals("abbr")) {
      node.put(StructureNode.Text.EXPANSION, element.getAttribute("title"));
    }
    fill(node, element);
  }

  private void visitList(Element list, Flow flow) {
    StructureNode node = new StructureNode(Role.L, list, flow.block());
    language(node, list);
    String type =
        context
            .getStyle(list)
            .getIdent(CSSName.LIST_STYLE_TYPE)
            .asString()
            .toLowerCase(Locale.ROOT);
    node.setNumbering(NUMBERINGS.getOrDefault(type, "None"));
    for (Element child : Xhtml.children(list)) {
      if (!child.getLocalName().equals("li") || context.getStyle(child).isDisplayNone()) {
        visit(child, new Flow(node));
        continue;
      }
      StructureNode item = new StructureNode(Role.LI, child, node);
      tree.putListMark(child, new StructureNode(Role.LBL, child, item).addSlot());
      StructureNode body = new StructureNode(Role.LBODY, child, item);
      if (Xhtml.isFootnote(child)) {
        StructureNode note = new StructureNode(Role.NOTE, child, body);
        identify(note);
        fill(note, child);
      } else {
        fill(body, child);
      }
    }
  }

  private void visitDefinitions(Element list, Flow flow) {
    StructureNode node = new StructureNode(Role.L, list, flow.block());
    node.setNumbering("None");
    language(node, list);
    StructureNode item = null;
    for (Element child : Xhtml.children(list)) {
      if (child.getLocalName().equals("div")) {
        item = null;
        for (Element grandchild : Xhtml.children(child)) {
          item = visitDefinition(grandchild, node, item);
        }
        item = null;
      } else {
        item = visitDefinition(child, node, item);
      }
    }
  }

  private StructureNode visitDefinition(
      Element child, StructureNode list, @Nullable StructureNode open) {
    boolean term = child.getLocalName().equals("dt");
    StructureNode item =
        open == null || (term && hasBody(open)) ? new StructureNode(Role.LI, child, list) : open;
    if (!context.getStyle(child).isDisplayNone()) {
      fill(new StructureNode(term ? Role.LBL : Role.LBODY, child, item), child);
    }
    return item;
  }

  private static boolean hasBody(StructureNode item) {
    return item.kids().stream()
        .anyMatch(k -> k instanceof StructureNode node && node.role() == Role.LBODY);
  }

  private void visitContents(Element nav, Flow flow) {
    StructureNode division = new StructureNode(Role.DIV, nav, flow.block());
    Flow inner = new Flow(division);
    for (Element child : Xhtml.children(nav)) {
      String name = child.getLocalName();
      if (name.equals("ol") || name.equals("ul")) {
        visitContentsList(child, inner.block());
      } else {
        visit(child, inner);
      }
    }
  }

  private void visitContentsList(Element list, StructureNode parent) {
    StructureNode contents = new StructureNode(Role.TOC, list, parent);
    for (Element item : Xhtml.children(list)) {
      if (context.getStyle(item).isDisplayNone()) {
        continue;
      }
      StructureNode entry = new StructureNode(Role.TOCI, item, contents);
      tree.putListMark(item, new StructureNode(Role.LBL, item, entry).addSlot());
      Flow flow = new Flow(entry);
      for (Element child : Xhtml.children(item)) {
        String name = child.getLocalName();
        if (name.equals("ol") || name.equals("ul")) {
          visitContentsList(child, contents);
        } else {
          visit(child, new Flow(new StructureNode(Role.REFERENCE, child, flow.inline())));
        }
      }
    }
  }

  private void visitPicture(Element picture, Flow flow) {
    String alternative = Xhtml.alternative(picture);
    if (alternative == null || alternative.isEmpty()) {
      return;
    }
    boolean alone =
        picture.getParentNode() instanceof Element parent && parent.getLocalName().equals("figure");
    StructureNode figure =
        new StructureNode(Role.FIGURE, picture, alone ? flow.block() : flow.inline());
    figure.put(StructureNode.Text.ALT, alternative);
    language(figure, picture);
    tree.putContent(picture, figure.addSlot());
  }

  private void visitCheckbox(Element input, Flow flow) {
    if (input.getAttribute("type").equals("checkbox")) {
      StructureNode span = new StructureNode(Role.SPAN, input, flow.inline());
      span.put(
          StructureNode.Text.ACTUAL_TEXT, input.hasAttribute("checked") ? "\u2611 " : "\u2610 ");
      tree.putContent(input, span.addSlot());
    }
  }

  void language(StructureNode node, Element element) {
    String language = Xhtml.language(element);
    if (!language.isEmpty()) {
      node.put(StructureNode.Text.LANGUAGE, language);
    }
  }

  /** The identifier of a node, given to it if it has none yet. */
  String identify(StructureNode node) {
    String identifier = node.texts().get(StructureNode.Text.IDENTIFIER);
    if (identifier == null) {
      identified++;
      identifier = "n" + identified;
      node.put(StructureNode.Text.IDENTIFIER, identifier);
    }
    return identifier;
  }

  boolean isHidden(Element element) {
    return context.getStyle(element).isDisplayNone();
  }

  private boolean generates(Element element, String pseudoElement) {
    CascadedStyle style = context.getCss().getPseudoElementStyle(element, pseudoElement);
    return style != null && style.propertyByName(CSSName.CONTENT) != null;
  }
}
