package dev.dossier.render;

import dev.dossier.page.Flowchart;
import dev.dossier.page.Flowchart.Kind;
import dev.dossier.page.Flowchart.Node;
import dev.dossier.page.Flowchart.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts a flowchart that is too large for a sheet of paper into charts of neighbouring phases, and a
 * phase that is too large by itself into charts of neighbouring steps. Ways that are cut end at a
 * small sign that names the step at the other side and leads to it.
 */
final class FlowchartSheets {

  /** The widest chart whose smallest letters are of 7 points on an upright page of A4. */
  static final double WIDTH = 750;

  /** The width of the text on a page of A4: wider charts are printed smaller. */
  private static final double PRINTED_WIDTH = 642;

  /** The greatest height on paper: below a heading on A4, and on Letter. */
  private static final double PRINTED_HEIGHT = 835;

  private final Flowchart chart;

  private FlowchartSheets(Flowchart chart) {
    this.chart = chart;
  }

  /** One chart with its layout. */
  record Sheet(Flowchart chart, FlowchartLayout layout) {

    boolean fits() {
      return layout.width() <= WIDTH && printedHeight() <= PRINTED_HEIGHT;
    }

    double printedHeight() {
      return layout.height() * Math.min(1, PRINTED_WIDTH / layout.width());
    }
  }

  static List<Sheet> of(Flowchart chart) {
    Sheet whole = new Sheet(chart, FlowchartLayout.of(chart, WIDTH));
    if (whole.fits()) {
      return List.of(whole);
    }
    List<Sheet> sheets = new FlowchartSheets(chart).cut();
    return IntStream.range(0, sheets.size())
        .mapToObj(i -> titled(sheets.get(i), i + 1, sheets.size()))
        .toList();
  }

  private static Sheet titled(Sheet sheet, int number, int count) {
    Flowchart part = sheet.chart();
    return new Sheet(
        new Flowchart(
            "%s, chart %d of %d".formatted(part.title(), number, count),
            part.description(),
            part.bands(),
            part.nodes(),
            part.ways()),
        sheet.layout());
  }

  private List<Sheet> cut() {
    Map<Integer, List<Integer>> bands =
        IntStream.range(0, chart.nodes().size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> chart.nodes().get(i).band(), TreeMap::new, Collectors.toList()));
    List<List<Integer>> pieces = new ArrayList<>();
    for (List<Integer> band : bands.values()) {
      pieces.addAll(sheet(band).fits() ? List.of(band) : packed(singles(band)));
    }
    return packed(pieces).stream().map(this::sheet).toList();
  }

  private static List<List<Integer>> singles(List<Integer> nodes) {
    return nodes.stream().map(List::of).toList();
  }

  /** Puts neighbouring pieces together for as long as they fit on a sheet. */
  private List<List<Integer>> packed(List<List<Integer>> pieces) {
    List<List<Integer>> packed = new ArrayList<>();
    for (List<Integer> piece : pieces) {
      List<Integer> longer = new ArrayList<>();
      if (!packed.isEmpty()) {
        longer.addAll(packed.get(packed.size() - 1));
      }
      longer.addAll(piece);
      if (!packed.isEmpty() && sheet(longer).fits()) {
        packed.set(packed.size() - 1, longer);
      } else {
        packed.add(piece);
      }
    }
    return packed;
  }

  private Sheet sheet(List<Integer> kept) {
    Flowchart part = part(kept);
    return new Sheet(part, FlowchartLayout.of(part, WIDTH));
  }

  /**
   * The chart of {@code kept}, with a sign for every step at the other end of a way that is cut:
   * where one comes from before the steps, where one goes after them, as the layout keeps to the
   * order.
   */
  private Flowchart part(List<Integer> kept) {
    List<Node> nodes = new ArrayList<>();
    Map<Integer, Integer> sources = new HashMap<>();
    for (Way way : chart.ways()) {
      if (!kept.contains(way.from()) && kept.contains(way.to())) {
        sources.computeIfAbsent(way.from(), key -> sign("From ", key, band(way.to()), nodes));
      }
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int index : kept) {
      places.put(index, nodes.size());
      nodes.add(chart.nodes().get(index));
    }
    Map<Integer, Integer> targets = new HashMap<>();
    Set<Way> ways = new LinkedHashSet<>();
    for (Way way : chart.ways()) {
      Integer from = places.get(way.from());
      Integer to = places.get(way.to());
      if (from != null && to != null) {
        ways.add(new Way(from, to, way.label()));
      } else if (from != null) {
        int sign =
            targets.computeIfAbsent(way.to(), key -> sign("To ", key, band(way.from()), nodes));
        ways.add(new Way(from, sign, way.label()));
      } else if (to != null) {
        ways.add(new Way(Objects.requireNonNull(sources.get(way.from())), to, null));
      }
    }
    return new Flowchart(
        chart.title(), chart.description(), chart.bands(), nodes, List.copyOf(ways));
  }

  private int band(int index) {
    return chart.nodes().get(index).band();
  }

  private int sign(String word, int index, int band, List<Node> nodes) {
    Node other = chart.nodes().get(index);
    nodes.add(new Node(Kind.ELSEWHERE, band, word + other.title(), List.of(), other.href()));
    return nodes.size() - 1;
  }
}
