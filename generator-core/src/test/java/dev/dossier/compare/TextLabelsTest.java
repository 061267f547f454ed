package dev.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Commitment;
import dev.dossier.model.Prose;
import dev.dossier.model.SharingLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A text can carry a label of its own, which is told apart and raises that of what tells the text.
 */
class TextLabelsTest {

  private static Commitment commitment(String text, @Nullable SharingLabel label) {
    return new Commitment("Tell", new Prose(Map.of(Locale.ROOT, text), label));
  }

  private static List<Difference> differences(Commitment before, Commitment after) {
    DisclosedCorpus any = TwoStates.seen(TwoStates.SMALL, "internal");
    return RecordDifferences.of(before, after, new Names(any, any), component -> false);
  }

  @Test
  void aTextAndItsLabelAreTwoDifferences() {
    assertThat(
            differences(commitment("old", SharingLabel.AMBER), commitment("new", SharingLabel.RED)))
        .extracting(each -> each.after() instanceof Prose)
        .containsExactly(true, false);
  }

  @Test
  void whatNoLongerHasALabelOfItsOwnIsLaxer() {
    Difference difference =
        differences(commitment("same", SharingLabel.GREEN), commitment("same", null)).get(0);
    assertThat(KindRules.of(difference)).isEqualTo(ChangeKind.LABEL_LAXER);
    Difference other =
        differences(commitment("same", SharingLabel.GREEN), commitment("same", SharingLabel.AMBER))
            .get(0);
    assertThat(KindRules.of(other)).isEqualTo(ChangeKind.LABEL_STRICTER);
  }

  @Test
  void theStrictestLabelWithinIsFoundHoweverDeep() {
    assertThat(
            TextLabels.strictest(
                List.of(commitment("a", SharingLabel.GREEN)),
                Map.of("b", commitment("b", SharingLabel.RED)),
                null))
        .isEqualTo(SharingLabel.RED);
    assertThat(TextLabels.strictest(commitment("a", null), "text")).isNull();
  }
}
