package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree and the parent tree; ISO 32000-1, section 14.7. */
final class StructureWriter {

  private static final PdfName MCR = new PdfName("MCR");
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName STRUCT_ELEM = new PdfName("StructElem");
  private static final PdfName ID_TREE = new PdfName("IDTree");
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName ROW_SPAN = new PdfName("RowSpan");
  private static final PdfName COL_SPAN = new PdfName("ColSpan");
  private static final PdfName HEADERS = new PdfName("Headers");
  private static final PdfName LIST = new PdfName("List");
  private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

  private final PdfWriter writer;
  private final Map<StructureNode, PdfIndirectReference> references = new IdentityHashMap<>();
  private final SortedMap<String, PdfIndirectReference> identifiers = new TreeMap<>();

  StructureWriter(PdfWriter writer) {
    this.writer = writer;
  }

  /** Writes all and returns the reference of the root. */
  PdfIndirectReference write(StructureNode document, ParentTree parents) throws IOException {
    PdfIndirectReference rootReference = writer.getPdfIndirectReference();
    PdfIndirectReference child = element(document, rootReference);
    PdfDictionary root = new PdfDictionary(PdfName.STRUCTTREEROOT);
    root.put(PdfName.K, child);
    root.put(PdfName.PARENTTREE, writer.addToBody(parentTree(parents)).getIndirectReference());
    root.put(
        PdfName.PARENTTREENEXTKEY,
        new PdfNumber(parents.entries().isEmpty() ? 0 : parents.entries().lastKey() + 1));
    if (!identifiers.isEmpty()) {
      root.put(ID_TREE, writer.addToBody(identifierTree()).getIndirectReference());
    }
    writer.addToBody(root, rootReference);
    return rootReference;
  }

  private PdfIndirectReference element(StructureNode node, PdfIndirectReference parent)
      throws IOException {
    PdfIndirectReference reference = writer.getPdfIndirectReference();
    references.put(node, reference);
    PdfDictionary element = new PdfDictionary(STRUCT_ELEM);
    element.put(PdfName.S, node.role().pdfName());
    element.put(PdfName.P, parent);
    int page = firstPage(node);
    if (page >= 0) {
      element.put(PdfName.PG, writer.getPageReference(page + 1));
    }
    node.texts().forEach((key, text) -> element.put(new PdfName(key.key()), string(text)));
    String identifier = node.texts().get(StructureNode.Text.IDENTIFIER);
    if (identifier != null) {
      identifiers.put(identifier, reference);
    }
    PdfObject attributes = attributes(node);
    if (attributes != null) {
      element.put(PdfName.A, attributes);
    }
    PdfArray kids = new PdfArray();
    for (Object kid : node.kids()) {
      if (kid instanceof ContentSlot slot) {
        addContent(slot, page, kids);
      } else if (kid instanceof StructureNode child && child.hasContent()) {
        kids.add(element(child, reference));
      }
    }
    if (kids.size() == 1) {
      element.put(PdfName.K, kids.getPdfObject(0));
    } else if (!kids.isEmpty()) {
      element.put(PdfName.K, kids);
    }
    writer.addToBody(element, reference);
    return reference;
  }

  private static int firstPage(StructureNode node) {
    for (Object kid : node.kids()) {
      if (kid instanceof ContentSlot slot && !slot.marks().isEmpty()) {
        return slot.marks().get(0).page();
      }
    }
    return -1;
  }

  private void addContent(ContentSlot slot, int page, PdfArray kids) {
    for (ContentSlot.Mark mark : slot.marks()) {
      if (mark.page() == page) {
        kids.add(new PdfNumber(mark.mcid()));
      } else {
        PdfDictionary reference = new PdfDictionary(MCR);
        reference.put(PdfName.PG, writer.getPageReference(mark.page() + 1));
        reference.put(PdfName.MCID, new PdfNumber(mark.mcid()));
        kids.add(reference);
      }
    }
    for (ContentSlot.Annotation annotation : slot.annotations()) {
      PdfDictionary reference = new PdfDictionary(OBJR);
      reference.put(PdfName.PG, writer.getPageReference(annotation.page() + 1));
      reference.put(PdfName.OBJ, annotation.reference());
      kids.add(reference);
    }
  }

  private static @Nullable PdfDictionary attributes(StructureNode node) {
    if (node.numbering() != null) {
      PdfDictionary list = new PdfDictionary();
      list.put(PdfName.O, LIST);
      list.put(LIST_NUMBERING, new PdfName(node.numbering()));
      return list;
    }
    boolean cell = node.role() == Role.TH || node.role() == Role.TD;
    boolean plain =
        node.scope() == null
            && node.rowSpan() == 1
            && node.columnSpan() == 1
            && node.headers().isEmpty();
    if (!cell || plain) {
      return null;
    }
    PdfDictionary table = new PdfDictionary();
    table.put(PdfName.O, PdfName.TABLE);
    if (node.scope() != null) {
      table.put(SCOPE, new PdfName(node.scope()));
    }
    if (node.rowSpan() > 1) {
      table.put(ROW_SPAN, new PdfNumber(node.rowSpan()));
    }
    if (node.columnSpan() > 1) {
      table.put(COL_SPAN, new PdfNumber(node.columnSpan()));
    }
    if (!node.headers().isEmpty()) {
      PdfArray headers = new PdfArray();
      node.headers().forEach(id -> headers.add(new PdfString(id)));
      table.put(HEADERS, headers);
    }
    return table;
  }

  private PdfDictionary parentTree(ParentTree parents) throws IOException {
    PdfArray numbers = new PdfArray();
    for (Map.Entry<Integer, Object> entry : parents.entries().entrySet()) {
      numbers.add(new PdfNumber(entry.getKey()));
      if (entry.getValue() instanceof List<?> owners) {
        PdfArray array = new PdfArray();
        for (Object owner : owners) {
          array.add(references.get(owner));
        }
        numbers.add(writer.addToBody(array).getIndirectReference());
      } else {
        numbers.add(references.get(entry.getValue()));
      }
    }
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NUMS, numbers);
    return tree;
  }

  private PdfDictionary identifierTree() {
    PdfArray names = new PdfArray();
    identifiers.forEach(
        (id, reference) -> {
          names.add(new PdfString(id));
          names.add(reference);
        });
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, names);
    return tree;
  }

  private static PdfString string(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
