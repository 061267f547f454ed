package dev.dossier.read;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one file, with excerpts; not more than a reader can take in. */
final class Findings {

  private static final int MOST = 100;

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();
  private @Nullable TextLines lines;
  private int left;

  Findings(String file) {
    this.file = file;
  }

  /** Takes the excerpts of the findings that follow from {@code lines}. */
  void excerptsFrom(TextLines source) {
    lines = source;
  }

  /** Adds a finding about the file as a whole. */
  void add(Code code, Object... arguments) {
    add(code, SourceSpan.wholeFile(file), arguments);
  }

  /** Adds a finding about a place of the file. */
  void add(Code code, SourceSpan span, Object... arguments) {
    if (isFull()) {
      leaveOut();
      return;
    }
    Diagnostic finding = Diagnostic.of(code, span, arguments);
    if (lines != null && !span.isWholeFile()) {
      finding = finding.withExcerpt(lines.line(span.line()));
    }
    found.add(finding);
  }

  /** An empty collection for a part of the same file. */
  Findings forVersion() {
    Findings version = new Findings(file);
    version.lines = lines;
    return version;
  }

  /** Adds what {@code other} found in the same file. */
  void addAll(Findings other) {
    other.found.stream().filter(finding -> !found.contains(finding)).forEach(found::add);
    left += other.left;
  }

  /** Whether something was found at exactly {@code span}. */
  boolean isAt(SourceSpan span) {
    return found.stream().anyMatch(finding -> finding.span().equals(span));
  }

  /** Whether further findings will be counted only. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  /** Counts a finding that will not be shown. */
  void leaveOut() {
    left++;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found, in order of place. */
  List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(null);
    if (left > 0) {
      all.add(Diagnostic.of(ReadCode.MORE_FINDINGS, SourceSpan.wholeFile(file), left));
    }
    return all;
  }
}
