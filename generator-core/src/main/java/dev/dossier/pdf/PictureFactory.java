package dev.dossier.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Makes the pictures of a document: images, drawings and the boxes of task lists. */
final class PictureFactory implements ReplacedElementFactory {

  private static final float CHECKBOX_EM = 0.8f;

  private final LockedUserAgent agent;

  PictureFactory(LockedUserAgent agent) {
    this.agent = agent;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    if (element == null) {
      return null;
    }
    return switch (element.getLocalName()) {
      case "img" -> {
        RasterImage image = agent.image(element.getAttribute("src"), element);
        yield image == null ? null : image.scale(cssWidth, cssHeight);
      }
      case "input" -> {
        int em = Math.round(Objects.requireNonNull(box.getStyle()).getFont(c).size);
        yield new CheckboxPicture(Math.round(em * CHECKBOX_EM), element.hasAttribute("checked"));
      }
      default -> null;
    };
  }

  @Override
  public void reset() {}

  @Override
  public void remove(Element e) {}

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
