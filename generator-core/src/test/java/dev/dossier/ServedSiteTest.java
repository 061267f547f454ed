package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedSiteTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");
  private static final Pattern TAG = Pattern.compile("data-tag=\"([0-9a-f]+)\"");
  private static final String TEAM = "teams/response.html";
  private static final String REPORT = "incidents/2026-015-internal-tlp-clear.pdf";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<ServedState> states = new LinkedBlockingQueue<>();
  private Path data;
  private Path team;
  private ServedSite site;

  @BeforeEach
  void serve() throws IOException {
    data = folder.resolve("data");
    DataCopy.copy(SMALL, data);
    team = data.resolve("teams/response.yaml");
    site = start(0);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private ServedSite start(int port) throws IOException {
    GenerateRequest request =
        GenerateRequest.builder(data, folder.resolve("out"), AS_OF).threads(2).build();
    return Dossier.serve(new ServeRequest(request, port, states::add));
  }

  @Test
  void filesAreThoseOfARunAndNothingIsWritten() throws Exception {
    HttpResponse<String> page = get(TEAM);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("cross-origin-resource-policy")).hasValue("same-origin");
    assertThat(page.body()).contains("live.js").contains("default-src 'none'");
    assertThat(get("").body()).isEqualTo(get("index.html").body());
    assertThat(get("assets/site.css").body()).contains("--paper");
    HttpResponse<byte[]> paper = client.send(request(REPORT), BodyHandlers.ofByteArray());
    assertThat(paper.headers().firstValue("content-type")).hasValue("application/pdf");
    assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    HttpResponse<String> none = get("teams/nobody.html");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("teams/nobody.html").contains("href=\"/" + TEAM + "\"");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aPageIsLoadedAgainWhenItsDataChangesAndOnlyThen() throws Exception {
    CompletableFuture<String> team = awaited(TEAM);
    CompletableFuture<String> other = awaited("strategies.html");
    DataCopy.edit(this.team, text -> text.replace("around the clock.", "through the night."));
    assertThat(team.get(20, TimeUnit.SECONDS)).contains("dossier-changed");
    assertThat(get(TEAM).body()).contains("through the night");
    assertThat(other).isNotDone();
  }

  @Test
  void errorsStandAboveTheLastGoodStateUntilTheyAreMended() throws Exception {
    String good = Files.readString(team);
    CompletableFuture<String> changed = awaited(TEAM);
    Files.writeString(team, good.replaceFirst("(?m)^name:", "nmae:"));
    assertThat(changed.get(20, TimeUnit.SECONDS)).contains("dossier-changed");
    HttpResponse<String> page = get(TEAM);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("The page below shows the last state without errors")
        .contains("teams/response.yaml:2:1")
        .contains("^^^^")
        .contains("<h1");
    changed = awaited(TEAM);
    Files.writeString(team, good);
    assertThat(changed.get(20, TimeUnit.SECONDS)).contains("dossier-changed");
    assertThat(get(TEAM).body()).doesNotContain("dossier-findings");
  }

  @Test
  void dataThatIsWrongFromTheStartIsShownAsSuchAndThenFollowed() throws Exception {
    site.close();
    states.clear();
    Files.writeString(team, "id: response\nname: [\n");
    site = start(0);
    assertThat(states.poll(20, TimeUnit.SECONDS)).matches(state -> !state.served());
    assertThat(get("index.html").body())
        .contains("teams/response.yaml")
        .contains("nothing to show");
    CompletableFuture<String> changed = awaited("index.html");
    Files.copy(SMALL.resolve("teams/response.yaml"), team, StandardCopyOption.REPLACE_EXISTING);
    assertThat(changed.get(20, TimeUnit.SECONDS)).contains("dossier-changed");
    assertThat(get("index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void aBrokenLinkIsToldOnceAllPagesAreKnown() throws Exception {
    states.clear();
    DataCopy.edit(
        team,
        text -> text.replace("  The team is on call around the clock.", "  See [it](gone.html)."));
    boolean told = false;
    for (int i = 0; i < 10 && !told; i++) {
      ServedState state = states.poll(20, TimeUnit.SECONDS);
      assertThat(state).as("a finding about the link").isNotNull();
      told = state.diagnostics().stream().anyMatch(each -> each.message().contains("gone.html"));
    }
    assertThat(get(TEAM).body()).contains("gone.html").contains("dossier-findings");
  }

  @Test
  void nobodyButThisMachineIsAnswered() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: example.org\r\n")).startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 405");
    assertThat(raw("GET /../data/teams/response.yaml HTTP/1.1\r\nHost: localhost\r\n"))
        .startsWith("HTTP/1.1 404");
  }

  @Test
  void aPortThatIsTakenCannotBeHad() {
    int taken = site.uri().getPort();
    assertThatThrownBy(() -> start(taken)).isInstanceOf(IOException.class);
  }

  private String raw(String head) throws IOException {
    int port = site.uri().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(60), StandardCharsets.US_ASCII);
    }
  }

  private CompletableFuture<String> awaited(String path) throws Exception {
    Matcher tag = TAG.matcher(get(path).body());
    assertThat(tag.find()).isTrue();
    HttpRequest wait = request("_dossier/wait.js?page=" + path + "&tag=" + tag.group(1));
    return client.sendAsync(wait, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path), BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    URI uri = URI.create("http://127.0.0.1:" + site.uri().getPort() + "/").resolve(path);
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
  }
}
