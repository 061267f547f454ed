package dev.dossier.render;

import dev.dossier.model.Brand;
import dev.dossier.model.Colour;
import dev.dossier.model.PageSize;
import dev.dossier.model.ThemeSettings;
import dev.dossier.model.Typeface;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets that follow from brand and theme.
 *
 * @param settings what the theme says
 * @param brand the colours
 */
record BrandStyles(ThemeSettings settings, Brand brand) {

  private static final double WASH = 0.88;

  /** What comes after the shipped style sheet of the site; empty if nothing is stated. */
  String screen() {
    StringBuilder css = new StringBuilder();
    Typeface font = settings.font();
    if (font != null) {
      face(css, font.family(), font.regular(), 400, "normal");
      face(css, font.family(), font.bold(), 700, "normal");
      face(css, font.family(), font.italic(), 400, "italic");
      css.append(":root { --sans: \"%s\", \"Noto Sans\", sans-serif; }\n".formatted(font.family()));
    }
    Colour light = light();
    Colour dark = dark();
    if (light != null && dark != null) {
      css.append(
          ":root { --accent: light-dark(%s, %s); --accent-wash: light-dark(%s, %s); }\n"
              .formatted(
                  light,
                  dark,
                  light.mixed(Brand.LIGHT.get(0), WASH),
                  dark.mixed(Brand.DARK.get(0), WASH)));
    }
    return css.toString();
  }

  private static void face(
      StringBuilder css, String family, @Nullable String file, int weight, String style) {
    if (file != null) {
      css.append(
          """
          @font-face { font-family: "%s"; font-weight: %d; font-style: %s; font-display: swap; \
          src: url("fonts/%s") format("truetype"); }
          """
              .formatted(family, weight, style, file));
    }
  }

  /** What comes after the shipped style sheet of PDFs; empty if nothing is stated. */
  String print() {
    StringBuilder css = new StringBuilder();
    if (settings.pageSize() != null) {
      String size = settings.pageSize() == PageSize.LETTER ? "letter" : "A4";
      css.append("@page { size: ").append(size).append("; }\n");
    }
    if (settings.font() != null) {
      css.append(
          "html { font-family: \"%s\", \"Noto Sans\"; }\n".formatted(settings.font().family()));
    }
    Colour light = light();
    if (light != null) {
      css.append(
          String.format(
              Locale.ROOT,
              "a { color: %1$s; }\n"
                  + ".document-header { border-bottom-color: %1$s; }\n"
                  + ".callout.note, .definition { border-left-color: %1$s; }\n",
              light));
    }
    return css.toString();
  }

  private @Nullable Colour light() {
    if (brand.colour() != null) {
      return Colour.of(brand.colour());
    }
    return brand.darkColour() == null
        ? null
        : Colour.of(brand.darkColour()).readableOn(Brand.LIGHT);
  }

  private @Nullable Colour dark() {
    Colour light = light();
    return brand.darkColour() != null
        ? Colour.of(brand.darkColour())
        : light == null ? null : light.readableOn(Brand.DARK);
  }
}
