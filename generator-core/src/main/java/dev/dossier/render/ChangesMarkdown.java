package dev.dossier.render;

import dev.dossier.compare.Change;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.page.ChangeGroup;
import dev.dossier.page.ChangeReport;
import dev.dossier.page.ComparedState;
import dev.dossier.page.WordedChange;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two states as Markdown, of CommonMark and nothing else. Every text of the
 * data is shown as it is: whatever could be markup is escaped.
 */
public final class ChangesMarkdown {

  /** What can be markup anywhere. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

  /** What can be markup where a line begins: a heading, a list, a line under a heading. */
  private static final Pattern LEADING = Pattern.compile("^(\\d{0,9})([#+\\-=.):])");

  private final StringBuilder text = new StringBuilder();

  private ChangesMarkdown() {}

  /** The Markdown text of {@code report}, ended by a line feed. */
  public static String of(ChangeReport report) {
    ChangesMarkdown markdown = new ChangesMarkdown();
    markdown.write(report);
    return markdown.text.toString();
  }

  private void write(ChangeReport report) {
    line("# What changed");
    line("");
    line("**" + escaped(report.label().printed()) + "** – " + escaped(report.organization()));
    line("");
    state("From", report.from());
    state("To", report.to());
    line("- As of " + DateTimeFormatter.ISO_INSTANT.format(report.asOf()));
    report.from().notes().forEach(note -> line("- " + escaped(note)));
    report.to().notes().stream()
        .filter(note -> !report.from().notes().contains(note))
        .forEach(note -> line("- " + escaped(note)));
    line("");
    line(escaped(report.overview()));
    if (report.groups().isEmpty()) {
      return;
    }
    line("");
    line("## By kind");
    line("");
    report.counts().forEach((kind, count) -> line("- " + escaped(kind.title()) + ": " + count));
    for (ChangeGroup group : report.groups()) {
      line("");
      line("## To act: " + escaped(group.heading()));
      line("");
      group.changes().forEach(this::change);
    }
  }

  private void state(String label, ComparedState state) {
    String commit = state.commit() == null ? "" : ", commit " + state.commit();
    String committed =
        state.committed() == null
            ? ""
            : " of " + DateTimeFormatter.ISO_INSTANT.format(state.committed());
    line("- " + label + " " + escaped(state.name()) + commit + committed);
  }

  private void change(WordedChange worded) {
    Change change = worded.change();
    line("- **" + escaped(worded.text()) + "**");
    line("  - " + escaped(change.kind().title()));
    if (!change.reaches().isEmpty()) {
      line(
          "  - Reaches "
              + escaped(
                  change.reaches().stream()
                      .map(part -> part.name())
                      .collect(Collectors.joining(", "))));
    }
    value("Before", change.before(), change.beforeAt());
    value("Now", change.after(), change.afterAt());
  }

  private void value(String label, @Nullable String value, @Nullable SourceSpan at) {
    if (value == null) {
      return;
    }
    List<String> lines = value.lines().filter(each -> !each.isBlank()).toList();
    String place = at == null ? "" : " (" + escaped(place(at)) + ")";
    line("  - " + label + place + ":");
    lines.forEach(each -> line("    - " + escaped(each.strip())));
  }

  private static String place(SourceSpan span) {
    return span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }

  /** {@code text} on one line, to be read as it is. */
  static String escaped(String text) {
    String flat = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String inner = MARKUP.matcher(flat).replaceAll("\\\\$0");
    return LEADING.matcher(inner).replaceAll("$1\\\\$2");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
