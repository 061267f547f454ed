package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.GenerateResult;
import dev.dossier.MergeRequest;
import dev.dossier.model.DutyId;
import dev.dossier.model.Format;
import dev.dossier.model.IncidentId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a list of recipients to their letters, in a JVM that has just started, with a heap of 256 MB
 * and two threads. The most that the heap held is printed beside the time.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class MergeBenchmark {

  private static final Path DATA = Path.of("src/test/resources/dev/dossier/small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");
  private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "ja");

  /** 100,000 letters as pages and as messages without attachments, in five languages. */
  @Benchmark
  public GenerateResult pagesAndMessages() throws IOException {
    return merge(100_000, LANGUAGES, EnumSet.of(Format.HTML, Format.EML));
  }

  /** 10,000 letters as PDFs, in the languages whose fonts are shipped. */
  @Benchmark
  public GenerateResult pdfs() throws IOException {
    return merge(10_000, LANGUAGES.subList(0, 4), EnumSet.of(Format.PDF));
  }

  private static GenerateResult merge(int count, List<String> languages, Set<Format> formats)
      throws IOException {
    Path folder = Files.createTempDirectory("dossier-merge");
    GenerateResult result =
        Dossier.merge(
            new MergeRequest(
                GenerateRequest.builder(DATA, folder.resolve("letters"), AS_OF)
                    .formats(formats)
                    .threads(2)
                    .build(),
                recipients(folder.resolve("recipients.csv"), count, languages),
                new IncidentId("2026-014"),
                new DutyId("provider-contract"),
                null));
    if (result.outcome() != GenerateResult.Outcome.WRITTEN) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    System.out.printf(Locale.ROOT, "%,d MB of heap at most%n", peak() >> 20);
    return result;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static Path recipients(Path file, int count, List<String> languages) throws IOException {
    try (BufferedWriter rows = Files.newBufferedWriter(file)) {
      rows.write("id,name,language,email,address-1,address-2\n");
      for (int i = 0; i < count; i++) {
        rows.write(
            String.format(
                Locale.ROOT,
                "p-%06d,Zoë Größler %d,%s,p%d@example.com,Example street %d,12345 Example%n",
                i,
                i,
                languages.get(i % languages.size()),
                i,
                i % 300));
      }
    }
    return file;
  }
}
