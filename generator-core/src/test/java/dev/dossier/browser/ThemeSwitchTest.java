package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The switch between light and dark pages. */
@ExtendWith(InChromium.class)
class ThemeSwitchTest {

  private static final String BACKGROUND =
      "return getComputedStyle(document.documentElement).backgroundColor";
  private static final String SWITCH = "document.querySelector('.theme-switch')";

  @AfterEach
  void forgetTheChoice(Browser browser) {
    browser.ask("localStorage.clear()");
  }

  @Test
  void aChoiceIsRememberedOnTheNextPage(Browser browser, ReferenceSite site) throws IOException {
    try (StaticServer server = StaticServer.of(site.folder(), "/a/b/")) {
      browser.open(server.place("index.html"));
      Object light = browser.ask(BACKGROUND);
      browser.ask(SWITCH + ".focus()");
      browser.press(Keys.SPACE, 1);
      Object dark = browser.ask(BACKGROUND);
      assertThat(dark).isNotEqualTo(light);
      assertThat(browser.ask("return " + SWITCH + ".getAttribute('aria-pressed')"))
          .isEqualTo("true");
      browser.open(server.place("teams/index.html"));
      assertThat(browser.ask(BACKGROUND)).isEqualTo(dark);
      browser.ask(SWITCH + ".click()");
      browser.open(server.place("index.html"));
      assertThat(browser.ask(BACKGROUND)).isEqualTo(light);
    }
  }

  @Test
  void whatTheReaderPrefersHoldsWhereNothingIsChosen(Browser browser, ReferenceSite site) {
    browser.open(site.page("index.html").toUri());
    Object light = browser.ask(BACKGROUND);
    browser.view(new View(View.DESKTOP, View.Scheme.DARK));
    browser.await("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    assertThat(browser.ask(BACKGROUND)).isNotEqualTo(light);
    assertThat(browser.ask("return " + SWITCH + ".getAttribute('aria-pressed')")).isEqualTo("true");
  }
}
