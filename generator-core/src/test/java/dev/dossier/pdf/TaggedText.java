package dev.dossier.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDArtifactMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged file as a screen reader does: structure first, then the text in its order. */
final class TaggedText {

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Reference", "Figure");

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final boolean dump;

  private TaggedText(boolean dump) {
    this.dump = dump;
  }

  /** The structure tree with attributes and texts, one element a line. */
  static String dump(byte[] pdf) {
    return read(pdf, true);
  }

  /** The text alone, with single spaces; alternatives of figures are left out. */
  static String text(byte[] pdf) {
    return read(pdf, false).strip().replaceAll("\\s+", " ");
  }

  private static String read(byte[] pdf, boolean dump) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedText reader = new TaggedText(dump);
      for (PDPage page : document.getPages()) {
        reader.pages.put(page.getCOSObject(), texts(page));
      }
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      reader.kids(root.getDictionaryObject(COSName.K), root, 0);
      return reader.out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be read", e);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new TreeMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (!(content instanceof PDArtifactMarkedContent) && content.getMCID() >= 0) {
        texts.put(content.getMCID(), text(content.getContents()));
      }
    }
    return texts;
  }

  private static String text(List<Object> contents) {
    StringBuilder text = new StringBuilder();
    for (Object content : contents) {
      if (content instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private void kids(COSBase kid, COSDictionary parent, int depth) {
    if (kid instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids(array.getObject(i), parent, depth);
      }
    } else if (kid instanceof COSInteger mcid) {
      content(parent.getCOSDictionary(COSName.PG), mcid.intValue(), depth);
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID), depth);
      } else if ("OBJR".equals(type)) {
        line(depth, "(annotation)");
      } else {
        element(dictionary, depth);
      }
    }
  }

  private void element(COSDictionary element, int depth) {
    String role = element.getNameAsString(COSName.S);
    line(depth, role + details(element));
    boolean block = !INLINE.contains(role);
    if (!dump && role.equals("Figure")) {
      return;
    }
    if (!dump && element.containsKey(COSName.ACTUAL_TEXT)) {
      out.append(element.getString(COSName.ACTUAL_TEXT));
      return;
    }
    if (!dump && block) {
      out.append(' ');
    }
    kids(element.getDictionaryObject(COSName.K), element, depth + 1);
    if (!dump && block) {
      out.append(' ');
    }
  }

  private static String details(COSDictionary element) {
    StringBuilder details = new StringBuilder();
    for (String key : List.of("ID", "Lang", "Alt", "ActualText", "E")) {
      String value = element.getString(COSName.getPDFName(key));
      if (value != null) {
        details.append(' ').append(key).append("=\"").append(value).append('"');
      }
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      for (String key : List.of("ListNumbering", "Scope", "RowSpan", "ColSpan", "Headers")) {
        COSBase value = attributes.getDictionaryObject(COSName.getPDFName(key));
        if (value instanceof COSName name) {
          details.append(' ').append(key).append('=').append(name.getName());
        } else if (value instanceof COSInteger number) {
          details.append(' ').append(key).append('=').append(number.intValue());
        } else if (value instanceof COSArray array) {
          details.append(' ').append(key).append('=').append(array.toCOSStringStringList());
        }
      }
    }
    return details.toString();
  }

  private void content(COSDictionary page, int mcid, int depth) {
    String text = pages.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
    if (dump) {
      line(depth, '"' + text + '"');
    } else {
      out.append(text);
    }
  }

  private void line(int depth, String text) {
    if (dump) {
      out.append("  ".repeat(depth)).append(text).append('\n');
    }
  }
}
