package dev.dossier.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of axe-core, run in the open page. */
final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const [only, done] = arguments;
      axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
        iframes: false
      }).then(
        result => done({
          rules: result.passes.concat(result.violations, result.inapplicable, result.incomplete).map(rule => rule.id),
          faults: result.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ': ' + node.target.join(' ') + ' (' + rule.help + '; '
              + node.any.concat(node.all, node.none).map(check => check.message).join('; ') + ')'))
        }),
        error => done({ rules: [], faults: ['axe: ' + error] }));
      """;

  private static final Map<String, Object> ALL =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  private Axe() {}

  /**
   * What the open page breaks.
   *
   * @param rules the ids of the rules that were applied
   * @param faults the rule, the place and the reason of each fault
   */
  record Result(List<String> rules, List<String> faults) {}

  /** Applies every rule of WCAG 2.2 A and AA and of good practice. */
  static Result check(Browser browser) {
    return check(browser, ALL);
  }

  private static Result check(Browser browser, Map<String, Object> rules) {
    browser.ask(SCRIPT);
    Map<?, ?> result = (Map<?, ?>) browser.await(RUN, rules);
    return new Result(texts(result.get("rules")), texts(result.get("faults")));
  }

  private static List<String> texts(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (file == null) {
        throw new IllegalStateException("axe-core is not on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("axe-core cannot be read", e);
    }
  }
}
