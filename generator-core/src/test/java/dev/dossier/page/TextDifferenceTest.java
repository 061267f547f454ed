package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.page.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

  @Test
  void marksTheWordsThatAreInOneVersionOnly() {
    TextDifference difference =
        TextDifference.of("The link is possible.", "The link is not\n possible.").orElseThrow();

    assertThat(difference.was())
        .containsExactly(new Piece("The link is", false), new Piece("possible.", false));
    assertThat(difference.is())
        .containsExactly(
            new Piece("The link is", false), new Piece("not", true), new Piece("possible.", false));
  }

  @Test
  void shortensWhatStayedTheSameToTheWordsBesideAChange() {
    String before = "a b c d e f g h i old j k l m n o p q r s t u v w old x y z";
    String after = before.replace("old", "new");

    assertThat(TextDifference.of(before, after).orElseThrow().is())
        .containsExactly(
            new Piece("… d e f g h i", false),
            new Piece("new", true),
            new Piece("j k l m n o p q r s t u v w", false),
            new Piece("new", true),
            new Piece("x y z", false));
    assertThat(TextDifference.of(before.substring(2), before).orElseThrow().is().get(1).text())
        .startsWith("b c d e f g …");
    String longer = after.replace("p q", "p p2 q");
    assertThat(TextDifference.of(longer.replace("new", "old"), longer).orElseThrow().is().get(2))
        .isEqualTo(new Piece("j k l m n o … r s t u v w", false));
  }

  @Test
  void aTextOfWhichLittleStayedCountsAsWrittenAnew() {
    assertThat(TextDifference.of("one two three four", "one two drei vier")).isPresent();
    assertThat(TextDifference.of("one two three four", "one zwei drei vier")).isEmpty();
    assertThat(TextDifference.of("a ".repeat(3001), "a ".repeat(3001))).isEmpty();
  }

  @Test
  void aBeginningSaysThatMoreFollows() {
    assertThat(TextDifference.beginning("one  two three", 3)).isEqualTo("one two three");
    assertThat(TextDifference.beginning("one two three four", 3)).isEqualTo("one two three …");
  }
}
