package dev.dossier.check;

import dev.dossier.diagnostic.SiteCode;
import dev.dossier.model.Brand;
import dev.dossier.model.Colour;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in the colours of a brand can be read. */
public final class BrandRules {

  private BrandRules() {}

  static void check(Located<Organization> organization, Context context) {
    check(organization.value().brand(), organization, context.findings());
  }

  /**
   * Checks a brand that stands under the key {@code brand} of a record.
   *
   * @param findings takes what is wrong with it
   */
  public static void check(@Nullable Brand brand, Located<?> record, Findings findings) {
    if (brand != null) {
      check(brand.colour(), "light", Brand.LIGHT, record, findings, "brand", "colour");
      check(brand.darkColour(), "dark", Brand.DARK, record, findings, "brand", "dark-colour");
    }
  }

  private static void check(
      @Nullable String written,
      String ground,
      List<Colour> grounds,
      Located<?> record,
      Findings findings,
      Object... path) {
    if (written == null) {
      return;
    }
    Colour colour = Colour.of(written);
    double contrast = colour.contrast(grounds);
    if (contrast < Colour.TEXT_CONTRAST) {
      findings.add(
          record,
          record.at(path),
          SiteCode.COLOUR_UNREADABLE,
          written,
          String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100),
          ground,
          colour.readableOn(grounds));
    }
  }
}
