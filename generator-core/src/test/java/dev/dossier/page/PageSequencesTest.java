package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of the reference data that lead to the ones before and after them. */
class PageSequencesTest {

  private static final Corpus CORPUS =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final DocumentPlan PLAN =
      DocumentPlan.of(
          CORPUS.documents(),
          Disclosures.of(CORPUS, Instant.parse("2026-11-21T00:00:00Z")),
          MessageBundles.shipped());

  private static List<PlannedDocument> of(String kind) {
    return PLAN.documents().stream()
        .filter(document -> document.kind().kind().value().equals(kind))
        .toList();
  }

  /** The titles of the pages of a kind, from the one with none before it on. */
  private static List<String> read(String kind) {
    List<PlannedDocument> documents = of(kind);
    PlannedDocument first =
        documents.stream()
            .filter(each -> each.page().frame().previous() == null)
            .reduce((one, other) -> one == other ? one : null)
            .orElseThrow();
    List<String> titles = new ArrayList<>();
    for (PlannedDocument at = first; at != null; at = next(at, documents)) {
      titles.add(at.page().frame().title());
    }
    return titles;
  }

  private static @Nullable PlannedDocument next(
      PlannedDocument document, List<PlannedDocument> documents) {
    Anchor next = document.page().frame().next();
    if (next == null) {
      return null;
    }
    String path =
        Objects.requireNonNull(next.href())
            .replaceFirst("^(../)+", "")
            .replaceFirst("[.]html$", "");
    return documents.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  @Test
  void runbooksFollowEachOtherByTitle() {
    assertThat(read("runbook"))
        .hasSize(of("runbook").size())
        .isSortedAccordingTo(TitleOrder.by(title -> title));
  }

  @Test
  void reportsFollowEachOtherAsTheIncidentsDid() {
    List<String> titles =
        of("incident-report").stream().map(each -> each.page().frame().title()).toList();
    List<String> oldestFirst = new ArrayList<>(titles);
    Collections.reverse(oldestFirst);
    assertThat(read("incident-report")).isEqualTo(oldestFirst);
  }

  @Test
  void yearsFollowEachOther() {
    assertThat(read("yearly-review"))
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void phasesFollowEachOtherAndACycleHasNoEnd() {
    assertThat(
            of("phase").stream()
                .filter(each -> each.path().startsWith("processes/nist-800-61r2/"))
                .map(each -> Objects.requireNonNull(each.page().frame().next()).text()))
        .containsExactly(
            "Detection and analysis",
            "Containment, eradication, and recovery",
            "Post-incident activity",
            "Preparation");
  }

  @Test
  void readersAreLedToReportsOfTheirOwnOnly() {
    for (PlannedDocument document : of("public-summary")) {
      Anchor next = document.page().frame().next();
      assertThat(next == null || String.valueOf(next.href()).contains("-public-")).isTrue();
    }
  }
}
