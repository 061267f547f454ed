package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages on narrow screens, magnified and with wide spacing (WCAG 1.4.4, 1.4.10, 1.4.12). */
@ExtendWith(InChromium.class)
class ReflowTest {

  /** A window of 1280 px at 400 %. */
  private static final int MAGNIFIED = 320;

  /** What sticks out of the page to the right, and text that its box cuts off. */
  private static final String FAULTS =
      """
      const faults = [];
      const root = document.documentElement;
      const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (typeof e.className === 'string' && e.className ? '.' + e.className.trim().replace(/\\s+/g, '.') : '');
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && e.checkVisibility());
        faults.push('the page is ' + root.scrollWidth + ' px wide: ' + wide.slice(0, 3).map(name).join(', '));
      }
      for (const e of document.querySelectorAll('body *')) {
        const style = getComputedStyle(e);
        const cuts = value => value === 'hidden' || value === 'clip';
        if (e.checkVisibility() && !(e instanceof SVGElement) && e.clientWidth > 1 && e.textContent.trim()
            && (cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1 || cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1)) {
          faults.push('text is cut off in ' + name(e));
        }
      }
      return faults;
      """;

  /** The spacing that WCAG 1.4.12 says no text may suffer from. */
  private static final String SPACING =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      """;

  @Test
  void noPageScrollsSidewaysOnAPhone(Browser browser, ReferenceSite site) {
    assertThat(faults(browser, site, View.PHONE, "")).isEmpty();
  }

  @Test
  void noPageScrollsSidewaysWhenItIsMagnified(Browser browser, ReferenceSite site) {
    assertThat(faults(browser, site, View.DESKTOP / 2, "")).isEmpty();
    assertThat(faults(browser, site, MAGNIFIED, "")).isEmpty();
  }

  @Test
  void noTextIsLostWithWideSpacing(Browser browser, ReferenceSite site) {
    assertThat(faults(browser, site, View.PHONE, SPACING)).isEmpty();
    assertThat(faults(browser, site, View.DESKTOP, SPACING)).isEmpty();
  }

  @Test
  void aDrawingThatIsWiderThanAPhoneBeginsWithItsFirstStep(Browser browser, ReferenceSite site) {
    browser.view(new View(View.PHONE, View.Scheme.LIGHT));
    browser.open(site.page("runbooks/phishing.html").toUri());
    List<?> seen =
        browser.list(
            """
                const drawing = document.querySelector('.figure-scroll.flow');
                const frame = drawing.getBoundingClientRect();
                const first = drawing.querySelector('.flow-box').getBoundingClientRect();
                return [
                  drawing.scrollWidth > drawing.clientWidth ? 'wider' : 'narrower',
                  first.left >= frame.left && first.right <= frame.right ? 'seen' : 'cut off'
                ];
                """);
    assertThat(seen).isEqualTo(List.of("wider", "seen"));
  }

  private static List<String> faults(
      Browser browser, ReferenceSite site, int width, String preparation) {
    browser.view(new View(width, View.Scheme.LIGHT));
    List<String> faults = new ArrayList<>();
    for (Path page : site.samples()) {
      browser.open(page.toUri());
      browser.ask(preparation);
      browser.list(FAULTS).forEach(fault -> faults.add(site.name(page) + ": " + fault));
    }
    return faults;
  }
}
