package dev.dossier.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;

/** The search of the open page, as a reader uses it. */
final class SearchBox {

  /**
   * Waits until what was asked for is answered: the status says something that is not "Loading".
   */
  private static final String ANSWER =
      """
      const [done] = arguments;
      const status = document.querySelector('dialog.search .search-status');
      const look = () => {
        if (status.textContent && !status.textContent.startsWith('Loading')) {
          done(status.textContent);
        } else {
          setTimeout(look, 20);
        }
      };
      look();
      """;

  private final Browser browser;

  private SearchBox(Browser browser) {
    this.browser = browser;
  }

  /** Opens it by the key {@code /}. */
  static SearchBox byKey(Browser browser) {
    browser.type("/");
    return new SearchBox(browser);
  }

  /** Opens it by the button, with the keyboard. */
  static SearchBox byButton(Browser browser) {
    browser.ask("document.querySelector('.search-open').focus()");
    browser.press(Keys.ENTER, 1);
    return new SearchBox(browser);
  }

  boolean isOpen() {
    return browser.ask("return document.querySelector('dialog.search').open").equals(true);
  }

  /** Types {@code words} in place of what stood there; what is said of the hits. */
  String ask(String words) {
    browser.ask("document.querySelector('#search-input').select()");
    browser.type(words);
    return browser.await(ANSWER).toString();
  }

  /** The hits that are shown, best first. */
  List<Hit> hits() {
    return browser
        .list(
            "return [...document.querySelectorAll('.search-results a')].map(a => ({"
                + " href: a.getAttribute('href'), text: a.innerText,"
                + " marks: [...a.querySelectorAll('mark')].map(mark => mark.textContent).join(' ') }))")
        .stream()
        .map(each -> (Map<?, ?>) each)
        .map(
            each ->
                new Hit(
                    String.valueOf(each.get("href")),
                    String.valueOf(each.get("text")),
                    String.valueOf(each.get("marks"))))
        .toList();
  }

  /** The number of the hit that has the focus, from 0; -1 for none. */
  int focused() {
    return ((Number)
            browser.ask(
                "return [...document.querySelectorAll('.search-results a')].indexOf(document.activeElement)"))
        .intValue();
  }

  /**
   * One hit.
   *
   * @param href where it leads, as its page says it
   * @param text what it says
   * @param marks the words that are marked in it
   */
  record Hit(String href, String text, String marks) {}
}
