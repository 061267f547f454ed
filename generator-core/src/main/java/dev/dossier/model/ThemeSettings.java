package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How documents look ({@code theme/theme.yaml} in the folder of templates).
 *
 * @param brand colour and logo, each in place of that of the organisation
 * @param pageSize the paper of PDFs; A4 if absent
 * @param font the type of all documents; Noto Sans if absent
 * @param header what stands at the top of each page of a PDF, beside the sharing label; the title
 *     of the document if absent
 * @param footer what stands at the bottom of each page of a PDF; the number of the page if absent
 * @param screenStyles file names of style sheets for the pages of the site, after the shipped ones
 * @param printStyles file names of style sheets for PDFs, after the shipped one
 */
public record ThemeSettings(
    @Nullable Brand brand,
    @Nullable PageSize pageSize,
    @Nullable Typeface font,
    @Nullable String header,
    @Nullable String footer,
    List<String> screenStyles,
    List<String> printStyles) {

  /** Nothing but what is shipped. */
  public static final ThemeSettings SHIPPED =
      new ThemeSettings(null, null, null, null, null, List.of(), List.of());

  public ThemeSettings {
    screenStyles = List.copyOf(screenStyles);
    printStyles = List.copyOf(printStyles);
  }
}
