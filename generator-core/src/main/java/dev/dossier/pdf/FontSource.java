package dev.dossier.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A TrueType font file in memory.
 *
 * @param name where the font comes from, for messages
 * @param bytes the file; not copied, and not to be changed by the caller
 */
public record FontSource(String name, byte[] bytes) {

  private static final String SHIPPED = "/dev/dossier/templates/fonts/";
  private static final List<String> SHIPPED_NAMES =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Italic.ttf",
          "NotoSans-Bold.ttf",
          "NotoSans-BoldItalic.ttf",
          "NotoSansMath-Regular.ttf",
          "NotoSansSymbols2-Regular.ttf",
          "NotoSansSymbols-Regular.ttf",
          "NotoEmoji-Regular.ttf",
          "NotoSansMono-Regular.ttf",
          "NotoSansMono-Bold.ttf");

  public FontSource {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
  }

  /**
   * The name of the family, as the file states it.
   *
   * @throws IllegalArgumentException if there is a {@link #fault}
   */
  public String family() {
    return FontFile.read(this).family();
  }

  /** Why no document can be set in this font, as words that follow its name; empty if one can. */
  public Optional<String> fault() {
    try {
      EmbeddedFonts.read(FontFile.read(this));
      return Optional.empty();
    } catch (FontFault e) {
      return Optional.of(e.reason());
    }
  }

  /** Noto Sans and Noto Sans Mono (Latin with Vietnamese, Greek, Cyrillic) and Noto's symbols. */
  public static List<FontSource> shipped() {
    return Shipped.FONTS;
  }

  /**
   * The {@code .ttf} files of a folder, without its subfolders, in the order of their names.
   *
   * @throws UncheckedIOException if the folder or a font cannot be read
   */
  public static List<FontSource> folder(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (fileName(entry).toLowerCase(Locale.ROOT).endsWith(".ttf")) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font folder " + folder, e);
    }
    files.sort((a, b) -> fileName(a).compareTo(fileName(b)));
    List<FontSource> fonts = new ArrayList<>();
    for (Path file : files) {
      try {
        fonts.add(new FontSource(file.toString(), Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the font " + file, e);
      }
    }
    return List.copyOf(fonts);
  }

  /** The shipped font in the file {@code name}. */
  static FontSource shipped(String name) {
    try (InputStream in = FontSource.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + SHIPPED + name);
      }
      return new FontSource(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the shipped font " + name, e);
    }
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** Read once, when the first renderer is built. */
  private static final class Shipped {
    static final List<FontSource> FONTS = SHIPPED_NAMES.stream().map(FontSource::shipped).toList();
  }
}
