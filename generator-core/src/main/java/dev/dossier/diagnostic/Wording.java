package dev.dossier.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a kind of finding matters, and what it says.
 *
 * @param severity how much it matters
 * @param arity how many arguments the text takes
 * @param text the text, in which <code>{0}</code>, <code>{1}</code> … stand for the arguments
 */
public record Wording(Severity severity, int arity, String text) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  /** The text with an ellipsis in place of each argument. */
  public String template() {
    return PLACEHOLDER.matcher(text).replaceAll("…");
  }

  /**
   * The text with its arguments filled in.
   *
   * @throws IllegalArgumentException if the number of arguments is not {@link #arity()}
   */
  String with(Object... arguments) {
    if (arguments.length != arity) {
      throw new IllegalArgumentException(
          "\"" + text + "\" takes " + arity + " arguments, not " + arguments.length);
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(match.group(1))])));
  }
}
