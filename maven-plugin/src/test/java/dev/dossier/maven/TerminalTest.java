package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.BoardTable.Colours;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests run without a terminal, as a build on a server does. */
class TerminalTest {

  @Test
  void withoutATerminalNothingIsColoured() {
    assertThat(Terminal.of(Map.of(), null, true).coloured()).isFalse();
    assertThat(Terminal.of(Map.of(), "auto", true).coloured()).isFalse();
  }

  @Test
  void mavensOwnSwitchDecides() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "always", true).coloured()).isTrue();
    assertThat(Terminal.of(Map.of(), "never", true).coloured()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR, 1, false",
    "NO_COLOR, '', true",
    "CI, true, false",
    "CI, false, true",
    "TERM, dumb, false",
    "TERM, xterm-256color, true"
  })
  void variablesSwitchColoursOff(String name, String value, boolean coloured) {
    assertThat(Terminal.isForPeople(Map.of(name, value))).isEqualTo(coloured);
  }

  @Test
  void aFileIsNeverColoured() {
    Terminal terminal = Terminal.of(Map.of(), "always", true);
    assertThat(terminal.colours(true)).isEqualTo(Colours.ANSI);
    assertThat(terminal.colours(false)).isEqualTo(Colours.NONE);
  }

  @ParameterizedTest
  @CsvSource({"132, 132", "80, 80", "'', 80", "0, 80", "wide, 80", "-5, 80", "100000, 80"})
  void theWidthIsWhatTheTerminalStates(String stated, int columns) {
    assertThat(Terminal.of(Map.of("COLUMNS", stated), null, true).columns()).isEqualTo(columns);
  }
}
