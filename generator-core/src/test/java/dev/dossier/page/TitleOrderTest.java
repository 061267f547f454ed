package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleOrderTest {

  @Test
  void caseAndAccentsDoNotDecideUnlessNothingElseDoes() {
    List<String> sorted =
        Stream.of("zebra", "Übung", "Umbau", "azure", "Azure", "Émile", "eve")
            .sorted(TitleOrder.by(Function.identity()))
            .toList();

    assertThat(sorted).containsExactly("Azure", "azure", "Émile", "eve", "Übung", "Umbau", "zebra");
  }
}
