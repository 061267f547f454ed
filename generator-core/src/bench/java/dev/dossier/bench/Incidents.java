package dev.dossier.bench;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The 1,000 incidents that every benchmark works on. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // set up before any benchmark runs
public class Incidents {

  static final int COUNT = 1_000;
  static final int THREADS = 2;
  static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  static final String REPORT = "incident-report";

  private IncidentFolder folder;
  private Corpus corpus;

  /** Writes the incidents and reads them once. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = IncidentFolder.write(COUNT);
    corpus = new DataReader(THREADS).read(folder.path()).corpus().orElseThrow();
  }

  /** Deletes the incidents. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    folder.close();
  }

  Path path() {
    return folder.path();
  }

  Corpus corpus() {
    return corpus;
  }

  DisclosedCorpus disclosed() {
    return disclosures().to(new AudienceId("internal"));
  }

  private Disclosures disclosures() {
    return Disclosures.of(corpus, AS_OF);
  }

  /** The post-incident reports. */
  List<PlannedDocument> reports() {
    return DocumentPlan.of(corpus.documents(), disclosures(), MessageBundles.shipped())
        .documents()
        .stream()
        .filter(document -> document.kind().kind().value().equals(REPORT))
        .toList();
  }
}
