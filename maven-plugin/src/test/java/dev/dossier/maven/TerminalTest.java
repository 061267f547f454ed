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
    assertThat(Terminal.of(Map.of(), null).coloured()).isFalse();
    assertThat(Terminal.of(Map.of(), "auto").coloured()).isFalse();
  }

  @Test
  void mavensOwnSwitchDecides() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "always").coloured()).isTrue();
    assertThat(Terminal.of(Map.of(), "never").coloured()).isFalse();
  }

  @Test
  void aFileIsNeverColoured() {
    Terminal terminal = Terminal.of(Map.of(), "always");
    assertThat(terminal.colours(true)).isEqualTo(Colours.ANSI);
    assertThat(terminal.colours(false)).isEqualTo(Colours.NONE);
  }

  @ParameterizedTest
  @CsvSource({"132, 132", "80, 80", "'', 80", "0, 80", "wide, 80", "-5, 80", "100000, 80"})
  void theWidthIsWhatTheTerminalStates(String stated, int columns) {
    assertThat(Terminal.of(Map.of("COLUMNS", stated), null).columns()).isEqualTo(columns);
  }
}
