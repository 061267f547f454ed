package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;

/** The findings of a run as JSON, of the shape that {@code findings.schema.json} describes. */
public final class FindingsJson {

  private FindingsJson() {}

  /** The JSON text, ended by a line feed. What a finding does not have is left out. */
  public static String of(List<Diagnostic> findings) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    JsonText json = new JsonText().object();
    json.key("errors").number(errors);
    json.key("warnings").number(findings.size() - errors);
    json.key("findings").list();
    findings.forEach(finding -> finding(finding, json));
    return json.end().end().toString();
  }

  private static void finding(Diagnostic finding, JsonText json) {
    SourceSpan span = finding.span();
    json.object();
    json.key("code").text(finding.code().id());
    json.key("severity").text(finding.severity().name().toLowerCase(Locale.ROOT));
    if (!span.file().isEmpty()) {
      json.key("file").text(span.file());
    }
    if (!span.isWholeFile()) {
      json.key("line").number(span.line());
      json.key("column").number(span.column());
      json.key("length").number(span.length());
    }
    json.key("message").text(finding.message());
    if (finding.excerpt() != null) {
      json.key("source-line").text(finding.excerpt());
    }
    json.end();
  }
}
