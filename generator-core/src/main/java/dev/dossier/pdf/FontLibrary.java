package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.FSFont;

/** All fonts of a renderer; finds the stack of faces for a style. Safe for use by threads. */
final class FontLibrary implements FontResolver {

  private static final Map<String, String> GENERIC =
      Map.of(
          "serif", "noto serif",
          "sans-serif", "noto sans",
          "monospace", "noto sans mono");

  private record Style(List<String> families, int weight, boolean italic) {}

  private final List<FontFace> faces;
  private final List<ReserveFont> reserve;
  private final Map<Style, FontStack> stacks = new ConcurrentHashMap<>();

  /**
   * @param sources the fonts that documents name
   * @param reserve the fonts for characters that none of those has, at least one
   */
  FontLibrary(List<FontSource> sources, List<ReserveFont> reserve) {
    this.reserve = List.copyOf(reserve);
    List<FontFace> read = new ArrayList<>();
    for (FontSource source : sources) {
      read.add(FontFile.read(source));
    }
    if (read.isEmpty()) {
      throw new IllegalArgumentException("A renderer needs at least one font");
    }
    faces = List.copyOf(read);
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification spec) {
    return new StackFont(
        stack(
            spec.families == null ? List.of() : List.of(spec.families),
            weight(spec.fontWeight),
            spec.fontStyle == IdentValue.ITALIC || spec.fontStyle == IdentValue.OBLIQUE),
        spec.size);
  }

  @Override
  public void flushCache() {
    stacks.clear();
  }

  /**
   * The faces for a list of family names as CSS gives them; families that are not there are passed
   * over.
   */
  FontStack stack(List<String> families, int weight, boolean italic) {
    return stacks.computeIfAbsent(new Style(families, weight, italic), this::build);
  }

  private FontStack build(Style style) {
    Comparator<FontFace> nearest =
        Comparator.comparingInt(
            f ->
                (f.italic() == style.italic ? 0 : 10_000)
                    + ((f.weight() >= 600) == (style.weight >= 600) ? 0 : 1_000)
                    + Math.abs(f.weight() - style.weight));
    List<FontFace> stack = new ArrayList<>();
    List<String> order = new ArrayList<>();
    for (String family : style.families) {
      String name = family.replaceAll("^[\"']|[\"']$", "").trim().toLowerCase(Locale.ROOT);
      order.add(GENERIC.getOrDefault(name, name));
    }
    for (FontFace face : faces) {
      order.add(face.family().toLowerCase(Locale.ROOT));
    }
    for (String family : order) {
      if (stack.stream().noneMatch(f -> f.family().equalsIgnoreCase(family))) {
        faces.stream()
            .filter(f -> f.family().equalsIgnoreCase(family))
            .min(nearest)
            .ifPresent(stack::add);
      }
    }
    ReserveFont last =
        Collections.min(
            reserve, Comparator.comparingInt(font -> Math.abs(font.weight() - style.weight)));
    return new FontStack(stack, last, style.weight, style.italic);
  }

  private static int weight(IdentValue weight) {
    if (weight == IdentValue.BOLD || weight == IdentValue.BOLDER) {
      return 700;
    }
    String name = weight.toString();
    return name.length() == 3 && Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : 400;
  }
}
