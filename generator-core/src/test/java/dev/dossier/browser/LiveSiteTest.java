package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.ServeRequest;
import dev.dossier.ServedSite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** A page that is open in a browser while its data is being written. */
@ExtendWith(InChromium.class)
class LiveSiteTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");

  @TempDir Path folder;

  @Test
  void aPageFollowsItsDataAndShowsWhatIsWrongWithIt(Browser browser) throws Exception {
    Path data = folder.resolve("data");
    DataCopy.copy(SMALL, data);
    Path team = data.resolve("teams/response.yaml");
    GenerateRequest request =
        GenerateRequest.builder(data, folder.resolve("out"), AS_OF).threads(2).build();
    try (ServedSite site = Dossier.serve(new ServeRequest(request, 0, state -> {}))) {
      browser.view(new View(View.DESKTOP, View.Scheme.LIGHT));
      int port = site.uri().getPort();
      browser.open(URI.create("http://127.0.0.1:" + port + "/teams/response.html"));
      browser.ask("window.scrollTo(0, 60)");

      DataCopy.edit(team, text -> text.replace("around the clock.", "through the night."));
      await(browser, text -> text.contains("through the night."));

      DataCopy.edit(team, text -> text.replace("kind: security", "kind: secruity"));
      await(browser, text -> text.contains("The page below shows the last state without errors"));
      assertThat((String) browser.ask("return document.body.innerText"))
          .contains("teams/response.yaml:4:7")
          .contains("^^^^^^^^")
          .contains("through the night.");
      assertThat(Axe.check(browser).faults()).isEmpty();

      DataCopy.edit(team, text -> text.replace("kind: secruity", "kind: security"));
      await(browser, text -> !text.isEmpty() && !text.contains("last state without errors"));
      assertThat(browser.console()).isEmpty();
    }
  }

  private static void await(Browser browser, Predicate<String> expected) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!expected.test(text(browser))) {
      assertThat(System.nanoTime()).as(() -> text(browser)).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String text(Browser browser) {
    try {
      return (String) browser.ask("return document.body ? document.body.innerText : ''");
    } catch (WebDriverException e) {
      return ""; // the page is being loaded again
    }
  }
}
