package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DocumentsFor.Medium;
import dev.dossier.DocumentsFor.Reader;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Exercise;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes part in an exercise learns beforehand nothing of what happens in it. */
class HandOutTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final Exercise EXERCISE = REFERENCE.exercises().values().iterator().next().value();

  @Test
  void nothingSecretStandsInAnyFileForParticipants() {
    List<String> secrets = secrets().stream().flatMap(HandOutTest::pieces).toList();
    assertThat(secrets).hasSizeGreaterThan(40);
    for (Medium medium : Medium.values()) {
      Map<String, String> files = files("participant", medium);
      assertThat(files.keySet()).anyMatch(path -> path.contains("/hand-out."));
      files.forEach(
          (path, text) ->
              secrets.forEach(secret -> assertThat(text).as(path).doesNotContain(secret)));
    }
  }

  @Test
  void theHandOutNamesNoStepThatIsExpected() {
    Runbook runbook = Objects.requireNonNull(REFERENCE.runbooks().get(EXERCISE.runbook())).value();
    List<String> expected =
        EXERCISE.injects().stream()
            .flatMap(inject -> inject.expected().stream())
            .map(
                id ->
                    runbook.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .title())
            .distinct()
            .toList();
    assertThat(expected).hasSizeGreaterThan(3);
    for (Medium medium : Medium.values()) {
      files("participant", medium)
          .forEach(
              (path, text) -> {
                if (path.contains("/hand-out.")) {
                  assertThat(text).as(path).contains("a file of its own opens");
                  expected.forEach(step -> assertThat(text).as(path).doesNotContain(step));
                }
              });
    }
  }

  @Test
  void participantsGetNoOtherDocumentOfTheExercise() {
    assertThat(files("participant", Medium.SCREEN).keySet())
        .noneMatch(path -> path.matches(".*(script|report|observations)\\.html"))
        .noneMatch(path -> path.contains("exercise-index"));
  }

  @Test
  void theFacilitatorIsToldEverySecret() {
    for (Medium medium : Medium.values()) {
      String all = String.join(" ", files("internal", medium).values());
      secrets().forEach(secret -> assertThat(pieces(secret)).as(secret).anyMatch(all::contains));
    }
  }

  /** Five words each, as lines of a PDF's columns may come between those that follow. */
  private static Stream<String> pieces(String sentence) {
    List<String> words = List.of(sentence.split(" "));
    return words.size() <= 5
        ? Stream.of(sentence)
        : IntStream.rangeClosed(0, words.size() - 5)
            .mapToObj(from -> String.join(" ", words.subList(from, from + 5)));
  }

  /** Every sentence that only the facilitator and the observers know. */
  private static List<String> secrets() {
    List<@Nullable Object> texts = new ArrayList<>();
    texts.add(EXERCISE.background());
    EXERCISE.injects().forEach(each -> texts.addAll(Arrays.asList(each.text(), each.note())));
    EXERCISE.runbookSteps().forEach(each -> texts.add(each.reason()));
    EXERCISE.observations().forEach(each -> texts.add(each.text()));
    EXERCISE
        .findings()
        .forEach(each -> texts.addAll(Arrays.asList(each.title(), each.description())));
    EXERCISE.actions().forEach(each -> texts.add(each.title()));
    return texts.stream()
        .filter(Objects::nonNull)
        .map(each -> each instanceof Prose prose ? prose.markdown() : each.toString())
        .flatMap(text -> Stream.of(text.replaceAll("\\s+", " ").split("(?<=[.?!]) ")))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** What can be read in the documents about exercises and in what can be searched, by path. */
  private static Map<String, String> files(String audience, Medium medium) {
    Map<String, byte[]> files =
        DocumentsFor.of(
            REFERENCE,
            new Reader(new AudienceId(audience), null),
            medium,
            kind -> kind.page().startsWith("exercise-"));
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, content) -> texts.put(path, readable(path, content)));
    return texts;
  }

  private static String readable(String path, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (path.endsWith(".html")) {
      text = Jsoup.parse(text).text();
    } else if (path.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(content)) {
        text = new PDFTextStripper().getText(pdf);
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return text.replaceAll("\\s+", " ");
  }
}
