package dev.dossier.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Derives the structure of one table. */
final class TableStructure {

  private final StructureBuilder builder;
  private final Element table;
  private final StructureNode node;
  private final Map<Element, StructureNode> cells = new IdentityHashMap<>();

  TableStructure(StructureBuilder builder, Element table, StructureNode parent) {
    this.builder = builder;
    this.table = table;
    this.node = new StructureNode(Role.TABLE, table, parent);
  }

  void build() {
    builder.language(node, table);
    buildSections();
    TableGrid grid = TableGrid.of(table, builder::isHidden);
    if (grid.needsHeaders()) {
      nameHeaders(grid);
    }
  }

  private void nameHeaders(TableGrid grid) {
    for (TableGrid.Cell cell : grid.cells()) {
      StructureNode data = cells.get(cell.element());
      if (data != null && !cell.isHeader()) {
        for (TableGrid.Cell header : grid.headersOf(cell)) {
          StructureNode heading = cells.get(header.element());
          if (heading != null) {
            data.headers().add(builder.identify(heading));
          }
        }
      }
    }
  }

  private void buildSections() {
    for (Element child : Xhtml.children(table)) {
      if (builder.isHidden(child)) {
        continue;
      }
      switch (child.getLocalName()) {
        case "caption" -> builder.fill(new StructureNode(Role.CAPTION, child, node), child);
        case "thead" -> rows(child, new StructureNode(Role.THEAD, child, node), "Column");
        case "tbody" -> rows(child, new StructureNode(Role.TBODY, child, node), "Row");
        case "tfoot" -> rows(child, new StructureNode(Role.TFOOT, child, node), "Row");
        case "tr" -> row(child, node, "Row");
        default -> {}
      }
    }
  }

  private void rows(Element section, StructureNode parent, String scope) {
    builder.language(parent, section);
    for (Element row : Xhtml.children(section)) {
      if (!builder.isHidden(row)) {
        row(row, parent, scope);
      }
    }
  }

  private void row(Element row, StructureNode parent, String defaultScope) {
    StructureNode rowNode = new StructureNode(Role.TR, row, parent);
    builder.language(rowNode, row);
    for (Element cell : Xhtml.children(row)) {
      if (builder.isHidden(cell)) {
        continue;
      }
      boolean header = cell.getLocalName().equals("th");
      StructureNode cellNode = new StructureNode(header ? Role.TH : Role.TD, cell, rowNode);
      cellNode.setSpans(Xhtml.span(cell, "rowspan"), Xhtml.span(cell, "colspan"));
      if (header) {
        cellNode.setScope(scope(cell.getAttribute("scope"), defaultScope));
      }
      cells.put(cell, cellNode);
      builder.fill(cellNode, cell);
    }
  }

  private static String scope(String attribute, String otherwise) {
    return switch (attribute.toLowerCase(Locale.ROOT)) {
      case "col", "colgroup" -> "Column";
      case "row", "rowgroup" -> "Row";
      default -> otherwise;
    };
  }
}
