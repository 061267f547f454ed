package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.SourceText;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.Fact;
import dev.dossier.page.Frame;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.DataReader;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers find around the content of every kind of page of the reference data: for whom it is
 * and how it may be shared, as of when, who answers for it, what it was made from, where it stands.
 */
class FrameOfPagesTest {

  private static final String LETTER = "notification-letter";

  private static final Corpus CORPUS =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final DocumentPlan PLAN =
      DocumentPlan.of(
          CORPUS.documents(), Disclosures.of(CORPUS, DocumentsFor.AS_OF), MessageBundles.shipped());
  private static final DocumentRenderer RENDERER =
      new DocumentRenderer(new TemplateEngine(null), new Theme(null), List.of());

  /** The first page of every kind of document, except letters, which leave the house. */
  static List<Named<PlannedDocument>> pages() {
    Map<DocumentKindId, PlannedDocument> first = new LinkedHashMap<>();
    for (PlannedDocument document : PLAN.documents()) {
      if (document.formats().contains(Format.HTML) && !document.kind().page().equals(LETTER)) {
        first.putIfAbsent(document.kind().kind(), document);
      }
    }
    assertThat(first).hasSizeGreaterThan(25);
    return first.values().stream().map(each -> Named.of(each.path(), each)).toList();
  }

  private static String html(PlannedDocument document) {
    List<String> pages = new ArrayList<>();
    RENDERER.render(
        document,
        (path, content) -> {
          if (path.endsWith(".html")) {
            pages.add(new String(content, StandardCharsets.UTF_8));
          }
        });
    assertThat(pages).hasSize(1);
    return pages.get(0);
  }

  /** The text of {@code html} between two of its pieces. */
  private static String between(String html, String from, String to) {
    int start = html.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    return html.substring(start, html.indexOf(to, start));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageSaysForWhomItIsAndHowItStands(PlannedDocument document) {
    Frame frame = document.page().frame();
    String html = html(document);

    assertThat(between(html, "<header class=\"document-header\">", "</header>"))
        .contains(frame.label(), "For " + frame.audience(), "As of " + frame.asOf());
    assertThat(between(html, "<footer class=\"site-footer", "</footer>"))
        .contains(frame.label(), frame.asOf());
    assertThat(between(html, "<div class=\"print-header", "</div>")).contains(frame.label());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageSaysWhoAnswersForItAndWhatItWasMadeFrom(PlannedDocument document) {
    List<String> facts =
        document.page().frame().control().stream().map(Fact::label).distinct().toList();
    assertThat(facts).contains("Document", "Owner", "Last reviewed", "Data as of");

    String control = between(html(document), "<section class=\"document-control\"", "</section>");
    assertThat(control).contains(facts);
    document.sources().stream().map(SourceText::file).forEach(assertThat(control)::contains);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageLeadsToWhereItStandsAndToItsPdf(PlannedDocument document) {
    String html = html(document);

    Frame frame = document.page().frame();
    if (!frame.navigation().isEmpty()) {
      assertThat(html.indexOf("aria-current=", html.indexOf("<nav class=\"site-nav")))
          .as("the place of %s in the navigation", document.path())
          .isNotNegative()
          .isLessThan(html.indexOf("</nav>"));
      if (!document.kind().page().equals("start")) {
        assertThat(between(html, "<nav class=\"breadcrumbs", "</nav>")).contains(">Start</a>");
      }
    }
    String name = document.path().substring(document.path().lastIndexOf('/') + 1);
    assertThat(html.contains("<a class=\"pdf-link\" href=\"" + name + ".pdf\""))
        .isEqualTo(document.formats().contains(Format.PDF));
    assertThat(html).contains("<link rel=\"icon\"", "assets/site.css", "skip-link");
    assertThat(html.contains("class=\"search-open")).isEqualTo(frame.searchIndex() != null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyHeadingOfAPageIsALink(PlannedDocument document) {
    TreeSet<String> without = new TreeSet<>();
    for (String heading : html(document).split("(?=<h2)")) {
      if (heading.startsWith("<h2") && !heading.startsWith("<h2>Contents</h2>")) {
        String tag = heading.substring(0, heading.indexOf("</h2>"));
        String id = tag.replaceFirst("(?s)^<h2[^>]* id=\"([^\"]*)\".*", "$1");
        if (!tag.contains("href=\"#" + id + "\"") && !tag.contains("<a ")) {
          without.add(tag);
        }
      }
    }
    assertThat(without).isEmpty();
  }
}
