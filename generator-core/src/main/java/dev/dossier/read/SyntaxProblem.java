package dev.dossier.read;

import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells in plain words what keeps a file from being YAML, at the place that is to be mended. */
final class SyntaxProblem {

  /** By how the parser's own words begin. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "mapping values are not allowed here",
          "a colon is not possible here. "
              + "Put text that holds a colon in quotes, or check the indentation.",
          "mapping keys are not allowed here",
          "a question mark is not possible here. Put text that starts with it in quotes.",
          "sequence entries are not allowed here",
          "a list cannot start here. Begin it on a line of its own.",
          "could not find expected ':'",
          "a colon is missing after this key. "
              + "Add it, or indent the line if it goes on with the text above.",
          "expected the node content",
          "a value is expected here. Put text of special characters in quotes.",
          "expected '<document start>'",
          "nothing can follow here. Check the indentation of this line.",
          "found unknown escape character",
          "there is no such escape in double quotes. Double the backslash, or use single quotes.",
          "found unexpected end of stream",
          "the quotes that open here are never closed.",
          "found unexpected document separator",
          "the quotes that open here are not closed before the next ---.",
          "found undefined tag handle",
          "an exclamation mark starts a tag. Put text that starts with it in quotes.");

  private final MarkedYamlEngineException problem;
  private final String said;
  private final TextLines lines;

  private SyntaxProblem(MarkedYamlEngineException problem, TextLines lines) {
    this.problem = problem;
    this.lines = lines;
    said = String.valueOf(problem.getProblem());
  }

  static void report(MarkedYamlEngineException problem, TextLines lines, Findings findings) {
    SyntaxProblem syntax = new SyntaxProblem(problem, lines);
    SourceSpan at = syntax.span(problem.getProblemMark().orElse(null));
    SourceSpan context = syntax.span(problem.getContextMark().orElse(null));
    if (at == null) {
      findings.add(ReadCode.SYNTAX_ERROR, syntax.said + ".");
    } else {
      syntax.report(at, context == null ? at : context, findings);
    }
  }

  private void report(SourceSpan at, SourceSpan context, Findings findings) {
    boolean bracket = said.startsWith("expected ',' or ");
    if (bracket && context.line() < at.line()) {
      String closing = said.contains("']'") ? "]" : "}";
      String text = "what opens here is not closed. Add the missing %s, or a comma before line %d.";
      findings.add(ReadCode.SYNTAX_ERROR, context, String.format(text, closing, at.line()));
    } else if (bracket) {
      String text = "a comma or a closing bracket is missing before this place.";
      findings.add(ReadCode.SYNTAX_ERROR, at, text);
    } else if (said.startsWith("found unexpected") || said.startsWith("could not find")) {
      findings.add(ReadCode.SYNTAX_ERROR, context, explain(at));
    } else if (lines.isAfterEnd(at)) {
      String text = "the file ends too early. Close what is still open, or write the value.";
      findings.add(ReadCode.SYNTAX_ERROR, lines.lastCharacter(), text);
    } else {
      findings.add(ReadCode.SYNTAX_ERROR, at, explain(at));
    }
  }

  private String explain(SourceSpan at) {
    if (said.contains("TAB")) {
      return "a tab cannot indent or separate here. Use spaces.";
    }
    if (said.contains("that cannot start any token")) {
      return "no value can start with this character. Put the text in quotes.";
    }
    if (said.startsWith("expected <block end>, but found")) {
      boolean startsLine = lines.line(at.line()).substring(0, at.column() - 1).isBlank();
      return startsLine
          ? "this line does not fit the indentation of the lines above. "
              + "Align it with its neighbours, or check the line above for a missing quote."
          : "nothing can follow the value before this place. "
              + "Put the whole text in quotes, or begin a new line.";
    }
    return TEXTS.entrySet().stream()
        .filter(entry -> said.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(said + ".");
  }

  private @Nullable SourceSpan span(@Nullable Mark mark) {
    if (mark == null) {
      return null;
    }
    int start = lines.offset(mark.getIndex());
    return lines.span(start, start + 1);
  }
}
