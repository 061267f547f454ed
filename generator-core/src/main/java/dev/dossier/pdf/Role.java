package dev.dossier.pdf;

import com.lowagie.text.pdf.PdfName;

/** Standard structure types, ISO 32000-1, section 14.8.4. */
enum Role {
  DOCUMENT("Document", Content.BLOCKS),
  ART("Art", Content.BLOCKS),
  SECT("Sect", Content.BLOCKS),
  DIV("Div", Content.BLOCKS),
  BLOCK_QUOTE("BlockQuote", Content.BLOCKS),
  CAPTION("Caption", Content.MIXED),
  TOC("TOC", Content.PARTS),
  TOCI("TOCI", Content.MIXED),
  P("P", Content.MIXED),
  H1("H1", Content.MIXED),
  H2("H2", Content.MIXED),
  H3("H3", Content.MIXED),
  H4("H4", Content.MIXED),
  H5("H5", Content.MIXED),
  H6("H6", Content.MIXED),
  L("L", Content.PARTS),
  LI("LI", Content.PARTS),
  LBL("Lbl", Content.MIXED),
  LBODY("LBody", Content.MIXED),
  TABLE("Table", Content.PARTS),
  THEAD("THead", Content.PARTS),
  TBODY("TBody", Content.PARTS),
  TFOOT("TFoot", Content.PARTS),
  TR("TR", Content.PARTS),
  TH("TH", Content.MIXED),
  TD("TD", Content.MIXED),
  SPAN("Span", Content.MIXED),
  QUOTE("Quote", Content.MIXED),
  NOTE("Note", Content.MIXED),
  REFERENCE("Reference", Content.MIXED),
  CODE("Code", Content.MIXED),
  LINK("Link", Content.MIXED),
  FIGURE("Figure", Content.MIXED);

  /** What may stand directly in an element of a type. */
  enum Content {
    /** Blocks only; text gets a paragraph of its own. */
    BLOCKS,
    /** The parts that belong to the type, no text. */
    PARTS,
    /** Text, and blocks among it. */
    MIXED
  }

  private final PdfName name;
  private final Content content;

  Role(String name, Content content) {
    this.name = new PdfName(name);
    this.content = content;
  }

  PdfName pdfName() {
    return name;
  }

  Content content() {
    return content;
  }

  boolean isHeading() {
    return compareTo(H1) >= 0 && compareTo(H6) <= 0;
  }

  static Role heading(int level) {
    return values()[H1.ordinal() + level - 1];
  }
}
