package dev.dossier.export.oscal;

import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.oscal.Duty.TaskOnLayer;
import dev.dossier.model.Cell;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an assessor reads of layers and tasks: sentences around the prose of the data. */
final class DutyText {

  private final PlanScope scope;

  DutyText(PlanScope scope) {
    this.scope = scope;
  }

  /** What {@code side} does on a layer in which it has a part. */
  String onLayer(Side side, EffectiveCell cell, DisclosedService service, List<TaskOnLayer> tasks) {
    String place = quoted(cell.layer().name()) + " of " + service.service().name();
    Prose half = half(side, cell.cell());
    String part =
        half == null
            ? party(side) + " is responsible for the layer " + place + "."
            : "The part of " + party(side) + " in the layer " + place + ": " + scope.text(half);
    String covers =
        half == null && cell.layer().description() != null
            ? " It covers: " + scope.text(cell.layer().description())
            : "";
    String list =
        tasks.stream()
            .map(task -> "\n- " + indented(task(task.task().task())))
            .collect(Collectors.joining());
    return capitalised(part) + covers + (list.isEmpty() ? "" : "\n" + list);
  }

  /** What a task asks for. */
  String task(TaskOnLayer task) {
    return task(task.task().task()) + "\n\nLayer: " + layer(task) + ".";
  }

  private String task(Task task) {
    String how = task.how() == null ? "" : " " + scope.text(task.how());
    String evidence =
        task.evidence().isEmpty()
            ? ""
            : "\n\nEvidence: " + String.join("; ", task.evidence()) + ".";
    return "**" + task.title() + ".**" + how + evidence;
  }

  private static String layer(TaskOnLayer task) {
    return task.layer().name();
  }

  /** Who owns a layer, and what says so. */
  String owner(EffectiveCell cell, DisclosedService service) {
    String who =
        switch (cell.cell().owner()) {
          case CUSTOMER -> party(Side.CUSTOMER) + " is responsible";
          case PROVIDER -> party(Side.PROVIDER) + " is responsible";
          case SHARED -> party(Side.PROVIDER) + " and " + party(Side.CUSTOMER) + " share it";
          case THIRD_PARTY -> "a third party is responsible";
          case NOT_APPLICABLE -> "it does not exist here";
        };
    String reason = cell.reason() == null ? "." : ": " + cell.reason();
    String why =
        switch (cell.source()) {
          case CATALOGUE, MODEL ->
              " in every service of the model " + service.model().name() + reason;
          case SERVICE -> " in this service, other than in its service model" + reason;
          case AGREEMENT -> " by the agreement" + reason;
        };
    return capitalised(who) + why;
  }

  /** What both sides do for a control. */
  String together(List<TaskOnLayer> tasks) {
    return List.of(Side.PROVIDER, Side.CUSTOMER).stream()
        .map(side -> titles(side, tasks))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String titles(Side side, List<TaskOnLayer> tasks) {
    String titles =
        tasks.stream()
            .filter(task -> task.task().side() == side)
            .map(task -> task.task().task().title() + " (" + layer(task) + ")")
            .collect(Collectors.joining("; "));
    return titles.isEmpty() ? "" : "- " + capitalised(party(side)) + ": " + titles + ".";
  }

  private String party(Side side) {
    return side == Side.CUSTOMER ? scope.customer() : scope.provider();
  }

  private static @Nullable Prose half(Side side, Cell cell) {
    return side == Side.CUSTOMER ? cell.customer() : cell.provider();
  }

  static String quoted(String name) {
    return "“" + name + "”";
  }

  static String capitalised(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /** A text as one item of a list. */
  private static String indented(String text) {
    return text.replace("\n", "\n  ").replace("\n  \n", "\n\n");
  }
}
