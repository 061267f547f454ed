package dev.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.disclose.DisclosedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is edited: what came is what went when looked at the other way, and nothing is missed.
 */
class SymmetryTest {

  private static final Path STATES = Path.of("src/test/resources/dev/dossier/compare");
  private static final long SEED = 20261122;
  private static final Map<String, String> EARLIER = Map.of("machines", "renamed", "whole", "all");

  @TempDir Path folder;

  /** What a change says, whichever way it is looked at. */
  private record Seen(
      String subject, @Nullable String before, @Nullable String after, boolean cell) {

    static Seen of(Change change, boolean mirrored) {
      Subject subject = change.subject();
      String place =
          subject.record().type()
              + subject.parts().stream().map(Seen::part).toList()
              + subject.aspect();
      boolean cell =
          change.kind().name().startsWith("RESPONSIBILITY")
              || change.kind() == ChangeKind.SPLIT_CHANGED;
      return new Seen(
          place,
          mirrored ? change.after() : change.before(),
          mirrored ? change.before() : change.after(),
          cell);
    }

    /** A layer is called by its later id; here by its earlier one in either direction. */
    private static String part(Subject.Part part) {
      return part.type() + "/" + EARLIER.getOrDefault(part.id(), part.id());
    }
  }

  private static List<Seen> seen(List<Change> changes, boolean mirrored) {
    return changes.stream().map(change -> Seen.of(change, mirrored)).toList();
  }

  @Test
  void aStateDoesNotDifferFromItself() throws IOException {
    for (Path state : List.of(TwoStates.SMALL, TwoStates.REFERENCE)) {
      DisclosedCorpus seen = TwoStates.seen(state, "internal");
      assertThat(Comparison.of(seen, TwoStates.seen(state, "internal"))).isEmpty();
    }
  }

  @Test
  void theOtherWayRoundTheSameIsToldMirrored() throws IOException {
    Random random = new Random(SEED);
    int changes = 0;
    for (int round = 0; round < 25; round++) {
      DisclosedCorpus one = mixed(random, "one" + round);
      DisclosedCorpus other = mixed(random, "other" + round);
      List<Change> there = Comparison.of(one, other);
      List<Change> back = Comparison.of(other, one);
      assertThat(seen(back, true))
          .as("round " + round)
          .containsExactlyInAnyOrderElementsOf(seen(there, false));
      assertThat(there).extracting(Change::beforeAt).isNotEmpty();
      changes += there.size();
    }
    assertThat(changes).isGreaterThan(500);
  }

  /** The small data with files of either state at random, those that belong together as one. */
  private DisclosedCorpus mixed(Random random, String name) throws IOException {
    Path data = folder.resolve(name);
    DataCopy.copy(TwoStates.SMALL, data);
    for (String part : parts()) {
      Path from = STATES.resolve(random.nextBoolean() ? "before" : "after").resolve(part);
      if (Files.isDirectory(from)) {
        DataCopy.copy(from, data.resolve(part));
      } else if (Files.exists(from)) {
        Files.copy(from, data.resolve(part), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    boolean later = random.nextBoolean();
    for (String part : List.of("responsibility", "services", "controls")) {
      DataCopy.copy(STATES.resolve(later ? "after" : "before").resolve(part), data.resolve(part));
    }
    return TwoStates.seen(data, "internal");
  }

  private static List<String> parts() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String state : List.of("before", "after")) {
      try (Stream<Path> files = Files.list(STATES.resolve(state))) {
        files.map(file -> file.getFileName().toString()).forEach(names::add);
      }
    }
    names.removeAll(List.of("responsibility", "services", "controls", "assessments"));
    return new ArrayList<>(names);
  }

  /** Every text of the reference data that people write counts, wherever it stands. */
  @Test
  void noEditedTextIsMissed() throws IOException {
    Path data = folder.resolve("edited");
    DataCopy.copy(TwoStates.SMALL, data);
    DataCopy.copy(STATES.resolve("before"), data);
    DisclosedCorpus before = TwoStates.seen(data, "internal");
    int edits = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.toString().contains("contacts"))
              .sorted()
              .toList();
    }
    Random random = new Random(SEED);
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      List<Integer> texts = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines
            .get(i)
            .matches(
                "\\s*(- )?(name|title|summary|description|text|purpose|notes|introduction): [A-Z][a-zA-Z ]*\\.?")) {
          texts.add(i);
        }
      }
      if (texts.isEmpty()) {
        continue;
      }
      int line = texts.get(random.nextInt(texts.size()));
      List<String> edited = new ArrayList<>(lines);
      edited.set(line, lines.get(line) + " indeed");
      Files.write(file, edited);
      assertThat(Comparison.of(before, TwoStates.seen(data, "internal")))
          .as(file + ":" + (line + 1) + " " + edited.get(line))
          .isNotEmpty();
      Files.write(file, lines);
      edits++;
    }
    assertThat(edits).isGreaterThan(30);
  }
}
