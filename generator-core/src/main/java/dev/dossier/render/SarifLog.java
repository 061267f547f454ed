package dev.dossier.render;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Explanations;
import dev.dossier.diagnostic.Severity;
import dev.dossier.diagnostic.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The findings of a run as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0,
 * OASIS), which code hosts and editors show at the lines concerned.
 */
public final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<Diagnostic> findings;
  private final UnaryOperator<String> uris;
  private final List<Code> rules;
  private final JsonText json = new JsonText();

  private SarifLog(List<Diagnostic> findings, UnaryOperator<String> uris) {
    this.findings = findings;
    this.uris = uris;
    this.rules =
        findings.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted(Comparator.comparing(Code::id))
            .toList();
  }

  /**
   * The log, ended by a line feed. It names no time and no machine, so that the same findings give
   * the same text.
   *
   * @param version the version of Dossier that found them
   * @param uris gives for the name of a file in a finding a URI; a relative one is taken as
   *     relative to the root of the sources
   */
  public static String of(List<Diagnostic> findings, String version, UnaryOperator<String> uris) {
    return new SarifLog(findings, uris).write(version);
  }

  private String write(String version) {
    json.object();
    json.key("$schema").text(SCHEMA);
    json.key("version").text("2.1.0");
    json.key("runs").list().object();
    json.key("tool").object().key("driver").object();
    json.key("name").text("Dossier");
    json.key("version").text(version);
    json.key("rules").list();
    rules.forEach(this::rule);
    json.end().end().end();
    json.key("columnKind").text("utf16CodeUnits");
    json.key("results").list();
    findings.forEach(this::result);
    return json.end().end().end().end().toString();
  }

  private void rule(Code code) {
    json.object();
    json.key("id").text(code.id());
    json.key("shortDescription").object();
    json.key("text").text(code.wording().template());
    json.end();
    Explanations.of(code).ifPresent(text -> json.key("help").object().key("text").text(text).end());
    json.key("defaultConfiguration").object();
    json.key("level").text(level(code.severity()));
    json.end().end();
  }

  private void result(Diagnostic finding) {
    json.object();
    json.key("ruleId").text(finding.code().id());
    json.key("ruleIndex").number(rules.indexOf(finding.code()));
    json.key("level").text(level(finding.severity()));
    json.key("message").object().key("text").text(finding.message()).end();
    if (!finding.span().file().isEmpty()) {
      location(finding);
    }
    json.end();
  }

  private void location(Diagnostic finding) {
    SourceSpan span = finding.span();
    String uri = uris.apply(span.file());
    json.key("locations").list().object().key("physicalLocation").object();
    json.key("artifactLocation").object();
    json.key("uri").text(uri);
    if (!uri.contains(":")) {
      json.key("uriBaseId").text("%SRCROOT%");
    }
    json.end();
    if (!span.isWholeFile()) {
      json.key("region").object();
      json.key("startLine").number(span.line());
      json.key("startColumn").number(span.column());
      json.key("endColumn").number((long) span.column() + span.length());
      if (finding.excerpt() != null) {
        json.key("snippet").object().key("text").text(finding.excerpt()).end();
      }
      json.end();
    }
    json.end().end().end();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }
}
