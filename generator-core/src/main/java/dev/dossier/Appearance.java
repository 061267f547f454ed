package dev.dossier;

import dev.dossier.check.BrandRules;
import dev.dossier.check.Findings;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SiteCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Brand;
import dev.dossier.model.Located;
import dev.dossier.model.Logo;
import dev.dossier.model.LogoImage;
import dev.dossier.model.Organization;
import dev.dossier.model.ThemeSettings;
import dev.dossier.model.Typeface;
import dev.dossier.page.Look;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.read.LogoReader;
import dev.dossier.read.ThemeReader;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How documents look: the shipped theme, with the brand of the organisation and the user's theme,
 * which wins.
 *
 * @param theme the style sheets and other fixed files
 * @param look what stands on documents
 */
record Appearance(Theme theme, Look look) {

  /** The folder of a user's theme in the folder of templates. */
  private static final String FOLDER = "theme";

  /**
   * Reads what {@code organization} and the theme of a folder of templates say.
   *
   * @param data the folder that holds the organisation's file
   * @param findings takes what is wrong with either
   */
  static Appearance of(
      Located<Organization> organization,
      Path data,
      Optional<Path> templates,
      List<Diagnostic> findings) {
    Optional<Located<ThemeSettings>> theme =
        templates.flatMap(folder -> ThemeReader.read(folder, findings));
    ThemeSettings settings = theme.map(Located::value).orElse(ThemeSettings.SHIPPED);
    Findings found = new Findings();
    theme.ifPresent(
        own -> {
          Path folder = templates.orElseThrow().resolve(FOLDER);
          BrandRules.check(own.value().brand(), own, found);
          requireFiles(own, folder, found);
          requirePlaceholders(own, found);
        });
    Brand own = settings.brand() == null ? Brand.NONE : settings.brand();
    Brand base = organization.value().brand() == null ? Brand.NONE : organization.value().brand();
    Brand brand = own.over(base);
    LogoImage logo = null;
    if (own.logo() != null) {
      logo = logo(own.logo(), theme.orElseThrow(), templates.orElseThrow().resolve(FOLDER), found);
    } else if (base.logo() != null) {
      logo = logo(base.logo(), organization, data, found);
    }
    findings.addAll(found.sorted());
    templates.ifPresent(
        folder -> findings.addAll(new ThemeFonts(folder.resolve(FOLDER), theme).check()));
    Look look =
        Look.of(
            logo == null ? null : logo.path(),
            brand.logo() == null ? null : brand.logo().text(),
            settings.header(),
            settings.footer());
    return new Appearance(new Theme(templates.orElse(null), settings, brand, logo), look);
  }

  private static @Nullable LogoImage logo(
      Logo logo, Located<?> record, Path folder, Findings findings) {
    SourceSpan place = record.at("brand", "logo", "file");
    try {
      LogoImage image = LogoReader.read(folder, logo.file());
      Optional<String> fault = PdfRenderer.builder().build().pictureFault(image.content());
      fault.ifPresent(
          reason ->
              findings.add(
                  record, place, SiteCode.LOGO_UNFIT, logo.file(), "cannot be printed: " + reason));
      return fault.isPresent() ? null : image;
    } catch (LogoReader.Unfit e) {
      findings.add(record, place, SiteCode.LOGO_UNFIT, logo.file(), e.reason());
      return null;
    }
  }

  private static void requireFiles(Located<ThemeSettings> theme, Path folder, Findings findings) {
    ThemeSettings settings = theme.value();
    for (int i = 0; i < settings.screenStyles().size(); i++) {
      requireFile(settings.screenStyles().get(i), folder, theme, findings, "screen-styles", i);
    }
    for (int i = 0; i < settings.printStyles().size(); i++) {
      requireFile(settings.printStyles().get(i), folder, theme, findings, "print-styles", i);
    }
    Typeface font = settings.font();
    if (font != null) {
      Path fonts = folder.resolve("fonts");
      requireFile(font.regular(), fonts, theme, findings, "font", "regular");
      requireFile(font.bold(), fonts, theme, findings, "font", "bold");
      requireFile(font.italic(), fonts, theme, findings, "font", "italic");
    }
  }

  private static void requireFile(
      @Nullable String name,
      Path folder,
      Located<ThemeSettings> theme,
      Findings findings,
      Object... path) {
    if (name != null && !Files.isRegularFile(folder.resolve(name))) {
      String where = folder.getFileName() + "/" + name;
      findings.add(
          theme,
          theme.at(path),
          SiteCode.THEME_FILE_MISSING,
          folder.endsWith(FOLDER) ? where : FOLDER + "/" + where,
          Nearest.hint(name, names(folder)));
    }
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
    }
  }

  private static void requirePlaceholders(Located<ThemeSettings> theme, Findings findings) {
    List<String> all = new ArrayList<>(Look.IN_HEADER);
    requirePlaceholders(theme.value().header(), all, theme, "header", findings);
    all.addAll(Look.NUMBERS);
    requirePlaceholders(theme.value().footer(), all, theme, "footer", findings);
  }

  private static void requirePlaceholders(
      @Nullable String pattern,
      List<String> known,
      Located<ThemeSettings> theme,
      String key,
      Findings findings) {
    for (String name : pattern == null ? List.<String>of() : Look.placeholders(pattern)) {
      if (!known.contains(name)) {
        findings.add(
            theme, theme.at(key), SiteCode.THEME_PLACEHOLDER, name, String.join(", ", known));
      }
    }
  }
}
