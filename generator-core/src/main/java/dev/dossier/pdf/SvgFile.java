package dev.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Drawings that are files of their own. */
final class SvgFile {

  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private SvgFile() {}

  /** Whether {@code bytes} are text that may be a drawing. */
  static boolean isLikely(byte @Nullable [] bytes) {
    return bytes != null && bytes.length > 0 && (bytes[0] == '<' || bytes[0] == (byte) 0xEF);
  }

  /**
   * The root element of a drawing.
   *
   * @throws SAXException if it is none, with the reason as its message
   */
  static Element read(byte[] bytes) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      if (!"svg".equals(root.getLocalName())
          || !Xhtml.SVG_NAMESPACE.equals(root.getNamespaceURI())) {
        throw new SAXException("its root element is no svg element of " + Xhtml.SVG_NAMESPACE);
      }
      return root;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of the JDK cannot be made safe", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }
}
