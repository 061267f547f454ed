package dev.dossier.read;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.SourceSpan;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells in plain words what keeps a file from being YAML. */
final class SyntaxProblem {

  private static final String WRONG_INDENTATION =
      "this line does not fit the indentation of the lines above. "
          + "Align it with its neighbours, or check the line above for a missing quote or bracket.";

  /** By how the parser's own words begin. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "mapping values are not allowed here",
              "a colon is not possible here. "
                  + "Put text that holds a colon in quotes, or check the indentation."),
          Map.entry(
              "mapping keys are not allowed here",
              "a question mark is not possible here. Put text that starts with it in quotes."),
          Map.entry(
              "sequence entries are not allowed here",
              "a list cannot start here. Begin it on a line of its own."),
          Map.entry(
              "could not find expected ':'",
              "a colon is missing after this key. "
                  + "Add it, or indent the line if it goes on with the text above."),
          Map.entry("expected <block end>, but found", WRONG_INDENTATION),
          Map.entry(
              "expected ',' or ']'", "a comma or the closing ] is missing before this place."),
          Map.entry(
              "expected ',' or '}'", "a comma or the closing } is missing before this place."),
          Map.entry(
              "expected the node content", "a value is expected here. Put special text in quotes."),
          Map.entry(
              "expected '<document start>'",
              "nothing can follow here. Check the indentation of this line."),
          Map.entry("did not find expected <document start>", "nothing can follow here."),
          Map.entry(
              "found unknown escape character",
              "there is no such escape in double quotes. "
                  + "Double the backslash, or use single quotes."),
          Map.entry(
              "found unexpected end of stream", "the quotes that open here are never closed."),
          Map.entry(
              "found unexpected document separator",
              "the quotes that open here are not closed before ---."),
          Map.entry(
              "found undefined tag handle",
              "an exclamation mark starts a tag. Put text that starts with it in quotes."));

  private SyntaxProblem() {}

  static void report(
      MarkedYamlEngineException problem, Function<Mark, SourceSpan> spans, Findings findings) {
    String said = String.valueOf(problem.getProblem());
    boolean atOpening = said.startsWith("found unexpected");
    Mark mark =
        (atOpening ? problem.getContextMark() : problem.getProblemMark())
            .or(problem::getProblemMark)
            .or(problem::getContextMark)
            .orElse(null);
    String text = explain(said);
    if (mark == null) {
      findings.add(Code.SYNTAX_ERROR, text);
    } else {
      findings.add(Code.SYNTAX_ERROR, spans.apply(mark), text);
    }
  }

  private static String explain(String said) {
    if (said.contains("TAB")) {
      return "a tab cannot indent or separate here. Use spaces.";
    }
    if (said.contains("that cannot start any token")) {
      return "no value can start with this character. Put the text in quotes.";
    }
    return TEXTS.entrySet().stream()
        .filter(entry -> said.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(said + ".");
  }
}
