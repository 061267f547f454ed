package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.ServeRequest;
import dev.dossier.ServedSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes after one of 1,000 incidents was saved until a browser that shows it has the
 * new page: seeing the change, reading, checking and planning the data, and making the page.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // set up before any benchmark runs
public class ChangeBenchmark {

  private static final String INCIDENT = "2025-00007";
  private static final Pattern TAG = Pattern.compile("data-tag=\"([0-9a-f]+)\"");

  private final HttpClient browser = HttpClient.newHttpClient();
  private ServedSite site;
  private Path file;
  private String text;
  private URI page;
  private int round;

  /** Serves the incidents and opens the report of one. */
  @Setup(Level.Trial)
  public void serve(Incidents incidents) throws IOException, InterruptedException {
    file = incidents.path().resolve("incidents/" + INCIDENT + ".yaml");
    text = Files.readString(file);
    GenerateRequest request =
        GenerateRequest.builder(incidents.path(), incidents.path(), Incidents.AS_OF)
            .threads(Incidents.THREADS)
            .build();
    site = Dossier.serve(new ServeRequest(request, 0, state -> {}));
    URI register = URI.create("http://127.0.0.1:" + site.uri().getPort() + "/incidents/index.html");
    Matcher link =
        Pattern.compile("href=\"([^\"]*" + INCIDENT + "[^\"]*\\.html)\"").matcher(get(register));
    if (!link.find()) {
      throw new IllegalStateException("the register does not lead to " + INCIDENT);
    }
    page = register.resolve(link.group(1));
  }

  /** Ends what was served. */
  @TearDown(Level.Trial)
  public void close() {
    site.close();
  }

  /** From the saved file to the page that says so. */
  @Benchmark
  public String oneOfThousand() throws IOException, InterruptedException {
    Matcher tag = TAG.matcher(get(page));
    if (!tag.find()) {
      throw new IllegalStateException("the page does not follow its data");
    }
    String title = "Change " + ++round;
    Files.writeString(file, text.replaceFirst("(?m)^title: .*$", "title: " + title));
    String path = page.getPath().substring(1);
    get(page.resolve("/_dossier/wait.js?page=" + path + "&tag=" + tag.group(1)));
    String shown = get(page);
    if (!shown.contains(title)) {
      throw new IllegalStateException("the page is older than its data");
    }
    return shown;
  }

  private String get(URI uri) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
