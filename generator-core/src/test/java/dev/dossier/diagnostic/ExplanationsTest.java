package dev.dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationsTest {

  @Test
  void everyKindOfFindingIsExplained() {
    assertThat(Explanations.explained())
        .containsAll(Explanations.codes().stream().map(Code::id).toList());
  }

  @Test
  void idsOfFindingsAreTheirOwnOverAllSubjects() {
    assertThat(Explanations.codes()).extracting(Code::id).doesNotHaveDuplicates();
  }

  @Test
  void explanationsAreSentences() {
    assertThat(Explanations.codes())
        .extracting(code -> Explanations.of(code).orElse(""))
        .allMatch(text -> text.matches("\\S.{15,}\\."));
  }
}
