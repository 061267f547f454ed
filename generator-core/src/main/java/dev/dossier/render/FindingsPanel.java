package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Explanations;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Findings as a piece of HTML that stands above a page, for whoever writes the data. */
public final class FindingsPanel {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private FindingsPanel() {}

  /**
   * The panel; empty where there are no findings.
   *
   * @param stale whether the page below shows an earlier state, as this one has errors
   */
  public static String of(List<Diagnostic> findings, boolean stale) {
    if (findings.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder(1024);
    html.append("<aside class=\"dossier-findings").append(stale ? " stale" : "");
    html.append("\" aria-label=\"Findings\">\n<details open=\"open\">\n<summary>")
        .append(headline(findings, stale))
        .append("</summary>\n<ul>\n");
    findings.forEach(finding -> add(finding, html));
    return html.append("</ul>\n</details>\n</aside>\n").toString();
  }

  private static String headline(List<Diagnostic> findings, boolean stale) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    long warnings = findings.size() - errors;
    String counts = errors == 0 ? "" : counted(errors, "error");
    if (warnings > 0) {
      counts += (counts.isEmpty() ? "" : ", ") + counted(warnings, "warning");
    }
    return stale ? counts + ". The page below shows the last state without errors." : counts;
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void add(Diagnostic finding, StringBuilder html) {
    html.append("<li>\n");
    if (!finding.span().file().isEmpty()) {
      html.append("<p class=\"place\">").append(escaped(finding.span().toString()));
      html.append("</p>\n");
    }
    html.append("<p>").append(escaped(finding.message()));
    html.append(" <code>").append(escaped(finding.code().id())).append("</code></p>\n");
    int view = finding.format().indexOf('\n');
    if (view > 0) {
      html.append("<pre>").append(escaped(finding.format().substring(view + 1))).append("</pre>\n");
    }
    Explanations.of(finding.code())
        .ifPresent(
            why -> {
              Matcher code = CODE.matcher(escaped(why));
              String text = code.replaceAll("<code>$1</code>");
              html.append("<p class=\"why\">").append(text).append("</p>\n");
            });
    html.append("</li>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
