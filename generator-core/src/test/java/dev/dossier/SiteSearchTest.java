package dev.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Audience;
import dev.dossier.model.Corpus;
import dev.dossier.model.Format;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.page.SearchScope;
import dev.dossier.read.DataReader;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the readers of the reference data can search. */
class SiteSearchTest {

  private static final Corpus CORPUS =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();
  private static final DocumentPlan PLAN =
      DocumentPlan.of(
          CORPUS.documents().stream()
              .map(
                  kind ->
                      new Located<>(
                          kind.value().in(Set.of(Format.HTML)), kind.places(), kind.text()))
              .filter(kind -> !kind.value().formats().isEmpty())
              .toList(),
          Disclosures.of(CORPUS, DocumentsFor.AS_OF),
          MessageBundles.shipped());
  private static final Map<String, PlannedDocument> BY_PATH = new HashMap<>();
  private static final Map<String, String> FILES = new HashMap<>();
  private static final DocumentRenderer RENDERER =
      new DocumentRenderer(new TemplateEngine(null), new Theme(null), List.of());

  private static final Pattern LETTER = Pattern.compile("\\[\"letters/([^/\"]+)/[^\"]*\"");
  private static final Pattern INDEX = Pattern.compile("data-index=\"(?:\\.\\./)*([^\"]+)\"");

  @BeforeAll
  static void gather() {
    SiteSearch search = new SiteSearch(PLAN);
    for (PlannedDocument document : PLAN.documents()) {
      BY_PATH.put(document.path() + ".html", document);
      RENDERER.render(
          document,
          (path, content) -> {
            if (path.endsWith(".html")) {
              search.add(document, new String(content, UTF_8));
            }
          });
    }
    search.files().forEach((path, content) -> FILES.put(path, new String(content, UTF_8)));
  }

  private static String script(String readers) {
    return Objects.requireNonNull(FILES.get(path(readers)), readers);
  }

  private static String path(String readers) {
    return "assets/search/" + readers + ".js";
  }

  @Test
  void aWordOfATimelineLeadsToTheIncident() {
    String found =
        script("internal")
            .lines()
            .filter(line -> line.contains("An engineer runs collector 4.8"))
            .collect(Collectors.joining());

    assertThat(found).contains("\"timeline\",\"Timeline\"");
  }

  @Test
  void thePublicFindsNothingThatIsMadeForOthers() {
    assertThat(script("public")).doesNotContain("An engineer runs collector 4.8", "-internal-");
  }

  @Test
  void lettersAreFoundByThoseWhoMaySeeThem() {
    assertThat(script("internal")).contains("\"letters/2026-014/");
    assertThat(script("public")).doesNotContain("\"letters/");
    assertThat(script("authority"))
        .contains("\"letters/")
        .doesNotContain("/data-subjects-eu.html", "/contoso.html");
  }

  @Test
  void noReadersFindAPageToWhichTheirPagesMayNotLead() {
    assertThat(FILES).isNotEmpty();
    for (SearchScope scope : PLAN.searchScopes(PLAN.documents())) {
      String readers = scope.path().replaceAll("^assets/search/|\\.js$", "").replaceAll("/.*", "");
      var audience =
          CORPUS.audiences().values().stream()
              .filter(each -> each.value().id().value().equals(readers))
              .findFirst()
              .orElseThrow()
              .value();
      assertThat(scope.documents()).isNotEmpty();
      for (PlannedDocument document : scope.documents()) {
        var of = Objects.requireNonNull(CORPUS.audiences().get(document.kind().audience())).value();
        assertThat(of.id().equals(audience.id()) || audience.includes(of))
            .as("%s of %s", document.path(), scope.path())
            .isTrue();
      }
    }
  }

  @Test
  void lettersAboutIncidentsOfWhichReadersDoNotKnowAreNotFound() {
    Disclosures disclosures = Disclosures.of(CORPUS, DocumentsFor.AS_OF);
    Set<String> unknown = new TreeSet<>();
    for (Audience audience : CORPUS.audiences().values().stream().map(Located::value).toList()) {
      if (audience.subscriptions() == SubscriptionScope.ALL) {
        Set<IncidentId> known = disclosures.to(audience.id()).incidents().keySet();
        Matcher letter = LETTER.matcher(FILES.getOrDefault(path(audience.id().value()), ""));
        while (letter.find()) {
          if (known.stream().noneMatch(each -> each.toString().equals(letter.group(1)))) {
            unknown.add(audience.id() + ": " + letter.group());
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everySearchOfAPageHasSomethingToFind() {
    for (PlannedDocument document : PLAN.documents()) {
      RENDERER.render(
          document,
          (path, content) -> {
            Matcher index = INDEX.matcher(new String(content, UTF_8));
            if (index.find()) {
              assertThat(FILES.get(index.group(1))).as(path).contains(".html");
            }
          });
    }
  }

  @Test
  void ofReportsAboutTheSameReadersFindTheirOwn() {
    assertThat(script("internal"))
        .contains("incidents/2026-003-internal-")
        .doesNotContain("incidents/2026-003-auditor-", "incidents/2026-003-public-");
  }
}
