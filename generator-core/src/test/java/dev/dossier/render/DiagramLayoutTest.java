package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.page.ProcessDiagram;
import dev.dossier.page.ProcessDiagram.Form;
import dev.dossier.page.ProcessDiagram.Node;
import dev.dossier.page.ProcessDiagram.Way;
import dev.dossier.render.DiagramLayout.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramLayoutTest {

  private static final List<String> PHASES =
      List.of(
          "Preparation",
          "Detection and analysis",
          "Containment, eradication, and recovery",
          "Post-incident activity",
          "Stabilize and recover",
          "Determine recipients",
          "Close",
          "Benachrichtigungspflichtenprüfung",
          "分析と検知",
          "x".repeat(80));

  private static ProcessDiagram diagram(Form form, int nodes, Way... more) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i + 1 < nodes; i++) {
      ways.add(new Way(i, i + 1, null));
    }
    if (form == Form.RING && nodes > 1) {
      ways.add(new Way(nodes - 1, 0, null));
    }
    ways.removeIf(
        plain ->
            Stream.of(more).anyMatch(way -> way.from() == plain.from() && way.to() == plain.to()));
    ways.addAll(List.of(more));
    return new ProcessDiagram(
        "A process",
        "In words",
        form,
        IntStream.range(0, nodes)
            .mapToObj(i -> new Node(i + 1, PHASES.get(i), "phase.html"))
            .toList(),
        ways);
  }

  private static final ProcessDiagram NIST =
      diagram(
          Form.RING,
          4,
          new Way(2, 1, "Analysis resumes"),
          new Way(3, 0, "Lessons improve preparation"),
          new Way(3, 1, "Lessons improve detection"));

  static Stream<ProcessDiagram> diagrams() {
    List<ProcessDiagram> all = new ArrayList<>();
    all.add(NIST);
    for (Form form : Form.values()) {
      for (int nodes = 1; nodes <= PHASES.size(); nodes++) {
        all.add(diagram(form, nodes));
        if (nodes > 2) {
          int last = nodes - 1;
          all.add(diagram(form, nodes, new Way(last, 1, "New recipients found")));
          all.add(
              diagram(
                  form,
                  nodes,
                  new Way(0, 1, "When somebody who is on call has confirmed it"),
                  new Way(last, 0, "Lessons learned"),
                  new Way(1, 0, "False alarm; the record is closed"),
                  new Way(last, last - 2, "Donaudampfschifffahrtsgesellschaft")));
          all.add(diagram(form, nodes, new Way(1, 1, "Again")));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everythingIsInsideAndNothingOverlaps(ProcessDiagram diagram) {
    DiagramLayout layout = DiagramLayout.of(diagram);
    DiagramBox canvas = new DiagramBox(0, 0, layout.width(), layout.height());
    List<DiagramBox> nodes = layout.nodes().stream().map(DiagramLayout.Node::box).toList();
    List<DiagramBox> labels =
        layout.ways().stream()
            .map(DiagramLayout.Way::label)
            .filter(Objects::nonNull)
            .map(Label::box)
            .toList();

    assertThat(nodes).hasSameSizeAs(diagram.nodes());
    assertThat(labels)
        .hasSize((int) diagram.ways().stream().filter(w -> w.label() != null).count());
    assertThat(nodes).allMatch(canvas::contains);
    assertThat(labels).allMatch(canvas::contains);
    assertThat(layout.ways().stream().flatMap(way -> way.points().stream()))
        .allMatch(canvas::contains);
    for (DiagramBox node : nodes) {
      assertThat(nodes.stream().filter(node::overlaps)).containsExactly(node);
      assertThat(labels).noneMatch(node::overlaps);
    }
    for (DiagramBox label : labels) {
      assertThat(labels.stream().filter(label::overlaps)).containsExactly(label);
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void waysTouchNoOtherNodeAndEndAtTheirOwn(ProcessDiagram diagram) {
    DiagramLayout layout = DiagramLayout.of(diagram);
    for (int i = 0; i < diagram.ways().size(); i++) {
      List<DiagramPoint> points = layout.ways().get(i).points();
      for (DiagramLayout.Node node : layout.nodes()) {
        assertThat(points).noneMatch(node.box().grown(1)::contains);
      }
      DiagramBox target = layout.nodes().get(diagram.ways().get(i).to()).box();
      assertThat(target.grown(12).contains(points.get(points.size() - 1))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void linesOfTextFitInTheirBoxes(ProcessDiagram diagram) {
    DiagramLayout layout = DiagramLayout.of(diagram);
    for (DiagramLayout.Node node : layout.nodes()) {
      double room = node.box().width() - DiagramLayout.NUMBER_ROOM;
      assertThat(node.lines())
          .allMatch(line -> DiagramText.width(line, DiagramLayout.TITLE_SIZE) <= room);
      assertThat(node.lines().size() * DiagramLayout.TITLE_LINE).isLessThan(node.box().height());
    }
  }

  @Test
  void textIsLargeEnoughOnANarrowScreen() {
    double scale = Math.min(1, 358 / DiagramLayout.of(NIST).width());

    assertThat(DiagramLayout.TITLE_SIZE * scale).isGreaterThan(11);
    assertThat(DiagramLayout.LABEL_SIZE * scale).isGreaterThan(10);
  }

  @Test
  void theDrawingSaysInWordsWhatItShowsAndEscapesIt() {
    ProcessDiagram hostile =
        new ProcessDiagram(
            "<script>",
            "a & b",
            Form.STEPS,
            List.of(new Node(1, "<b>", "x.html?a=\"1\""), new Node(2, "B", null)),
            List.of(new Way(0, 1, "\"c\" < d")));

    String svg = DiagramSvg.of(hostile);

    assertThat(svg)
        .contains("<title>&lt;script&gt;</title>")
        .contains("<desc>a &amp; b</desc>")
        .contains("<a href=\"x.html?a=&quot;1&quot;\">")
        .contains("&lt;b&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void everyLineOfTheTitleIsDrawn() {
    assertThat(DiagramSvg.of(NIST))
        .contains(">Containment,<")
        .contains(">eradication,<")
        .contains(">and recovery<")
        .contains(">resumes<");
  }
}
