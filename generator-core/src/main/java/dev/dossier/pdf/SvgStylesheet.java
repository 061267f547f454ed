package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The rules of the document's style sheets that set properties of drawings, which layout does not
 * know: type, class and id selectors, joined by descent. Immutable.
 */
final class SvgStylesheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SIMPLE = Pattern.compile("([.#]?)([A-Za-z_][A-Za-z0-9_-]*|\\*)");

  /** A compound selector, such as {@code rect.bar}. */
  private record Compound(@Nullable String type, List<String> classes, @Nullable String id) {
    boolean matches(Element element) {
      return (type == null || type.equals(element.getLocalName()))
          && (id == null || id.equals(element.getAttribute("id")))
          && classes.stream().allMatch(c -> Xhtml.hasClass(element, c));
    }
  }

  private record Rule(List<Compound> path, int specificity, Map<String, String> declarations) {
    boolean matches(Element element) {
      int last = path.size() - 1;
      if (!path.get(last).matches(element)) {
        return false;
      }
      int next = last - 1;
      for (Node n = element.getParentNode();
          next >= 0 && n instanceof Element e;
          n = n.getParentNode()) {
        if (path.get(next).matches(e)) {
          next--;
        }
      }
      return next < 0;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** Reads style sheets in cascade order. */
  SvgStylesheet(List<String> stylesheets) {
    for (String css : stylesheets) {
      read(COMMENT.matcher(css).replaceAll(" "));
    }
    rules.sort(Comparator.comparingInt(Rule::specificity));
  }

  private void read(String css) {
    int position = 0;
    while (position < css.length()) {
      int open = css.indexOf('{', position);
      if (open < 0) {
        return;
      }
      String prelude = css.substring(position, open);
      prelude = prelude.substring(prelude.lastIndexOf(';') + 1).trim();
      int close = matching(css, open);
      String body = css.substring(open + 1, close);
      if (prelude.startsWith("@media")) {
        String media = prelude.toLowerCase(Locale.ROOT);
        if (media.contains("print") || media.contains("all")) {
          read(body);
        }
      } else if (!prelude.startsWith("@")) {
        addRules(prelude, body);
      }
      position = close + 1;
    }
  }

  private static int matching(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return css.length();
  }

  private void addRules(String selectors, String body) {
    Map<String, String> declarations = parseDeclarations(body);
    if (declarations.isEmpty()) {
      return;
    }
    for (String selector : selectors.split(",")) {
      List<Compound> path = new ArrayList<>();
      int specificity = 0;
      for (String part : selector.replace('>', ' ').trim().split("\\s+")) {
        Compound compound = compound(part);
        if (compound == null) {
          path.clear();
          break;
        }
        path.add(compound);
        specificity +=
            (compound.id == null ? 0 : 10_000)
                + 100 * compound.classes.size()
                + (compound.type == null ? 0 : 1);
      }
      if (!path.isEmpty()) {
        rules.add(new Rule(List.copyOf(path), specificity, declarations));
      }
    }
  }

  private static @Nullable Compound compound(String text) {
    String type = null;
    String id = null;
    List<String> classes = new ArrayList<>();
    Matcher matcher = SIMPLE.matcher(text);
    int end = 0;
    while (matcher.lookingAt()) {
      switch (matcher.group(1)) {
        case "." -> classes.add(matcher.group(2));
        case "#" -> id = matcher.group(2);
        default -> type = matcher.group(2).equals("*") ? null : matcher.group(2);
      }
      end = matcher.end();
      matcher.region(end, text.length());
    }
    return end == text.length() && end > 0 ? new Compound(type, List.copyOf(classes), id) : null;
  }

  /** The declarations of a rule or a {@code style} attribute that are of use in drawings. */
  static Map<String, String> parseDeclarations(String body) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : body.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).trim().toLowerCase(Locale.ROOT);
        if (SvgStyle.isKnown(name)) {
          String value = declaration.substring(colon + 1).replace("!important", "").trim();
          declarations.put(name, value);
        }
      }
    }
    return declarations;
  }

  /** What the rules say of an element, later and more specific rules winning. */
  Map<String, String> declarations(Element element) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.matches(element)) {
        found.putAll(rule.declarations());
      }
    }
    return found;
  }
}
