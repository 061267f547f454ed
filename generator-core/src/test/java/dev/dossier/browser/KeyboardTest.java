package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Pages used with the keyboard alone. */
@ExtendWith(InChromium.class)
class KeyboardTest {

  /** How many elements can take the focus: one of each group of radio buttons. */
  private static final String STOPS =
      """
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })).length;
      """;

  /** Notes each element that gets the focus, and whether it is seen to have it. */
  private static final String WATCH =
      """
      window.focused = [];
      document.addEventListener('focusin', event => {
        const e = event.target;
        const style = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const shown = box.width > 0 && box.right > 0 && box.left < innerWidth;
        window.focused.push({ element: e, place: e.outerHTML.slice(0, 120), marked: marked && shown });
      });
      """;

  @Test
  void everythingCanBeReachedAndIsSeenToHaveTheFocus(Browser browser, ReferenceSite site) {
    List<String> faults = new ArrayList<>();
    for (Path page : site.samples()) {
      browser.open(page.toUri());
      int stops = ((Number) browser.ask(STOPS)).intValue();
      browser.ask(WATCH);
      browser.press(Keys.TAB, stops);
      int reached =
          ((Number) browser.ask("return new Set(focused.map(f => f.element)).size")).intValue();
      if (reached != stops) {
        faults.add(site.name(page) + ": " + reached + " of " + stops + " get the focus");
      }
      browser
          .list("return focused.filter(f => !f.marked).map(f => f.place)")
          .forEach(place -> faults.add(site.name(page) + ": no focus seen on " + place));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theFirstStopLeadsPastTheNavigation(Browser browser, ReferenceSite site) {
    browser.open(site.page("index.html").toUri());
    browser.press(Keys.TAB, 1);
    assertThat(browser.ask("return document.activeElement.getAttribute('href')"))
        .isEqualTo("#content");
    browser.press(Keys.ENTER, 1);
    browser.press(Keys.TAB, 1);
    assertThat(browser.ask("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void theNavigationOpensByKeyboardOnAPhone(Browser browser, ReferenceSite site) {
    browser.view(new View(View.PHONE, View.Scheme.LIGHT));
    browser.open(site.page("index.html").toUri());
    assertThat(browser.ask("return document.querySelector('.nav-body a').checkVisibility()"))
        .isEqualTo(false);
    browser.ask("document.querySelector('.site-nav summary').focus()");
    browser.press(Keys.ENTER, 1);
    assertThat(browser.ask("return document.querySelector('.nav-body a').checkVisibility()"))
        .isEqualTo(true);
  }
}
