package dev.dossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
          "lunr.js",
          "lunr-LICENSE.txt",
          "favicon.svg",
          "fonts/NotoSans-Regular.ttf",
          "fonts/NotoSans-Italic.ttf",
          "fonts/NotoSans-Bold.ttf",
          "fonts/OFL.txt");

  private final @Nullable Path userFolder;

  /**
   * @param userFolder the folder of the user's templates; absent if there are none
   */
  public Theme(@Nullable Path userFolder) {
    this.userFolder = userFolder;
  }

  /** The style sheet of PDFs. */
  public String pdfStyle() {
    return new String(content("pdf.css"), StandardCharsets.UTF_8);
  }

  /** The style sheet of e-mails. */
  public String mailStyle() {
    return new String(content("mail.css"), StandardCharsets.UTF_8);
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
