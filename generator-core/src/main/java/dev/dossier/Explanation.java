package dev.dossier;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.CellSource;
import dev.dossier.derive.CellStep;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Agreement;
import dev.dossier.model.Cell;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Corpus;
import dev.dossier.model.Located;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.Service;
import dev.dossier.model.Side;
import dev.dossier.model.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in lines of text who owns the layers of one service, and why. */
final class Explanation {

  private static final int WIDTH = 96;
  private static final String INDENT = "  ";
  private static final String HANGING = " ".repeat(13);

  private final Corpus corpus;
  private final Service service;
  private final ResponsibilityMatrix matrix;
  private final @Nullable Located<Agreement> agreement;
  private final List<String> lines = new ArrayList<>();

  Explanation(
      Corpus corpus,
      Located<Service> service,
      Located<ResponsibilityMatrix> matrix,
      @Nullable Located<Agreement> agreement) {
    this.corpus = corpus;
    this.service = service.value();
    this.matrix = matrix.value();
    this.agreement = agreement;
  }

  /** Every layer on a line, with its owner and what decided it. */
  List<String> overview(List<CellDuties> cells) {
    lines.add(service.name() + " (" + service.model() + ")" + forCustomer());
    lines.add("");
    int layers = width(cells.stream().map(each -> each.cell().layer().id().value()).toList());
    int owners = width(cells.stream().map(each -> each.cell().cell().owner().key()).toList());
    for (CellDuties duties : cells) {
      EffectiveCell cell = duties.cell();
      lines.add(
          INDENT
              + padded(cell.layer().id().value(), layers)
              + padded(cell.cell().owner().key(), owners)
              + padded(cell.source().key(), 11)
              + place(cell.decidedAt()));
    }
    return List.copyOf(lines);
  }

  /** One layer: what each level says, what each side has to do, and what to follow in need. */
  List<String> of(CellDuties duties) {
    EffectiveCell cell = duties.cell();
    lines.add(
        cell.layer().name()
            + " of "
            + service.name()
            + forCustomer()
            + ": "
            + cell.cell().owner().key()
            + ", decided by the "
            + cell.source().key());
    lines.add(INDENT + place(cell.decidedAt()));
    lines.add("");
    cell.steps().forEach(this::step);
    if (agreement != null && cell.source() != CellSource.AGREEMENT) {
      level("agreement", agreement.value().id() + " leaves this layer as it is");
      lines.add(INDENT + HANGING + agreement.file());
    }
    half("Customer", cell.cell().customer());
    half("Provider", cell.cell().provider());
    tasks("Tasks of the customer", duties.tasks(Side.CUSTOMER));
    tasks("Tasks of the provider", duties.tasks(Side.PROVIDER));
    if (duties.runbook() != null) {
      Located<Runbook> runbook = corpus.runbooks().get(duties.runbook());
      lines.add("");
      lines.add("When it fails");
      lines.add(
          INDENT
              + (runbook == null
                  ? duties.runbook().toString()
                  : runbook.value().title() + "  " + runbook.file()));
    }
    return List.copyOf(lines);
  }

  private void step(CellStep step) {
    Cell cell = step.cell();
    String owner = cell == null ? "" : cell.owner().key();
    String reason = step.reason() == null ? "" : ": " + step.reason();
    level(
        step.source().key(),
        switch (step.source()) {
          case CATALOGUE -> matrix.name() + version();
          case MODEL -> service.model() + " is " + owner;
          case SERVICE, AGREEMENT -> owner + reason;
        });
    lines.add(INDENT + HANGING + place(step.at()));
  }

  private String version() {
    return matrix.version() == null ? "" : ", version " + matrix.version();
  }

  private void level(String name, String text) {
    wrapped(INDENT + padded(name, HANGING.length() - 2), INDENT + HANGING, text);
  }

  private void half(String side, @Nullable Prose half) {
    if (half != null && !half.isBlank()) {
      lines.add("");
      lines.add(side + "'s half");
      prose(INDENT, half);
    }
  }

  private void tasks(String heading, List<EffectiveTask> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading);
    for (EffectiveTask each : tasks) {
      var task = each.task();
      wrapped(INDENT + task.id() + "  ", INDENT + INDENT, task.title());
      lines.add(INDENT + INDENT + each.source().key() + ", " + place(each.statedAt()));
      if (each.team() != null) {
        Located<Team> team = corpus.teams().get(each.team());
        detail("team", team == null ? each.team().value() : team.value().name());
      }
      if (task.effort() != null) {
        detail("effort", hours(task.effort()) + ", weight " + each.weight());
      }
      if (!task.evidence().isEmpty()) {
        detail("evidence", String.join("; ", task.evidence()));
      }
      task.controls()
          .forEach(
              (framework, controls) -> {
                Located<ControlFramework> found = corpus.frameworks().get(framework);
                detail(
                    "controls",
                    found == null
                        ? framework.value()
                        : found.value().shortName()
                            + " "
                            + String.join(
                                ", ",
                                found.value().controls().stream()
                                    .filter(control -> controls.contains(control.id()))
                                    .map(Control::label)
                                    .toList()));
              });
      if (task.how() != null) {
        prose(INDENT + INDENT, task.how());
      }
    }
  }

  private void detail(String name, String text) {
    wrapped(INDENT + INDENT + padded(name, 8), INDENT + HANGING, text);
  }

  private void prose(String indent, Prose prose) {
    for (String paragraph : prose.markdown().strip().split("\n\\s*\n")) {
      wrapped(indent, indent, paragraph.replaceAll("\\s+", " "));
    }
  }

  private void wrapped(String first, String following, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(following);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  private String forCustomer() {
    return agreement == null ? "" : " under " + agreement.value().title();
  }

  private static String hours(Duration duration) {
    String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " min";
    String hours = duration.toHours() == 0 ? "" : duration.toHours() + " h";
    return (hours + " " + minutes).strip();
  }

  private static String place(SourceSpan span) {
    return span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()) + 2);
  }
}
