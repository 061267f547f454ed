package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the structure tree that painting fills: the content of one text node, one generated
 * text, one list mark or one picture.
 */
final class ContentSlot {

  /** A marked-content sequence on a page, both counted from 0. */
  record Mark(int page, int mcid) {}

  /** An annotation on a page. */
  record Annotation(int page, PdfIndirectReference reference) {}

  private final StructureNode owner;
  private final List<Mark> marks = new ArrayList<>(1);
  private final List<Annotation> annotations = new ArrayList<>(0);

  ContentSlot(StructureNode owner) {
    this.owner = owner;
  }

  StructureNode owner() {
    return owner;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Annotation> annotations() {
    return annotations;
  }

  void mark(int page, int mcid) {
    marks.add(new Mark(page, mcid));
  }

  void annotate(int page, PdfIndirectReference annotation) {
    annotations.add(new Annotation(page, annotation));
  }

  boolean isEmpty() {
    return marks.isEmpty() && annotations.isEmpty();
  }
}
