package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void wideCharactersTakeTwoCellsAndMarksNone() {
    assertThat(TextWidth.of("Contoso")).isEqualTo(7);
    assertThat(TextWidth.of("株式会社")).isEqualTo(8);
    assertThat(TextWidth.of("カナ、。")).isEqualTo(8);
    assertThat(TextWidth.of("ｶﾅ")).isEqualTo(2);
    assertThat(TextWidth.of("Ｆｕｌｌ")).isEqualTo(8);
    assertThat(TextWidth.of("e\u0301te\u0301")).isEqualTo(3);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(TerminalText.wrap("Notification of the authority", 16))
        .containsExactly("Notification of", "the authority");
    assertThat(TerminalText.wrap("exactly sixteen.", 16)).containsExactly("exactly sixteen.");
  }

  @Test
  void aWordThatIsWiderThanALineBreaksWithin() {
    assertThat(TerminalText.wrap("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
    assertThat(TerminalText.wrap("東京都港区", 5)).containsExactly("東京", "都港", "区");
  }
}
