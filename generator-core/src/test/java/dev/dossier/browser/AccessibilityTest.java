package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA, as far as axe-core can judge it, over every kind of page. */
@ExtendWith(InChromium.class)
class AccessibilityTest {

  /** Two browsers take turns with the pages, as each keeps one processor busy. */
  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {View.PHONE, View.DESKTOP})
  void axeFindsNothingOnAnyKindOfPage(int width, Browser browser, ReferenceSite site) {
    Queue<Path> pages = new ConcurrentLinkedQueue<>(site.samples());
    try (Browser second = Browser.start()) {
      CompletableFuture<List<String>> others =
          CompletableFuture.supplyAsync(() -> faults(pages, width, second, site));
      assertThat(faults(pages, width, browser, site)).isEmpty();
      assertThat(others.join()).isEmpty();
    }
    assertThat(pages).isEmpty();
  }

  private static List<String> faults(
      Queue<Path> pages, int width, Browser browser, ReferenceSite site) {
    List<String> faults = new ArrayList<>();
    for (Path page = pages.poll(); page != null; page = pages.poll()) {
      String name = site.name(page);
      browser.view(new View(width, View.Scheme.LIGHT));
      browser.open(page.toUri());
      Axe.check(browser).faults().forEach(fault -> faults.add(name + ": " + fault));
      browser.view(new View(width, View.Scheme.DARK));
      Axe.check(browser).faults().forEach(fault -> faults.add(name + " in the dark: " + fault));
    }
    return faults;
  }

  @Test
  void axeChecksContrastsAndTheSizeOfTargets(Browser browser, ReferenceSite site) {
    browser.open(site.page("index.html").toUri());
    assertThat(Axe.check(browser).rules())
        .contains("color-contrast", "target-size", "region", "html-has-lang");
  }

  @Test
  void axeFindsWhatIsPlanted(Browser browser, ReferenceSite site) {
    browser.open(site.page("index.html").toUri());
    browser.ask(
        "const p = document.querySelector('main p:not(.print-only)');"
            + "p.style.color = '#999'; p.style.background = '#888';"
            + "document.querySelector('main').append(document.createElement('button'));");
    assertThat(Axe.check(browser).faults())
        .anyMatch(fault -> fault.startsWith("color-contrast: "))
        .anyMatch(fault -> fault.startsWith("button-name: "));
  }
}
