package dev.dossier.maven;

import dev.dossier.DiffRequest;
import dev.dossier.DiffResult;
import dev.dossier.GenerateResult;
import dev.dossier.ServedState;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.OpenClock;
import dev.dossier.page.WordedChange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one line at the end of a run. */
final class Summary {

  private static final int NAMED = 3;

  private Summary() {}

  /** What a run wrote, or that everything was there already. */
  static String rendered(GenerateResult result, Path folder, Duration taken) {
    return result.outcome() == GenerateResult.Outcome.UNCHANGED
        ? String.format("Nothing has changed: %s stand in %s", documents(result), shown(folder))
        : written(result, folder, taken);
  }

  static String written(GenerateResult result, Path folder, Duration taken) {
    return String.format(
        Locale.ENGLISH,
        "Wrote %s to %s in %.1f s",
        documents(result),
        shown(folder),
        taken.toMillis() / 1000.0);
  }

  /** What became of a state of the data that is served. */
  static String served(ServedState state) {
    return state.served()
        ? String.format("Shown after %,d ms", state.taken().toMillis())
        : "Not shown: the pages stay as they were until the errors are mended";
  }

  static String checked(GenerateResult result, Path folder) {
    return String.format("Checked %s: good for %s", shown(folder), documents(result));
  }

  /** Why a build with overdue duties fails: how many there are, and the first of them. */
  static String overdue(ClockBoard board) {
    List<OpenClock> overdue = board.overdue();
    String named =
        overdue.stream()
            .limit(NAMED)
            .map(
                each ->
                    each.incident()
                        + " to "
                        + each.recipientName()
                        + ", due "
                        + (each.clock().due() == null ? "" : each.clock().due().toInstant()))
            .collect(Collectors.joining("; "));
    int more = overdue.size() - NAMED;
    return String.format(
        Locale.ENGLISH,
        "%,d of %s to notify %s overdue as of %s: %s%s. Send them and record when under"
            + " notifications, or set dossier.clocks.failOnOverdue=false to see the clocks only",
        overdue.size(),
        board.clocks().size() == 1
            ? "1 open duty"
            : String.format(Locale.ENGLISH, "%,d open duties", board.clocks().size()),
        overdue.size() == 1 ? "is" : "are",
        board.asOf(),
        named,
        more > 0 ? "; and " + more + " more" : "");
  }

  /** Why there is no comparison: what is wrong where. */
  static String uncompared(DiffResult result, DiffRequest request) {
    List<String> faulty = new ArrayList<>();
    long before = result.before().stream().filter(Diagnostic::isError).count();
    if (before > 0) {
      faulty.add(count(before, "error") + " in " + request.from());
    }
    if (!result.after().isEmpty()) {
      String to =
          request.to() == null ? shown(request.data().dataDirectory()).toString() : request.to();
      faulty.add(count(result.after().size(), "finding") + " in " + to);
    }
    return "nothing was compared"
        + (faulty.isEmpty() ? "" : ": " + String.join(", ", faulty))
        + "; see above";
  }

  /** Why a build with changes that it must not have fails: each of them. */
  static String drift(List<WordedChange> changes, ChangeReport report) {
    String named =
        changes.stream()
            .map(each -> "\n  " + each.text() + " [" + each.change().kind().key() + "]")
            .collect(Collectors.joining());
    return String.format(
        Locale.ENGLISH,
        "%s from %s to %s of a kind that dossier.failOn names:%s",
        count(changes.size(), "change"),
        report.from().name(),
        report.to().name(),
        named);
  }

  private static String documents(GenerateResult result) {
    String formats =
        result.formats().entrySet().stream()
            .map(entry -> String.format(Locale.ENGLISH, "%,d %s", entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", "));
    String documents = count(result.documents(), "document");
    return formats.isEmpty() ? documents : documents + " (" + formats + ")";
  }

  /** A number with its noun, such as {@code 1 file} or {@code 1,000 files}. */
  static String count(long number, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** The path relative to the folder the build was started in where it lies within, else whole. */
  static Path shown(Path path) {
    Path start = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(start) && !absolute.equals(start)
        ? start.relativize(absolute)
        : absolute;
  }
}
