package dev.dossier.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the XHTML of a request and refuses what is not XHTML or would be too large to lay out. */
final class XhtmlReader {

  static final int MAX_DEPTH = 100;
  static final int MAX_ELEMENTS = 400_000;
  static final int MAX_SPAN = 1_000;
  static final int MAX_PARAGRAPH = 400_000;
  static final int MAX_ROWS = 10_000;

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  // JDKs differ in their own bound, and would call a deep document malformed.
  private static final String PARSER_DEPTH = "jdk.xml.maxElementDepth";

  private final DocumentBuilder builder;

  XhtmlReader() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      factory.setAttribute(PARSER_DEPTH, "0");
      builder = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of the JDK cannot be made safe", e);
    }
    builder.setErrorHandler(new Strict());
    builder.setEntityResolver(
        (publicId, systemId) -> {
          throw new SAXException("the document refers to the entity " + systemId);
        });
  }

  /** Returns the document, or null after having added what is wrong with it. */
  @Nullable Document read(String xhtml, List<PdfProblem> problems) {
    Document document;
    try {
      document = builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXParseException e) {
      problems.add(
          new PdfProblem(
              PdfProblem.Kind.MALFORMED,
              "The XHTML is not acceptable in line %d, column %d: %s"
                  .formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
              null,
              ""));
      return null;
    } catch (SAXException e) {
      problems.add(
          new PdfProblem(
              PdfProblem.Kind.MALFORMED,
              "The XHTML is not acceptable: " + e.getMessage(),
              null,
              ""));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string failed", e);
    }
    Element root = document.getDocumentElement();
    if (!"html".equals(root.getLocalName()) || !Xhtml.NAMESPACE.equals(root.getNamespaceURI())) {
      problems.add(
          new PdfProblem(
              PdfProblem.Kind.MALFORMED,
              "The root element is %s; write <html xmlns=\"%s\">"
                  .formatted(root.getNodeName(), Xhtml.NAMESPACE),
              null,
              ""));
      return null;
    }
    int before = problems.size();
    checkBounds(document, problems);
    return problems.size() == before ? document : null;
  }

  private static void checkBounds(Document document, List<PdfProblem> problems) {
    Node node = document.getDocumentElement();
    int depth = 1;
    int elements = 0;
    while (node != null) {
      if (node instanceof Element element) {
        elements++;
        checkSpan(element, "colspan", problems);
        checkSpan(element, "rowspan", problems);
        checkSpan(element, "span", problems);
        checkRows(element, problems);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        checkText(node, problems);
      }
      if (depth > MAX_DEPTH) {
        problems.add(
            limit("Elements are nested more than " + MAX_DEPTH + " deep; flatten them", node));
        return;
      }
      if (elements > MAX_ELEMENTS) {
        problems.add(
            limit(
                "The document has more than " + MAX_ELEMENTS + " elements; split it into several",
                document.getDocumentElement()));
        return;
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNextSibling() == null) {
          node = node.getParentNode();
          depth--;
        }
        node = node == null ? null : node.getNextSibling();
      }
    }
  }

  private static void checkSpan(Element element, String attribute, List<PdfProblem> problems) {
    if (!element.hasAttribute(attribute)) {
      return;
    }
    String value = element.getAttribute(attribute).trim();
    if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > MAX_SPAN) {
      problems.add(
          limit(
              "%s=\"%s\" is not a number from 1 to %d".formatted(attribute, value, MAX_SPAN),
              element));
    }
  }

  private static void checkRows(Element section, List<PdfProblem> problems) {
    String name = section.getLocalName();
    if (("tbody".equals(name) || "thead".equals(name) || "table".equals(name))
        && Xhtml.children(section).size() > MAX_ROWS) {
      problems.add(limit("A table has more than %,d rows; divide it".formatted(MAX_ROWS), section));
    }
  }

  private static void checkText(Node text, List<PdfProblem> problems) {
    String value = text.getNodeValue();
    if (value.length() > MAX_PARAGRAPH) {
      problems.add(
          limit(
              "A paragraph of %,d characters is longer than %,d; divide it"
                  .formatted(value.length(), MAX_PARAGRAPH),
              text));
    }
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      text.setNodeValue(Normalizer.normalize(value, Normalizer.Form.NFC));
    }
  }

  private static PdfProblem limit(String message, Node place) {
    return new PdfProblem(PdfProblem.Kind.LIMIT, message, Xhtml.source(place), Xhtml.path(place));
  }

  /** Makes every fault an exception and prints nothing. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
