package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.GenerateResult;
import dev.dossier.model.DocumentKindId;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From the folder of incidents to the HTML and PDF files of their reports, with two threads. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class WholeRunBenchmark {

  /** In a JVM that has just started, as every build is. */
  @Benchmark
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(value = 2, jvmArgs = "-Xmx512m")
  public GenerateResult cold(Incidents incidents) {
    return run(incidents);
  }

  /** In a JVM that has done so before. */
  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public GenerateResult warm(Incidents incidents) {
    return run(incidents);
  }

  private static GenerateResult run(Incidents incidents) {
    Path output = incidents.path().resolveSibling(incidents.path().getFileName() + "-documents");
    GenerateResult result =
        Dossier.generate(
            GenerateRequest.builder(incidents.path(), output, Incidents.AS_OF)
                .documents(Set.of(new DocumentKindId(Incidents.REPORT)))
                .threads(Incidents.THREADS)
                .build());
    if (result.outcome() != GenerateResult.Outcome.WRITTEN) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    return result;
  }
}
