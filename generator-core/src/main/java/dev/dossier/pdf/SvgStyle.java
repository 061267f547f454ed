package dev.dossier.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The properties of one element of a drawing: presentation attributes, then style sheets, then its
 * own {@code style}; what is inherited comes from the parent. Immutable.
 */
final class SvgStyle {

  private static final Set<String> INHERITED =
      Set.of(
          "color",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "text-anchor",
          "dominant-baseline",
          "visibility",
          "marker-start",
          "marker-mid",
          "marker-end");

  private static final Set<String> OWN =
      Set.of("opacity", "display", "clip-path", "mask", "filter");

  private final Map<String, String> values;
  private final double fontSize;

  private SvgStyle(Map<String, String> values, double fontSize) {
    this.values = values;
    this.fontSize = fontSize;
  }

  /** What a drawing inherits from the text around it. */
  static SvgStyle initial(Map<String, String> inherited, double fontSize) {
    return new SvgStyle(Map.copyOf(inherited), fontSize);
  }

  /** Whether a property is one that drawings know. */
  static boolean isKnown(String property) {
    return INHERITED.contains(property) || OWN.contains(property) || property.equals("marker");
  }

  SvgStyle derive(Element element, SvgStylesheet stylesheet) {
    Map<String, String> derived = new HashMap<>();
    values.forEach(
        (property, value) -> {
          if (INHERITED.contains(property)) {
            derived.put(property, value);
          }
        });
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String name = element.getAttributes().item(i).getNodeName();
      if (isKnown(name)) {
        put(derived, name, element.getAttributes().item(i).getNodeValue());
      }
    }
    stylesheet.declarations(element).forEach((name, value) -> put(derived, name, value));
    SvgStylesheet.parseDeclarations(element.getAttribute("style"))
        .forEach((name, value) -> put(derived, name, value));
    double size = fontSize;
    if (derived.containsKey("font-size")) {
      size = SvgNumbers.length(derived.get("font-size"), fontSize, fontSize);
      derived.remove("font-size");
    }
    return new SvgStyle(derived, size);
  }

  private void put(Map<String, String> derived, String name, String text) {
    String value = text.trim();
    if (value.equals("inherit")) {
      String inherited = values.get(name);
      if (inherited != null) {
        derived.put(name, inherited);
      }
    } else if (name.equals("marker")) {
      derived.put("marker-start", value);
      derived.put("marker-mid", value);
      derived.put("marker-end", value);
    } else {
      derived.put(name, value);
    }
  }

  String get(String property, String otherwise) {
    return values.getOrDefault(property, otherwise);
  }

  double number(String property, double otherwise) {
    String value = values.get(property);
    return value == null ? otherwise : SvgNumbers.length(value, 1, fontSize);
  }

  double fontSize() {
    return fontSize;
  }
}
