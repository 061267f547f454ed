package dev.dossier.pdf;

import java.util.List;
import java.util.Objects;

/**
 * One document to be rendered.
 *
 * @param xhtml the whole document as well-formed XML in the XHTML namespace, without a doctype;
 *     {@code link} and {@code script} elements are ignored, {@code style} elements are honoured
 * @param stylesheets CSS texts in cascade order, applied for the medium {@code print}
 * @param info what the document says about itself in its metadata
 * @param attachments the files from which the document was made, embedded as its associated source
 * @param images gives the bytes of images that the document names; nothing else can be loaded
 * @param smallestType the smallest type that may be drawn, in points, margins of the page and
 *     drawings included; 0 for any
 */
public record PdfRequest(
    String xhtml,
    List<String> stylesheets,
    PdfInfo info,
    List<PdfAttachment> attachments,
    PdfImages images,
    double smallestType) {

  public PdfRequest {
    Objects.requireNonNull(xhtml, "xhtml");
    stylesheets = List.copyOf(stylesheets);
    Objects.requireNonNull(info, "info");
    attachments = List.copyOf(attachments);
    Objects.requireNonNull(images, "images");
    if (!(smallestType >= 0)) {
      throw new IllegalArgumentException("smallestType is " + smallestType);
    }
  }

  /** A request that allows type of any size. */
  public PdfRequest(
      String xhtml,
      List<String> stylesheets,
      PdfInfo info,
      List<PdfAttachment> attachments,
      PdfImages images) {
    this(xhtml, stylesheets, info, attachments, images, 0);
  }
}
