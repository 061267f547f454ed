package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all pages and the map of the site for search engines. */
class SiteMapTest {

  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");
  private static final Path SMALL = Path.of("src/test/resources/dev/dossier/small");
  private static final Pattern LOCATION =
      Pattern.compile("<url><loc>https://example.com/r/([^<]*)</loc></url>");
  private static final Pattern LISTED = Pattern.compile("<li><a href=\"([^\"]*)\">");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(SMALL, folder.resolve("data"));
    Path organization = folder.resolve("data/organization.yaml");
    Files.writeString(
        organization, Files.readString(organization) + "\nsite: https://example.com/r\n");
  }

  private Path render(String documents) throws IOException {
    Files.writeString(folder.resolve("data/documents.yaml"), documents);
    Path out = folder.resolve("out");
    assertThat(
            Dossier.generate(
                    GenerateRequest.builder(folder.resolve("data"), out, AS_OF)
                        .formats(EnumSet.of(Format.HTML))
                        .build())
                .diagnostics())
        .isEmpty();
    return out;
  }

  private static Set<String> pages(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".html"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<h1>"));
  }

  @Test
  void bothListEveryPageOfAnAudienceThatSeesAll() throws IOException {
    Path out = render("documents: []");
    Set<String> made = pages(out);
    made.removeIf(page -> page.startsWith("letters/"));

    assertThat(found(LISTED, main(Files.readString(out.resolve("pages.html")))))
        .containsAll(made)
        .contains("teams/storage.html", "processes/four-phases/containment.html");
    assertThat(found(LOCATION, Files.readString(out.resolve("sitemap.xml")))).containsAll(made);
  }

  @Test
  void neitherListsWhatItsReadersMayNotOpen() throws IOException {
    Path out =
        render(
            """
            documents:
              - {kind: start, page: start, template: start.ftlh, formats: [html], path: index, audience: public}
              - {kind: all-pages, page: all-pages, template: all-pages.ftlh, formats: [html], path: pages, audience: public}
              - {kind: process, page: process, template: process.ftlh, formats: [html], path: "processes/{id}", audience: public}
            """);
    assertThat(found(LOCATION, Files.readString(out.resolve("sitemap.xml"))))
        .contains("index.html", "pages.html", "processes/four-phases.html")
        .allMatch(page -> page.matches("index.html|pages.html|processes/[a-z-]+.html"));
    assertThat(found(LISTED, main(Files.readString(out.resolve("pages.html")))))
        .allMatch(page -> page.matches("index.html|pages.html|processes/[a-z-]+.html"));
  }

  @Test
  void thereIsNoMapWhereNobodyKnowsTheAddress() throws IOException {
    Files.copy(
        SMALL.resolve("organization.yaml"),
        folder.resolve("data/organization.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(render("documents: []").resolve("sitemap.xml")).doesNotExist();
  }
}
