package dev.dossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A data folder with many incidents of about 3 kB. Each is a copy of one incident of the tests'
 * data at another time, with other figures and other words, so that nothing can be kept from one to
 * the next.
 */
final class IncidentFolder implements AutoCloseable {

  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Path MODEL = Path.of("incidents/2026-014.yaml");
  private static final Pattern DATE_TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern DATE = Pattern.compile("(?<=due: |done: )\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[a-z])\\.(?=$|})", Pattern.MULTILINE);
  private static final List<String> WORDS =
      List.of(
          "tenant", "bundle", "token", "region", "storage", "review", "address", "backup", "upload",
          "account", "archive", "partner", "request", "scanner", "session", "network");

  private final Path root;

  private IncidentFolder(Path root) {
    this.root = root;
  }

  /** Writes {@code count} incidents and what they refer to; the same count gives the same files. */
  static IncidentFolder write(int count) throws IOException {
    Path root = Files.createTempDirectory("dossier-bench");
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = SMALL.relativize(file);
        if (!place.startsWith("incidents")) {
          Path copy = root.resolve(place);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Path incidents = Files.createDirectory(root.resolve("incidents"));
    String model = Files.readString(SMALL.resolve(MODEL));
    for (int i = 1; i <= count; i++) {
      String id = String.format("2025-%05d", i);
      Files.writeString(incidents.resolve(id + ".yaml"), incident(model, id, new Random(i)));
    }
    return new IncidentFolder(root);
  }

  private static String incident(String model, String id, Random random) {
    Duration earlier = Duration.ofMinutes(random.nextInt(500_000) + 60_000);
    String moved =
        DATE_TIME
            .matcher(model)
            .replaceAll(m -> OffsetDateTime.parse(m.group()).minus(earlier).toString());
    moved =
        DATE.matcher(moved)
            .replaceAll(m -> LocalDate.parse(m.group()).minusDays(earlier.toDays()).toString());
    return SENTENCE_END
        .matcher(moved)
        .replaceAll(m -> words(random) + ".")
        .replace("id: 2026-014", "id: " + id)
        .replace("customers: 38", "customers: " + random.nextInt(900))
        .replace("count: 1200", "count: " + random.nextInt(90_000))
        .replace("in a diagnostic bundle", "in a diagnostic bundle, no. " + id.substring(5));
  }

  private static String words(Random random) {
    return IntStream.range(0, 2)
        .mapToObj(i -> " " + WORDS.get(random.nextInt(WORDS.size())))
        .reduce("", String::concat);
  }

  Path path() {
    return root;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
