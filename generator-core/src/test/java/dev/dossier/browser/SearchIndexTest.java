package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.PageText;
import dev.dossier.render.SearchScript;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The index that is built in Java, as the library in the browser understands it. */
@ExtendWith(InChromium.class)
class SearchIndexTest {

  /** Texts of several scripts, some of them with letters that are compared as others. */
  private static final List<String> TEXTS =
      List.of(
          "Storage-exposure, Art. 33(1) GDPR",
          "a_b 2026-014 x86",
          "Größe façade Ångström naïve",
          "ﬁnal Ⅷ ½ ² ① ㎏ ™",
          "ΛΟΓΟΣ λόγος Ὀδυσσεύς",
          "İstanbul IĞDIR ırmak",
          "данные ЙОД ёж",
          "אבטחה שָׁלוֹם",
          "البيانات مُحَمَّد",
          "सुरक्षा हिन्दी",
          "ความปลอดภัย",
          "보안 사고 한국어",
          "Bảo mật thông tin",
          "お客様のデータ、顧客情報",
          "ｶﾞｲﾄﾞﾗｲﾝ ガイドライン",
          "時々〆切〇年Token更新2",
          "𠮟る 𝒳 𐐀",
          "😀 “quotes” it's e\u0301te\u0301 soft\u00adhyphen zero\u200bwidth",
          "__proto__ constructor toString");

  /** Keeps what the search hands over to the library. */
  private static final String LISTEN =
      """
      const take = window.dossierSearch;
      window.dossierSearch = (text, jsons) => {
        window.handed = { text, jsons };
        take(text, jsons);
      };
      let library;
      Object.defineProperty(window, 'MiniSearch', {
        get: () => library,
        set(made) {
          library = made;
          const load = made.loadJSON;
          made.loadJSON = (json, options) => {
            window.handed.options = options;
            return load.call(made, json, options);
          };
        },
      });
      """;

  /** In what the index differs from the one that the library makes of the same text. */
  private static final String DIFFERENCES =
      """
      const { text, jsons: [json], options } = window.handed;
      const own = new MiniSearch(options);
      own.addAll(text.sections.map(([page, , heading, words], at) => {
        const title = text.pages[page][1];
        const first = at === 0 || text.sections[at - 1][0] !== page;
        return { id: at, title: first ? title : '', heading, text: words, page: first ? '' : title };
      }));
      const made = JSON.parse(json);
      const expected = JSON.parse(JSON.stringify(own));
      const differences = [];
      const compare = (name, one, other) => {
        if (JSON.stringify(one) !== JSON.stringify(other)) {
          differences.push(`${name}: ${JSON.stringify(one)} / ${JSON.stringify(other)}`);
        }
      };
      const terms = new Map(expected.index);
      for (const [term, places] of made.index) {
        compare(term, places, terms.get(term));
        terms.delete(term);
      }
      differences.push(...terms.keys());
      made.averageFieldLength.forEach((average, field) => {
        if (Math.abs(average - expected.averageFieldLength[field]) > average / 10000) {
          differences.push(`average ${field}: ${average} / ${expected.averageFieldLength[field]}`);
        }
      });
      for (const key of ['index', 'averageFieldLength']) {
        delete made[key];
        delete expected[key];
      }
      compare('rest', made, expected);
      return differences.slice(0, 20);
      """;

  @Test
  void itIsTheOneThatTheLibraryMakesOfTheReferenceSite(Browser browser, ReferenceSite site) {
    SearchBox search = listen(browser, site.page("internal.html").toUri());
    assertThat(search.ask("token")).contains(" places on ");

    assertThat(browser.list(DIFFERENCES)).isEmpty();
  }

  @Test
  void queriesAreTakenApartAsTheIndexIsInEveryScript(Browser browser, @TempDir Path folder)
      throws IOException {
    SearchBox search = listen(browser, page(folder, Map.of("page.html", sections(TEXTS))));
    for (String text : TEXTS) {
      assertThat(search.ask(text)).as(text).isEqualTo("1 place on 1 page");
      assertThat(search.hits().get(0).href()).isEqualTo("page.html#s" + TEXTS.indexOf(text));
    }

    assertThat(browser.list(DIFFERENCES)).isEmpty();
  }

  @Test
  void manySectionsInSeveralIndexesAreSearchedAsOne(Browser browser, @TempDir Path folder)
      throws IOException {
    Map<String, PageText> pages = new LinkedHashMap<>();
    for (int page = 0; page < 7; page++) {
      List<String> texts = new ArrayList<>(Collections.nCopies(1000, "nothing of note"));
      texts.set(500, page == 0 ? "a tokan, nearly" : "the token of page " + page);
      pages.put("page" + page + ".html", sections(texts));
    }
    SearchBox search = listen(browser, page(folder, pages));

    assertThat(search.ask("token")).isEqualTo("6 places on 6 pages");
    assertThat(search.hits()).extracting(SearchBox.Hit::href).contains("page6.html#s500");
    assertThat(search.ask("tokon")).isEqualTo("7 places on 7 pages");
    assertThat(browser.list("return [window.handed.jsons.length]")).isEqualTo(List.of(2L));
  }

  private static SearchBox listen(Browser browser, URI page) {
    browser.open(page);
    browser.ask(LISTEN);
    return SearchBox.byKey(browser);
  }

  /** A page of one section for each text. */
  private static PageText sections(List<String> texts) {
    List<PageText.Section> sections = new ArrayList<>();
    for (String text : texts) {
      sections.add(new PageText.Section("s" + sections.size(), "", text));
    }
    return new PageText("", sections);
  }

  /** A page with nothing but a search over {@code pages}. */
  private static URI page(Path folder, Map<String, PageText> pages) throws IOException {
    for (Map.Entry<String, byte[]> file : new Theme(null).siteFiles().entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    Files.writeString(folder.resolve("assets/index.js"), SearchScript.of(pages));
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>Texts</title>"
            + "<script src=\"assets/search.js\" defer data-root=\"\" data-index=\"assets/index.js\">"
            + "</script></head><body></body></html>");
    return page.toUri();
  }
}
