package dev.dossier.maven;

import dev.dossier.render.BoardTable.Colours;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal that the build writes to.
 *
 * @param columns its width, as {@code COLUMNS} states it; 80 where that states none
 * @param coloured whether it may be written to in colour
 */
record Terminal(int columns, boolean coloured) {

  private static final int USUAL_COLUMNS = 80;

  /**
   * The terminal of a process.
   *
   * @param environment the variables of the process
   * @param style what Maven was told about colours: {@code always}, {@code never}, or anything else
   *     to have them on a terminal only
   * @param interactive whether somebody sits before it, as Maven was told
   */
  static Terminal of(Map<String, String> environment, @Nullable String style, boolean interactive) {
    boolean coloured =
        "always".equals(style)
            || (!"never".equals(style)
                && interactive
                && isForPeople(environment)
                && isTerminal(System.console()));
    return new Terminal(columns(environment.get("COLUMNS")), coloured);
  }

  /**
   * Whether the variables of a process leave colours on: {@code NO_COLOR} switches them off, and so
   * do {@code CI}, as servers set it, and a terminal that calls itself dumb.
   */
  static boolean isForPeople(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && environment.getOrDefault("CI", "false").matches("|false|0")
        && !"dumb".equals(environment.get("TERM"));
  }

  /**
   * Whether to colour a table.
   *
   * @param printed whether it goes to the terminal, not to a file
   */
  Colours colours(boolean printed) {
    return printed && coloured ? Colours.ANSI : Colours.NONE;
  }

  private static int columns(@Nullable String stated) {
    return stated != null && stated.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(stated)
        : USUAL_COLUMNS;
  }

  /**
   * From JDK 22 there is a console without a terminal too, and a method that tells; before, a
   * console is a terminal.
   */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
