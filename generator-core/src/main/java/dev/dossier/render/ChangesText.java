package dev.dossier.render;

import dev.dossier.compare.Change;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.page.ChangeGroup;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ComparedState;
import dev.dossier.page.WordedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes between two states as lines for a terminal. */
public final class ChangesText {

  private ChangesText() {}

  /** The lines, without control characters of the data. */
  public static List<String> of(ChangeReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "What changed at "
            + report.organization()
            + " from "
            + state(report.from())
            + " to "
            + state(report.to())
            + " · "
            + report.label().printed());
    report.from().notes().forEach(lines::add);
    report.to().notes().stream().filter(note -> !lines.contains(note)).forEach(lines::add);
    lines.add(report.overview());
    for (ChangeGroup group : report.groups()) {
      lines.add("");
      lines.add("To act: " + group.heading());
      group.changes().forEach(change -> change(change, lines));
    }
    return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}+", " ")).toList();
  }

  private static String state(ComparedState state) {
    String commit = state.shortCommit();
    return commit == null ? state.name() : state.name() + " (" + commit + ")";
  }

  private static void change(WordedChange worded, List<String> lines) {
    Change change = worded.change();
    lines.add("  " + worded.text() + " [" + change.kind().key() + "]");
    if (!change.reaches().isEmpty()) {
      lines.add(
          "    reaches "
              + change.reaches().stream()
                  .map(part -> part.name())
                  .collect(Collectors.joining(", ")));
    }
    String before = place(change.beforeAt());
    String after = place(change.afterAt());
    if (before != null || after != null) {
      lines.add(
          "    "
              + (before == null ? "now " : before)
              + (before != null && after != null ? " → " : before == null ? "" : " before")
              + (after == null ? "" : after));
    }
  }

  private static @Nullable String place(@Nullable SourceSpan span) {
    return span == null ? null : span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }
}
