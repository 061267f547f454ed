package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SiteCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Located;
import dev.dossier.model.ThemeSettings;
import dev.dossier.model.Typeface;
import dev.dossier.pdf.FontSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The font files of a user's theme: documents can be set in each, and those that the theme names
 * are of the family that it names.
 *
 * @param folder the folder of the theme
 * @param settings what the theme says; absent if it has no {@code theme.yaml}
 */
record ThemeFonts(Path folder, Optional<Located<ThemeSettings>> settings) {

  private static final String PLACE = "theme/fonts/";

  /** What is wrong with the fonts, in order of place. */
  List<Diagnostic> check() {
    Map<String, FontSource> fonts = sources();
    Typeface named = settings.map(theme -> theme.value().font()).orElse(null);
    Map<String, String> keys = keys(named);
    List<Diagnostic> findings = new ArrayList<>();
    fonts.forEach(
        (name, font) ->
            font.fault()
                .or(() -> otherName(name))
                .ifPresent(reason -> findings.add(unfit(name, keys.get(name), reason))));
    if (named != null) {
      requireFamily(named, fonts, keys, findings);
    }
    return findings.stream().sorted().toList();
  }

  /** The files of the folder that are looked for fonts, and those that the theme names. */
  private Map<String, FontSource> sources() {
    Path place = folder.resolve("fonts");
    Map<String, FontSource> fonts = new LinkedHashMap<>();
    if (Files.isDirectory(place)) {
      for (FontSource font : FontSource.folder(place)) {
        fonts.put(String.valueOf(Path.of(font.name()).getFileName()), font);
      }
    }
    Typeface named = settings.map(theme -> theme.value().font()).orElse(null);
    for (String name : keys(named).keySet()) {
      Path file = place.resolve(name);
      if (!fonts.containsKey(name) && Files.isRegularFile(file)) {
        fonts.put(name, source(file));
      }
    }
    return fonts;
  }

  private static FontSource source(Path file) {
    try {
      return new FontSource(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }

  /** The keys of the files that the theme names, by the names of the files. */
  private static Map<String, String> keys(@Nullable Typeface font) {
    Map<String, String> keys = new LinkedHashMap<>();
    if (font != null) {
      keys.put(font.regular(), "regular");
      if (font.bold() != null) {
        keys.putIfAbsent(font.bold(), "bold");
      }
      if (font.italic() != null) {
        keys.putIfAbsent(font.italic(), "italic");
      }
    }
    return keys;
  }

  /** PDFs are set in the files with this ending only. */
  private static Optional<String> otherName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ttf")
        ? Optional.empty()
        : Optional.of("has a name that does not end in .ttf");
  }

  /** At the entry that names the file, or at the file where none does. */
  private Diagnostic unfit(String name, @Nullable String key, String reason) {
    return key == null
        ? Diagnostic.of(
            SiteCode.THEME_FONT_UNFIT, SourceSpan.wholeFile(PLACE + name), PLACE + name, reason)
        : at(key, SiteCode.THEME_FONT_UNFIT, PLACE + name, reason);
  }

  /**
   * A wrong family is told once, at its name; a file of another one than the regular at its own.
   */
  private void requireFamily(
      Typeface named,
      Map<String, FontSource> fonts,
      Map<String, String> keys,
      List<Diagnostic> findings) {
    String expected = named.family();
    for (Map.Entry<String, String> each : keys.entrySet()) {
      FontSource font = fonts.get(each.getKey());
      if (font == null || font.fault().isPresent()) {
        continue;
      }
      boolean isRegular = each.getKey().equals(named.regular());
      String stated = font.family();
      if (!stated.equalsIgnoreCase(expected)) {
        findings.add(
            at(
                isRegular ? "family" : each.getValue(),
                SiteCode.THEME_FONT_FAMILY,
                PLACE + each.getKey(),
                stated,
                expected));
      }
      if (isRegular) {
        expected = stated;
      }
    }
  }

  private Diagnostic at(String key, SiteCode code, Object... arguments) {
    Located<ThemeSettings> theme = settings.orElseThrow();
    SourceSpan place = theme.at("font", key);
    return Diagnostic.of(code, place, arguments).withExcerpt(theme.text().line(place.line()));
  }
}
