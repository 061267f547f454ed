package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.page.Flowchart;
import dev.dossier.page.Flowchart.Kind;
import dev.dossier.page.Flowchart.Node;
import dev.dossier.page.Flowchart.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowchartLayoutTest {

  private static final int CHARTS = 200;
  private static final String WORDS =
      "contain the actor and tell administrators before a credential is given back to its owner"
          + " Benachrichtigungspflichtenprüfung 分析と検知 of customers’ data";

  /** A chart as runbooks have it: mostly one step after the other, with ways back and forth. */
  static Flowchart chart(long seed) {
    Random random = new Random(seed);
    int count = 2 + random.nextInt(16);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      nodes.add(
          new Node(
              kind,
              random.nextInt(5) == 0 ? random.nextInt(4) : 4 * i / count,
              i + 1 + ". " + words(random, 1 + random.nextInt(12)),
              List.of(words(random, 1 + random.nextInt(5)), "within 2 h"),
              "#step-" + i));
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i + 1 < count) {
        ways.add(new Way(i, i + 1, random.nextInt(3) == 0 ? words(random, 3) : null));
      }
      for (int j = random.nextInt(5); j > 2; j--) {
        ways.add(new Way(i, random.nextInt(count), words(random, 1 + random.nextInt(9))));
      }
    }
    return new Flowchart(
        "A runbook",
        "In words",
        List.of("Preparation", "Detection and analysis", "Containment, eradication", "Close"),
        nodes,
        ways);
  }

  private static String words(Random random, int count) {
    String[] words = WORDS.split(" ");
    return String.join(" ", random.ints(count, 0, words.length).mapToObj(i -> words[i]).toList());
  }

  /** Laid out once for all tests. */
  private static final class LaidOut {
    static final List<List<FlowchartSheets.Sheet>> SHEETS = layOut();
  }

  /** Not in the class that waits for it, which other threads may not use until it is there. */
  private static List<List<FlowchartSheets.Sheet>> layOut() {
    return IntStream.range(0, CHARTS)
        .parallel()
        .mapToObj(i -> FlowchartSheets.of(chart(i)))
        .toList();
  }

  static Stream<FlowchartLayout> layouts() {
    return LaidOut.SHEETS.stream().flatMap(List::stream).map(FlowchartSheets.Sheet::layout);
  }

  @ParameterizedTest(name = "sheet {index}")
  @MethodSource("layouts")
  void everythingIsInsideAndNothingOverlaps(FlowchartLayout layout) {
    assertClear(layout);
  }

  @ParameterizedTest(name = "sheet {index}")
  @MethodSource("layouts")
  void everySheetFitsOnOnePageOfA4(FlowchartLayout layout) {
    double millimetre = 96 / 25.4;
    double scale = Math.min(1, 170 * millimetre / layout.width());
    assertThat(layout.height() * scale).isLessThanOrEqualTo(240 * millimetre);
  }

  /** Nothing lies on anything else, and no way runs through a node or a label. */
  static void assertClear(FlowchartLayout layout) {
    DiagramBox canvas =
        new DiagramBox(
            FlowchartLayout.COLUMN, 0, layout.width() - FlowchartLayout.COLUMN, layout.height());
    List<DiagramBox> boxes =
        Stream.concat(
                layout.nodes().stream().map(FlowchartLayout.Node::box),
                layout.ways().stream().map(FlowchartLayout.Way::label).filter(Objects::nonNull))
            .toList();
    assertThat(boxes).allMatch(canvas.grown(0.01)::contains);
    for (DiagramBox box : boxes) {
      assertThat(boxes.stream().filter(box.grown(-0.01)::overlaps)).containsExactly(box);
    }
    for (FlowchartLayout.Way way : layout.ways()) {
      assertThat(way.points()).allMatch(canvas.grown(0.01)::contains);
      for (int i = 0; i + 1 < way.points().size(); i++) {
        DiagramBox line = line(way.points().get(i), way.points().get(i + 1));
        assertThat(boxes)
            .as("boxes that the way along %s runs through", way.points())
            .noneMatch(box -> box.grown(-0.5).overlaps(line));
      }
    }
    for (int i = 0; i + 1 < layout.bands().size(); i++) {
      assertThat(layout.bands().get(i).box().bottom())
          .isEqualTo(layout.bands().get(i + 1).box().y());
    }
  }

  private static DiagramBox line(DiagramPoint one, DiagramPoint other) {
    assertThat(Math.min(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())))
        .isLessThan(0.001);
    return new DiagramBox(
            Math.min(one.x(), other.x()),
            Math.min(one.y(), other.y()),
            Math.abs(one.x() - other.x()),
            Math.abs(one.y() - other.y()))
        .grown(0.01);
  }

  @ParameterizedTest(name = "sheet {index}")
  @MethodSource("layouts")
  void textFitsIntoItsNode(FlowchartLayout layout) {
    for (FlowchartLayout.Node node : layout.nodes()) {
      assertThat(node.textHeight()).isLessThanOrEqualTo(node.box().height());
      assertThat(node.title())
          .allMatch(
              line ->
                  DiagramText.width(line, FlowchartLayout.TITLE_SIZE)
                      <= node.box().width() - 18 + 0.01);
    }
  }

  @ParameterizedTest(name = "sheet {index}")
  @MethodSource("layouts")
  void everyNodeIsInTheBandOfItsPhase(FlowchartLayout layout) {
    for (FlowchartLayout.Node node : layout.nodes()) {
      assertThat(
              layout.bands().stream().filter(band -> band.box().contains(node.box().grown(-0.01))))
          .hasSize(1);
    }
  }

  @Test
  void everyStepStandsOnOneSheetAndEveryWayIsKept() {
    for (int seed = 0; seed < CHARTS; seed++) {
      Flowchart chart = chart(seed);
      List<Flowchart> sheets =
          LaidOut.SHEETS.get(seed).stream().map(FlowchartSheets.Sheet::chart).toList();
      List<Node> shown =
          sheets.stream()
              .flatMap(sheet -> sheet.nodes().stream())
              .filter(chart.nodes()::contains)
              .toList();
      assertThat(shown).containsExactlyInAnyOrderElementsOf(chart.nodes());
      assertThat(
              sheets.stream()
                  .flatMap(sheet -> sheet.ways().stream())
                  .map(Way::label)
                  .filter(Objects::nonNull)
                  .distinct())
          .containsExactlyInAnyOrderElementsOf(
              chart.ways().stream().map(Way::label).filter(Objects::nonNull).distinct().toList());
    }
  }

  @Test
  void theSameChartIsDrawnWithTheSameBytesOnEveryThread() {
    List<String> drawn =
        IntStream.range(0, 24).mapToObj(i -> FlowchartDrawing.draw(chart(i), "f")).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, 24).boxed().toList());
    Collections.shuffle(order, new Random(7));
    List<String> again =
        order.parallelStream().map(i -> FlowchartDrawing.draw(chart(i), "f")).toList();
    for (int i = 0; i < order.size(); i++) {
      assertThat(again.get(i)).isEqualTo(drawn.get(order.get(i)));
    }
  }
}
