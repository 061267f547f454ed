package dev.dossier.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Explains every goal and its parameters, from the descriptor of a Maven plugin. */
final class GoalsPage {

  private final Element plugin;

  /**
   * A page.
   *
   * @param descriptor the text of {@code META-INF/maven/plugin.xml}
   */
  GoalsPage(String descriptor) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      plugin =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(descriptor)))
              .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("no plugin descriptor", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    String prefix = value(plugin, "goalPrefix");
    List<Element> goals = child(plugin, "mojos").map(GoalsPage::children).orElse(List.of());
    StringBuilder page = new StringBuilder("# Goals\n\n");
    page.append("The goals of `")
        .append(value(plugin, "groupId"))
        .append(':')
        .append(value(plugin, "artifactId"))
        .append("`. A parameter is set by its property on the command line, ")
        .append("such as `-Ddossier.asOf=2026-03-03T06:41Z`, ")
        .append("or by its name under `<configuration>` in a `pom.xml`.\n\n");
    page.append("| Goal | Phase | What it does |\n|---|---|---|\n");
    for (Element goal : goals) {
      String name = prefix + ":" + value(goal, "goal");
      row(
          page,
          "[`" + name + "`](#" + name.replace(':', '-') + ")",
          code(value(goal, "phase")),
          firstSentence(value(goal, "description")));
    }
    goals.forEach(goal -> goal(page, prefix, goal));
    return page.toString();
  }

  private static void goal(StringBuilder page, String prefix, Element goal) {
    String name = prefix + ":" + value(goal, "goal");
    page.append("\n<a id=\"").append(name.replace(':', '-')).append("\"></a>\n\n");
    page.append("## ").append(name).append("\n\n");
    page.append(escaped(value(goal, "description"))).append("\n\n");
    page.append(
        value(goal, "requiresProject").equals("true")
            ? "It needs a project."
            : "It needs no project.");
    String phase = value(goal, "phase");
    if (!phase.isEmpty()) {
      page.append(" In a build it runs in the phase `")
          .append(phase)
          .append("` unless an execution names another.");
    }
    page.append("\n");
    List<Element> parameters =
        child(goal, "parameters").map(GoalsPage::children).orElse(List.of()).stream()
            .filter(parameter -> value(parameter, "editable").equals("true"))
            .toList();
    if (parameters.isEmpty()) {
      return;
    }
    page.append("\n| Property | Name | Default | Meaning |\n|---|---|---|---|\n");
    Optional<Element> configuration = child(goal, "configuration");
    for (Element parameter : parameters) {
      String key = value(parameter, "name");
      Optional<Element> setting = configuration.flatMap(all -> child(all, key));
      String property =
          setting.map(Element::getTextContent).orElse("").replaceAll("^\\$\\{|}$", "");
      row(
          page,
          code(property),
          code(key),
          code(setting.map(each -> each.getAttribute("default-value")).orElse("")),
          escaped(value(parameter, "description")));
    }
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return escaped(end < 0 ? text : text.substring(0, end + 1));
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String escaped(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("<", "&lt;")
        .replaceAll("([*_\\[\\]])", "\\\\$1");
  }

  private static void row(StringBuilder page, String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }

  private static String value(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent).map(String::strip).orElse("");
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getTagName().equals(name)).findFirst();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
