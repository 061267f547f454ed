package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven and Eclipse are told of every goal, from the descriptor that goes into the jar. */
class PluginDescriptorTest {

  private static final String CLASSES = "target/classes/META-INF/";
  private static final XPath PATHS = XPathFactory.newInstance().newXPath();

  /** Typed by hand to start with; a build has no use for it. */
  private static final Set<String> NEVER_SKIPPED = Set.of("init");

  private static Document descriptor;
  private static List<String> goals;

  @BeforeAll
  static void read() throws Exception {
    descriptor = read("maven/plugin.xml");
    goals = texts(descriptor, "//mojo/goal[. != 'help']");
    assertThat(goals).contains("check", "render", "report", "init").hasSizeGreaterThan(11);
  }

  @Test
  void everyGoalMayRunBesideOthers() {
    assertThat(goals).allMatch(goal -> of(goal, "threadSafe").equals(List.of("true")));
  }

  @Test
  void everyGoalButTheFirstCanBeSkipped() {
    assertThat(goals.stream().filter(goal -> !NEVER_SKIPPED.contains(goal)))
        .allMatch(goal -> of(goal, "configuration/skip").equals(List.of("${dossier.skip}")));
  }

  @Test
  void everyGoalSaysWhatItDoesAndSinceWhen() {
    for (String goal : goals) {
      assertThat(of(goal, "description"))
          .as(goal)
          .singleElement()
          .asString()
          .hasSizeGreaterThan(40);
      assertThat(of(goal, "since"))
          .as(goal)
          .singleElement()
          .asString()
          .matches("\\d+\\.\\d+\\.\\d+");
    }
  }

  @Test
  void everyParameterIsExplainedAndCanBeSetFromAProperty() {
    List<String> faults = new ArrayList<>();
    for (String goal : goals) {
      for (String name : of(goal, "parameters/parameter[editable = 'true']/name")) {
        String parameter = "parameters/parameter[name = '" + name + "']/description";
        if (of(goal, parameter).stream().allMatch(String::isBlank)) {
          faults.add(goal + "." + name + " is not explained");
        }
        if (!of(goal, "configuration/" + name)
            .toString()
            .matches("\\[\\$\\{dossier\\.[a-zA-Z.]+}]")) {
          faults.add(goal + "." + name + " has no property");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void eclipseKnowsWhatToDoWithEveryGoal() throws Exception {
    Document mapping = read("m2e/lifecycle-mapping-metadata.xml");
    List<String> known = texts(mapping, "//goal");
    // Reports are made by the goal site.
    assertThat(known).containsAll(goals.stream().filter(goal -> !goal.equals("report")).toList());
    assertThat(texts(mapping, "//pluginExecution[action/execute/runOnIncremental = 'true']//goal"))
        .containsExactly("check", "render");
  }

  private static List<String> of(String goal, String path) {
    return texts(descriptor, "//mojo[goal = '" + goal + "']/" + path);
  }

  private static List<String> texts(Document document, String path) {
    try {
      NodeList found = (NodeList) PATHS.evaluate(path, document, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        texts.add(found.item(i).getTextContent());
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static Document read(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new File(CLASSES + file));
  }
}
