package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The search in the pages, as readers use it. */
@ExtendWith(InChromium.class)
class SearchTest {

  /** A page for the provider’s own staff, and one for everybody, which lies in a folder. */
  private static final String INTERNAL = "internal.html";

  private static final String PUBLIC = "teams/index.html";

  /** A word that stands nowhere but in one timeline, which is not for everybody. */
  private static final String WORD = "residential";

  private static final String INCIDENT = "incidents/2026-023-internal-tlp-red.html";

  /** Whether the heading comes to the top of the screen, within two seconds. */
  private static final String ON_SCREEN =
      """
      const [done] = arguments;
      const since = Date.now();
      const look = () => {
        const top = document.querySelector('#timeline').getBoundingClientRect().top;
        if (top >= 0 && top < 300 || Date.now() - since > 2000) {
          done(top >= 0 && top < 300);
        } else {
          setTimeout(look, 50);
        }
      };
      look();
      """;

  @AfterEach
  void forgetChoices(Browser browser) {
    browser.ask("try { localStorage.clear() } catch {}");
  }

  @Test
  void aWordOfATimelineLeadsToIt(Browser browser, ReferenceSite site) {
    browser.open(site.page(INTERNAL).toUri());
    assertLeadsToTheTimeline(browser, site.page(INCIDENT).toUri());
  }

  @Test
  void aWordOfATimelineLeadsToItBelowAPathOfAServer(Browser browser, ReferenceSite site)
      throws IOException {
    try (StaticServer server = StaticServer.of(site.folder(), "/a/b/")) {
      browser.open(server.place(INTERNAL));
      assertLeadsToTheTimeline(browser, server.place(INCIDENT));
      assertThat(server.missing()).isEmpty();
    }
  }

  private static void assertLeadsToTheTimeline(Browser browser, URI incident) {
    SearchBox search = SearchBox.byKey(browser);
    assertThat(search.ask(WORD)).isEqualTo("1 place on 1 page");
    SearchBox.Hit hit = search.hits().get(0);
    assertThat(hit.href()).isEqualTo(INCIDENT + "#timeline");
    assertThat(hit.text()).contains("Identity attack on customers", "Timeline", "own city");
    assertThat(hit.marks()).isEqualTo(WORD);
    browser.press(Keys.ENTER, 1);
    assertThat(browser.place()).isEqualTo(URI.create(incident + "#timeline"));
    assertThat(browser.console()).isEmpty();
    assertThat(browser.ask("return document.querySelector('#timeline').textContent"))
        .isEqualTo("Timeline");
    assertThat(browser.await(ON_SCREEN)).as("the heading is on the screen").isEqualTo(true);
  }

  @Test
  void readersFindNothingThatIsWithheldFromThem(Browser browser, ReferenceSite site) {
    browser.open(site.page(PUBLIC).toUri());
    SearchBox search = SearchBox.byKey(browser);
    assertThat(search.ask(WORD)).isEqualTo("Nothing found");
    assertThat(search.hits()).isEmpty();
    assertThat(search.ask("response")).contains(" places on ");
    assertThat(search.hits())
        .isNotEmpty()
        .noneMatch(hit -> hit.href().contains("internal"))
        .allMatch(hit -> hit.href().startsWith("../"));
  }

  @Test
  void theLettersOfAWordFindIt(Browser browser, ReferenceSite site) {
    browser.open(site.page(INTERNAL).toUri());
    SearchBox search = SearchBox.byKey(browser);
    for (String asked : List.of("residenti", "RESIDENTIAL", "résidential", "residentail")) {
      search.ask(asked);
      assertThat(search.hits())
          .as(asked)
          .anyMatch(hit -> hit.href().equals(INCIDENT + "#timeline") && hit.marks().equals(WORD));
    }
    assertThat(search.ask("identity attack residential city")).isEqualTo("1 place on 1 page");
    assertThat(search.hits().get(0).href()).isEqualTo(INCIDENT + "#timeline");
    search.ask("refresh token device");
    assertThat(search.hits()).isNotEmpty();
    search.ask("顧客");
    assertThat(search.hits())
        .anyMatch(hit -> hit.href().startsWith("letters/") && hit.marks().contains("顧客"));
  }

  @Test
  void whereNothingIsFoundItSaysSo(Browser browser, ReferenceSite site) {
    browser.open(site.page(PUBLIC).toUri());
    SearchBox search = SearchBox.byKey(browser);
    assertThat(search.ask("xylophonist")).isEqualTo("Nothing found");
    assertThat(search.hits()).isEmpty();
    assertThat(search.ask("team")).contains(" places on ");
    assertThat(search.hits()).isNotEmpty();
    assertThat(
            browser.ask(
                "return document.querySelector('dialog.search .search-status').getAttribute('role')"))
        .isEqualTo("status");
  }

  @Test
  void itIsUsedWithTheKeyboardAlone(Browser browser, ReferenceSite site) {
    browser.open(site.page(PUBLIC).toUri());
    SearchBox search = SearchBox.byButton(browser);
    assertThat(search.isOpen()).isTrue();
    search.ask("incident response");
    String inField = "return document.activeElement.id";
    assertThat(browser.ask(inField)).isEqualTo("search-input");
    browser.press(Keys.ARROW_DOWN, 2);
    assertThat(search.focused()).isEqualTo(1);
    browser.press(Keys.ARROW_UP, 1);
    assertThat(search.focused()).isZero();
    browser.press(Keys.ARROW_UP, 1);
    assertThat(browser.ask(inField)).isEqualTo("search-input");
    browser.press(Keys.ARROW_DOWN, 2);
    browser.press(Keys.ESCAPE, 1);
    assertThat(search.isOpen()).isFalse();
    assertThat(browser.ask("return document.activeElement.className"))
        .asString()
        .contains("search-open");
    SearchBox again = SearchBox.byKey(browser);
    again.ask("incident response");
    browser.press(Keys.ARROW_DOWN, 2);
    String second = again.hits().get(1).href();
    browser.press(Keys.ENTER, 1);
    assertThat(browser.place()).isEqualTo(site.page(PUBLIC).toUri().resolve(second));
  }

  @Test
  void theKeyCanBeTurnedOffAndControlKRemains(Browser browser, ReferenceSite site) {
    browser.open(site.page(PUBLIC).toUri());
    SearchBox search = SearchBox.byKey(browser);
    browser.ask("document.querySelector('#search-key').click()");
    browser.press(Keys.ESCAPE, 1);
    browser.type("/");
    assertThat(search.isOpen()).isFalse();
    browser.press(Keys.CONTROL, "k");
    assertThat(search.isOpen()).isTrue();
  }

  @Test
  void withoutScriptsThereIsNoButtonThatDoesNothing(Browser browser, ReferenceSite site) {
    browser.scripts(false);
    browser.open(site.page(PUBLIC).toUri());
    assertThat(browser.ask("return document.querySelector('.search-open').checkVisibility()"))
        .isEqualTo(false);
  }

  @Test
  void axeFindsNothingInTheOpenSearch(Browser browser, ReferenceSite site) {
    for (View.Scheme scheme : View.Scheme.values()) {
      browser.view(new View(View.PHONE, scheme));
      browser.open(site.page(INTERNAL).toUri());
      SearchBox.byKey(browser).ask("token");
      assertThat(Axe.check(browser).faults()).as(scheme.name()).isEmpty();
    }
  }
}
