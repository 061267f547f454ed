package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that need nothing but the files beside them, wherever they lie. */
@ExtendWith(InChromium.class)
class SelfContainedTest {

  @Test
  void noPageComplainsOrAsksForMoreWhenItIsOpenedAsAFile(Browser browser, ReferenceSite site) {
    List<String> faults = new ArrayList<>();
    for (Path page : site.samples()) {
      browser.open(page.toUri());
      browser.console().forEach(line -> faults.add(site.name(page) + ": " + line));
      browser.requests().stream()
          .filter(url -> !url.startsWith(site.folder().toUri().toString()))
          .forEach(url -> faults.add(site.name(page) + " asks for " + url));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noPageComplainsOrAsksForMoreBelowAPathOfAServer(Browser browser, ReferenceSite site)
      throws IOException {
    List<String> faults = new ArrayList<>();
    try (StaticServer server = StaticServer.of(site.folder(), "/a/b/")) {
      for (Path page : site.samples()) {
        browser.open(server.place(site.name(page)));
        browser.console().forEach(line -> faults.add(site.name(page) + ": " + line));
        browser.requests().stream()
            .filter(url -> !url.startsWith(server.place("").toString()))
            .forEach(url -> faults.add(site.name(page) + " asks for " + url));
      }
      assertThat(server.missing()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void linksLeadOnBelowAPathOfAServer(Browser browser, ReferenceSite site) throws IOException {
    try (StaticServer server = StaticServer.of(site.folder(), "/a/b/")) {
      browser.open(server.place("processes/nist-800-61r2/index.html"));
      browser.ask("document.querySelector('.site-name a, .breadcrumbs a').click()");
      assertThat(browser.place()).isEqualTo(server.place("index.html"));
    }
  }

  @Test
  void pagesSayEverythingWithoutScripts(Browser browser, ReferenceSite site) {
    for (Path page : site.samples()) {
      browser.scripts(true);
      browser.open(page.toUri());
      Object with = browser.ask("return document.querySelector('main').innerText.length > 0");
      browser.scripts(false);
      browser.open(page.toUri());
      List<?> hidden =
          browser.list(
              "return [...document.querySelectorAll('main p, main td, main th, main li')]"
                  + ".filter(e => !e.closest('.print-only, details:not([open])') && e.textContent.trim()"
                  + " && !e.checkVisibility()).map(e => e.outerHTML.slice(0, 100))");
      assertThat(with).isEqualTo(true);
      assertThat(hidden).as(site.name(page)).isEmpty();
    }
  }

  @Test
  void onPaperThereIsTheDocumentAlone(Browser browser, ReferenceSite site) {
    for (Path page : site.samples()) {
      browser.open(page.toUri());
      browser.media("print", View.Scheme.LIGHT, Browser.Motion.WELCOME);
      assertThat(
              browser.list(
                  "return [...document.querySelectorAll('.screen-only, nav:not(.print-only), [role=search]')]"
                      + ".filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 100))"))
          .as(site.name(page))
          .isEmpty();
      browser.media("screen", View.Scheme.LIGHT, Browser.Motion.WELCOME);
    }
  }

  @Test
  void nothingMovesForReadersWhoWantNoMotion(Browser browser, ReferenceSite site) {
    String moving =
        "return [document.documentElement, ...document.querySelectorAll('body *')].filter(e => {"
            + " const s = getComputedStyle(e); const lasts = t => t.split(',').some(x => parseFloat(x) > 0.01);"
            + " return s.scrollBehavior === 'smooth' || lasts(s.transitionDuration)"
            + " || s.animationName !== 'none' && lasts(s.animationDuration);"
            + "}).map(e => e.tagName + '.' + e.className)";
    for (Path page : site.samples()) {
      browser.open(page.toUri());
      browser.media("screen", View.Scheme.LIGHT, Browser.Motion.REDUCED);
      assertThat(browser.list(moving)).as(site.name(page)).isEmpty();
    }
  }
}
