package dev.dossier.bench;

import dev.dossier.check.CorpusCheck;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import dev.dossier.render.TemplateEngine;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long the stages before the PDF take for all incidents together. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class StageBenchmark {

  /** YAML files to records, with two threads. */
  @Benchmark
  public ReadResult read(Incidents incidents) {
    return new DataReader(Incidents.THREADS).read(incidents.path());
  }

  /** The rules across records. */
  @Benchmark
  public Object check(Incidents incidents) {
    return CorpusCheck.check(incidents.corpus(), Set.of(), Incidents.AS_OF);
  }

  /** Deadlines, metrics and what one audience may see. */
  @Benchmark
  public DisclosedCorpus derive(Incidents incidents) {
    return incidents.disclosed();
  }

  /** Disclosed records to the XHTML of the reports, with one thread. */
  @Benchmark
  public void render(Incidents incidents, Blackhole sink) {
    TemplateEngine engine = new TemplateEngine(null);
    List<PlannedDocument> reports = incidents.reports();
    for (PlannedDocument report : reports) {
      sink.consume(engine.render(report.template(), report.page()));
    }
  }
}
