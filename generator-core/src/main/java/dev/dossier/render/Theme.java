package dev.dossier.render;

import dev.dossier.model.Brand;
import dev.dossier.model.LogoImage;
import dev.dossier.model.ThemeSettings;
import dev.dossier.model.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets and other fixed files of the documents. A file of the user's in the folder {@code
 * theme} of the template folder replaces the shipped one of the same name. Immutable.
 */
public final class Theme {

  private static final String SHIPPED = "/dev/dossier/templates/";
  private static final String SITE_FOLDER = "assets/";
  private static final List<String> SITE_FILES =
      List.of(
          "site.css",
          "theme.js",
          "site.js",
          "tables.js",
          "search.js",
          "minisearch.js",
          "minisearch-license.txt",
          "favicon.svg",
          "fonts/NotoSans-Regular.ttf",
          "fonts/NotoSans-Italic.ttf",
          "fonts/NotoSans-Bold.ttf",
          "fonts/OFL.txt");

  private static final String FAVICON = "assets/favicon.svg";

  private final @Nullable Path userFolder;
  private final ThemeSettings settings;
  private final BrandStyles styles;
  private final @Nullable LogoImage logo;

  /**
   * The shipped theme, of which a user's files replace some.
   *
   * @param userFolder the folder of the user's templates; absent if there are none
   */
  public Theme(@Nullable Path userFolder) {
    this(userFolder, ThemeSettings.SHIPPED, Brand.NONE, null);
  }

  /**
   * A theme with settings of the user's.
   *
   * @param userFolder the folder of the user's templates; absent if there are none
   * @param settings what the theme of that folder says; its files are there
   * @param brand the colours, of the theme or of the organisation
   * @param logo the logo; absent if there is none
   */
  public Theme(
      @Nullable Path userFolder, ThemeSettings settings, Brand brand, @Nullable LogoImage logo) {
    this.userFolder = userFolder;
    this.settings = settings;
    this.styles = new BrandStyles(settings, brand);
    this.logo = logo;
  }

  /** The style sheets of PDFs, in cascade order. */
  public List<String> pdfStyles() {
    List<String> texts = new ArrayList<>();
    texts.add(text("pdf.css"));
    texts.add(styles.print());
    settings.printStyles().forEach(name -> texts.add(text(name)));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** The bytes of a picture that a document names by {@code way}; null if there is none. */
  public byte @Nullable [] picture(String way) {
    return logo != null && way.endsWith(logo.path()) ? logo.content() : null;
  }

  /** The style sheet of the site that comes after the shipped one: of brand and theme. */
  private String ownStyle() {
    StringBuilder css = new StringBuilder(styles.screen());
    settings.screenStyles().forEach(name -> css.append(text(name)));
    return css.toString();
  }

  private String text(String name) {
    return new String(content(name), StandardCharsets.UTF_8);
  }

  /** The style sheet of e-mails. */
  public String mailStyle() {
    return text("mail.css");
  }

  /** The folder of the user's fonts for PDFs, {@code theme/fonts}; empty if there is none. */
  public Optional<Path> fontFolder() {
    return Optional.ofNullable(userFolder)
        .map(folder -> folder.resolve("theme").resolve("fonts"))
        .filter(Files::isDirectory);
  }

  /** The files that pages of the site refer to, by their path in the output folder. */
  public Map<String, byte[]> siteFiles() {
    Map<String, byte[]> files = new TreeMap<>();
    SITE_FILES.forEach(name -> files.put(SITE_FOLDER + name, content(name)));
    files.put("assets/theme.css", ownStyle().getBytes(StandardCharsets.UTF_8));
    if (logo != null) {
      files.put(logo.path(), logo.content());
      if (logo.isIcon()) {
        files.replace(FAVICON, logo.content());
      }
    }
    Typeface font = settings.font();
    if (font != null) {
      Stream.of(font.regular(), font.bold(), font.italic())
          .filter(Objects::nonNull)
          .forEach(name -> files.put("assets/fonts/" + name, content("fonts/" + name)));
    }
    return files;
  }

  private byte[] content(String name) {
    try {
      if (userFolder != null && Files.isRegularFile(userFolder.resolve("theme").resolve(name))) {
        return Files.readAllBytes(userFolder.resolve("theme").resolve(name));
      }
      String place = name.startsWith("fonts/") ? name : "theme/" + name;
      try (InputStream shipped = Theme.class.getResourceAsStream(SHIPPED + place)) {
        if (shipped == null) {
          throw new IllegalStateException("the theme lacks " + name);
        }
        return shipped.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The theme file " + name + " cannot be read", e);
    }
  }
}
