package dev.dossier.pdf;

import com.lowagie.text.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xml.sax.SAXException;

/** Gives layout the images of the request and nothing else; every refusal is a problem. */
final class LockedUserAgent implements UserAgentCallback {

  private static final String EMPTY_IMAGE = "";

  private final PdfImages images;
  private final int dotsPerPixel;
  private final List<PdfProblem> problems;
  private final Map<String, @Nullable RasterImage> loaded = new HashMap<>();
  private final Map<String, Element> drawings = new HashMap<>();

  LockedUserAgent(PdfImages images, int dotsPerPixel, List<PdfProblem> problems) {
    this.images = images;
    this.dotsPerPixel = dotsPerPixel;
    this.problems = problems;
  }

  /** An agent that has nothing to give, for times between documents. */
  static LockedUserAgent none() {
    return new LockedUserAgent(PdfImages.none(), 1, new ArrayList<>());
  }

  /** The image of that name in its own size, or null after having reported why there is none. */
  @Nullable RasterImage image(String name, @Nullable Element place) {
    if (!loaded.containsKey(name)) {
      loaded.put(name, load(name, place));
    }
    return loaded.get(name);
  }

  /** The drawing of that name; null if what has that name is none. */
  @Nullable Element drawing(String name, Element place) {
    Element known = drawings.get(name);
    byte[] bytes = known != null || name.equals(EMPTY_IMAGE) ? null : images.load(name);
    if (bytes == null || !SvgFile.isLikely(bytes)) {
      return known;
    }
    try {
      Element drawing = SvgFile.read(bytes);
      drawings.put(name, drawing);
      return drawing;
    } catch (SAXException e) {
      refuse(
          PdfProblem.Kind.DRAWING,
          "The drawing \"%s\" cannot be read: %s".formatted(name, e.getMessage()),
          place);
      return null;
    }
  }

  private @Nullable RasterImage load(String name, @Nullable Element place) {
    byte[] bytes = name.equals(EMPTY_IMAGE) ? null : images.load(name);
    if (bytes == null) {
      refuse(
          PdfProblem.Kind.RESOURCE,
          "The image \"%s\" is not among the images of the document; nothing else is loaded"
              .formatted(name),
          place);
      return null;
    }
    ImageHeader header = ImageHeader.read(bytes);
    String fault = header == null ? "is neither PNG nor JPEG" : header.fault();
    if (header != null && fault == null) {
      try {
        Image image = Image.getInstance(bytes);
        return new RasterImage(
            image, header.width() * dotsPerPixel, header.height() * dotsPerPixel);
      } catch (IOException | RuntimeException e) {
        fault = "is damaged: " + e.getMessage();
      }
    }
    refuse(PdfProblem.Kind.IMAGE, "The image \"%s\" %s".formatted(name, fault), place);
    return null;
  }

  private void refuse(PdfProblem.Kind kind, String message, @Nullable Element place) {
    problems.add(new PdfProblem(kind, message, Xhtml.source(place), Xhtml.path(place)));
  }

  @Override
  public ImageResource getImageResource(String uri) {
    return new ImageResource(uri, image(uri, null));
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    refuse(
        PdfProblem.Kind.RESOURCE,
        "The style sheet \"%s\" is not loaded; hand its text over instead of importing it"
            .formatted(uri),
        null);
    return new CSSResource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public @Nullable XMLResource getXMLResource(String uri) {
    return null;
  }

  @Override
  public byte @Nullable [] getBinaryResource(String uri) {
    refuse(PdfProblem.Kind.RESOURCE, "\"%s\" is not loaded".formatted(uri), null);
    return null;
  }

  @Override
  public boolean isVisited(@Nullable String uri) {
    return false;
  }

  @Override
  public void setBaseURL(@Nullable String url) {}

  @Override
  public @Nullable String getBaseURL() {
    return null;
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }
}
