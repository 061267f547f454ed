package dev.dossier.export;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.ExportSubject.Part;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ControlId;
import dev.dossier.model.Layer;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import dev.dossier.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who is responsible for what, whole: every layer of every service, and every task on it. */
final class MatrixBook {

  static final String TITLE = "Responsibility matrix";

  private final ExportSubject subject;
  private final DisclosedCorpus corpus;

  private MatrixBook(ExportSubject subject) {
    this.subject = subject;
    this.corpus = subject.corpus();
  }

  /** The book about {@code subject}. */
  static Book of(ExportSubject subject) {
    MatrixBook book = new MatrixBook(subject);
    List<Sheet> sheets = new ArrayList<>(book.overviews());
    sheets.add(book.layers());
    sheets.add(book.tasks());
    sheets.add(ModelSheet.of(subject.corpus().matrices().values()));
    Sheet cover =
        Cover.of(TITLE, subject)
            .add(
                "How to read it",
                "A service takes the column of its service model from the matrix; the service, and"
                    + " then an agreement with a customer, may say otherwise for single layers."
                    + " \"Decided at\" names the file and line that decided.")
            .sheet(sheets);
    return new Book(TITLE, subject.label(), cover, sheets);
  }

  /** For each matrix its layers by the services that take a column of it. */
  private List<Sheet> overviews() {
    List<ResponsibilityMatrix> matrices =
        subject.parts().stream().map(part -> part.service().matrix()).distinct().toList();
    return matrices.stream().map(matrix -> overview(matrix, matrices.size() > 1)).toList();
  }

  private Sheet overview(ResponsibilityMatrix matrix, boolean several) {
    List<Part> parts =
        subject.parts().stream()
            .filter(part -> part.service().matrix().equals(matrix))
            .sorted(Comparator.comparing(part -> matrix.models().indexOf(part.service().model())))
            .toList();
    List<Column> columns = new ArrayList<>(List.of(Column.of("Layer", 22)));
    for (Part part : parts) {
      columns.add(new Column(heading(part), 16, Terms.owners()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Layer layer : matrix.layers()) {
      List<String> row = new ArrayList<>(List.of(layer.name()));
      parts.forEach(part -> row.add(owner(part.service(), layer)));
      rows.add(row);
    }
    return new Sheet(
        several ? "overview-" + matrix.id() : "overview",
        several ? "Overview, " + matrix.name() : "Overview",
        columns,
        1,
        rows);
  }

  private static String heading(Part part) {
    String service = part.service().service().name() + " (" + part.service().model().name() + ")";
    return part.agreement() == null ? service : service + " for " + part.agreement().customer();
  }

  private static String owner(DisclosedService service, Layer layer) {
    return service.cells().stream()
        .filter(cell -> cell.layer().id().equals(layer.id()))
        .findFirst()
        .map(cell -> Terms.owner(cell.cell().owner()))
        .orElse("");
  }

  private Sheet layers() {
    List<Column> columns =
        List.of(
            Column.of("Service", 22),
            Column.of("Layer", 20),
            Column.of("Holds for", 24),
            Column.of("Service model", 12),
            new Column("Owner", 14, Terms.owners()),
            Column.of("Customer's half", 40),
            Column.of("Provider's half", 40),
            Column.of("Customer's tasks", 36),
            Column.of("Provider's tasks", 36),
            Column.of("Evidence", 34),
            Column.of("Teams in charge", 26),
            Column.of("Controls", 30),
            Column.of("Runbook", 26),
            Column.of("Decided by", 16),
            Column.of("Reason", 36),
            Column.of("Decided at", 48));
    List<List<String>> rows = new ArrayList<>();
    for (Part part : subject.parts()) {
      part.service().duties().forEach(duties -> rows.add(layer(part, duties)));
    }
    return new Sheet("layers", "Layers", columns, 2, rows);
  }

  private List<String> layer(Part part, CellDuties duties) {
    EffectiveCell cell = duties.cell();
    List<EffectiveTask> tasks = duties.tasks();
    return List.of(
        part.service().service().name(),
        cell.layer().name(),
        part.holdsFor(),
        part.service().model().name(),
        Terms.owner(cell.cell().owner()),
        Terms.text(cell.cell().customer()),
        Terms.text(cell.cell().provider()),
        titles(duties.tasks(Side.CUSTOMER)),
        titles(duties.tasks(Side.PROVIDER)),
        Terms.list(tasks.stream().flatMap(each -> each.task().evidence().stream()).toList()),
        Terms.list(tasks.stream().map(this::team).filter(name -> !name.isEmpty()).toList()),
        Terms.list(
            corpus.frameworks().values().stream()
                .map(framework -> controls(tasks, framework))
                .filter(text -> !text.isEmpty())
                .toList()),
        runbook(duties),
        Terms.level(cell.source()),
        Objects.requireNonNullElse(cell.reason(), ""),
        Terms.place(cell.decidedAt()));
  }

  private static String titles(List<EffectiveTask> tasks) {
    return Terms.list(tasks.stream().map(each -> each.task().title()).toList());
  }

  private String team(EffectiveTask task) {
    Team team = task.team() == null ? null : corpus.teams().get(task.team());
    return team == null ? "" : team.name();
  }

  private String runbook(CellDuties duties) {
    DisclosedRunbook runbook =
        duties.runbook() == null ? null : corpus.runbooks().get(duties.runbook());
    return runbook == null ? "" : runbook.runbook().title();
  }

  /** Such as {@code NIST 800-53: AC-2, AC-6}; empty where the tasks serve none. */
  private static String controls(List<EffectiveTask> tasks, ControlFramework framework) {
    List<ControlId> served =
        tasks.stream().flatMap(each -> served(each.task(), framework)).toList();
    List<String> labels =
        framework.controls().stream()
            .filter(control -> served.contains(control.id()))
            .map(Control::label)
            .toList();
    return labels.isEmpty() ? "" : framework.shortName() + ": " + String.join(", ", labels);
  }

  private static Stream<ControlId> served(Task task, ControlFramework framework) {
    return task.controls().getOrDefault(framework.id(), List.of()).stream();
  }

  private Sheet tasks() {
    List<ControlFramework> frameworks = frameworks();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("Service", 22),
                Column.of("Layer", 20),
                Column.of("Task", 34),
                Column.of("Holds for", 24),
                new Column("Side", 12, Terms.sides()),
                Column.of("How", 56),
                Column.of("Evidence", 34),
                Column.of("Team in charge", 26),
                Column.of("Effort", 10),
                Column.of("Weight", 8)));
    frameworks.forEach(each -> columns.add(Column.of(each.shortName(), 18)));
    columns.add(Column.of("Stated by", 16));
    columns.add(Column.of("Stated at", 48));
    List<List<String>> rows = new ArrayList<>();
    for (Part part : subject.parts()) {
      for (CellDuties duties : part.service().duties()) {
        duties.tasks().forEach(task -> rows.add(task(part, duties, task, frameworks)));
      }
    }
    return new Sheet("tasks", "Tasks", columns, 3, rows);
  }

  /** The frameworks of which some task serves a control. */
  private List<ControlFramework> frameworks() {
    return corpus.frameworks().values().stream()
        .filter(
            framework ->
                subject.parts().stream()
                    .flatMap(part -> part.service().duties().stream())
                    .flatMap(duties -> duties.tasks().stream())
                    .anyMatch(task -> task.task().controls().containsKey(framework.id())))
        .toList();
  }

  private List<String> task(
      Part part, CellDuties duties, EffectiveTask effective, List<ControlFramework> frameworks) {
    Task task = effective.task();
    List<String> row =
        new ArrayList<>(
            List.of(
                part.service().service().name(),
                duties.cell().layer().name(),
                task.title(),
                part.holdsFor(),
                Terms.side(task.side()),
                Terms.text(task.how()),
                Terms.list(task.evidence()),
                team(effective),
                Terms.effort(task.effort()),
                Long.toString(effective.weight())));
    frameworks.forEach(framework -> row.add(labels(task, framework)));
    row.add(Terms.level(effective.source()));
    row.add(Terms.place(effective.statedAt()));
    return row;
  }

  private static String labels(Task task, ControlFramework framework) {
    List<ControlId> served = served(task, framework).toList();
    return Terms.list(
        framework.controls().stream()
            .filter(control -> served.contains(control.id()))
            .map(Control::label)
            .toList());
  }
}
