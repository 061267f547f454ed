package dev.dossier.check;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find, with the source line of each finding. */
public final class Findings {

  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * Adds a finding.
   *
   * @param record the record whose file it is about
   * @param span where in that file
   * @param code what kind of finding it is
   * @param arguments what its text needs
   */
  public void add(Located<?> record, SourceSpan span, Code code, Object... arguments) {
    Diagnostic finding = Diagnostic.of(code, span, arguments);
    found.add(span.isWholeFile() ? finding : finding.withExcerpt(record.text().line(span.line())));
  }

  /** Every finding once, in order of place. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
