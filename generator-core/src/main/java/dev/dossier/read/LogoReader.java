package dev.dossier.read;

import dev.dossier.model.LogoImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads logos. A logo is shown on every page, so nothing is let in that could load or run something
 * else.
 */
public final class LogoReader {

  /** Why a file cannot be a logo. */
  public static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }

    /** The reason, as it continues "it". */
    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static final int LARGEST = 256 * 1024;
  private static final int WIDEST = 4000;
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String DISALLOW_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignObject",
          "image",
          "a",
          "animate",
          "animateMotion",
          "animateTransform",
          "set",
          "iframe",
          "style");

  private LogoReader() {}

  /**
   * Reads {@code file}, which must lie in {@code folder}.
   *
   * @throws Unfit if it cannot be a logo
   */
  public static LogoImage read(Path folder, String file) throws Unfit {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new Unfit("is not there");
    }
    try {
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        throw new Unfit("lies outside of the folder");
      }
      if (Files.size(path) > LARGEST) {
        throw new Unfit("has more than %d kB; make it smaller".formatted(LARGEST / 1024));
      }
      byte[] content = Files.readAllBytes(path);
      String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      boolean square =
          switch (ending) {
            case "png" -> requirePng(content);
            case "svg" -> requireSvg(content);
            default -> throw new Unfit("is neither .svg nor .png; save it as one of the two");
          };
      return new LogoImage(content, ending, square);
    } catch (IOException e) {
      throw new Unfit("cannot be read: " + TextLoader.reason(e));
    }
  }

  private static boolean requirePng(byte[] content) throws Unfit {
    ByteBuffer data = ByteBuffer.wrap(content);
    if (content.length < 25 || data.getLong(0) != PNG_SIGNATURE) {
      throw new Unfit("is no PNG image, whatever its name says");
    }
    int width = data.getInt(16);
    int height = data.getInt(20);
    if (width < 1 || height < 1 || width > WIDEST || height > WIDEST) {
      throw new Unfit(
          "has %d × %d pixels; at most %d are allowed".formatted(width, height, WIDEST));
    }
    return width == height;
  }

  private static boolean requireSvg(byte[] content) throws Unfit, IOException {
    Element root = parsed(content);
    if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
      throw new Unfit("has no svg element of the namespace " + SVG + " as its root");
    }
    if (!root.hasAttribute("viewBox")) {
      throw new Unfit("has no viewBox, so that it cannot be scaled; add one to its svg element");
    }
    NodeList all = root.getElementsByTagNameNS("*", "*");
    require(root);
    for (int i = 0; i < all.getLength(); i++) {
      require((Element) all.item(i));
    }
    String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
    return box.length == 4 && box[2].equals(box[3]);
  }

  private static Element parsed(byte[] content) throws Unfit, IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW_DOCTYPE, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (SAXException e) {
      throw new Unfit("is no well-formed SVG: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser of the JDK cannot be made safe", e);
    }
  }

  private static void require(Element element) throws Unfit {
    if (REFUSED.contains(element.getLocalName())) {
      throw new Unfit("has the element %s; remove it".formatted(element.getLocalName()));
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getLocalName();
      String value = attributes.item(i).getNodeValue().strip();
      boolean handler = name.toLowerCase(Locale.ROOT).startsWith("on");
      boolean leadsAway = name.equals("href") && !value.startsWith("#");
      boolean loads = value.replaceAll("\\s", "").matches("(?i).*url\\(['\"]?[^#'\"].*");
      if (handler || leadsAway || loads) {
        throw new Unfit(
            "has the attribute %s=\"%s\", which runs or loads something; remove it"
                .formatted(name, value));
      }
    }
  }
}
