package dev.dossier.export.cacao;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a playbook. */
final class PlaybookFindings {

  private final List<String> lines;
  private final List<Diagnostic> found = new ArrayList<>();
  private @Nullable SourceTree places;

  PlaybookFindings(String text) {
    lines = text.lines().toList();
  }

  /** Says where values stand from now on. */
  void standAt(SourceTree known) {
    places = known;
  }

  void unreadable(SourceSpan span, String reason) {
    found.add(excerpted(Diagnostic.of(CacaoCode.PLAYBOOK_UNREADABLE, span, reason)));
  }

  /** Reports on the value at {@code path}, whose JSON Pointer is the first argument of the text. */
  void add(CacaoCode code, List<Object> path, Object... arguments) {
    if (places == null) {
      throw new IllegalStateException("no places are known yet");
    }
    add(places.at(path.toArray()), code, path, arguments);
  }

  void add(SourceSpan span, CacaoCode code, List<Object> path, Object... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(pointer(path));
    all.addAll(List.of(arguments));
    Diagnostic finding = excerpted(Diagnostic.of(code, span, all.toArray()));
    if (!found.contains(finding)) {
      found.add(finding);
    }
  }

  /** The JSON Pointer of a path; that of the whole document as {@code /}. */
  static String pointer(List<Object> path) {
    return path.isEmpty()
        ? "/"
        : path.stream()
            .map(step -> "/" + step.toString().replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining());
  }

  private Diagnostic excerpted(Diagnostic finding) {
    int line = finding.span().line();
    return line < 1 || line > lines.size() ? finding : finding.withExcerpt(lines.get(line - 1));
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All findings in order of place. */
  List<Diagnostic> sorted() {
    return found.stream().sorted().toList();
  }
}
