package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What brand and theme do to a site, and what is said of those that have faults. */
class AppearanceTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>%s</svg>";

  @TempDir Path folder;

  private Path data;
  private Path theme;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    theme = Files.createDirectories(folder.resolve("templates/theme"));
    DataCopy.copy(SMALL, data);
  }

  private void brand(String yaml) throws IOException {
    DataCopy.edit(
        data.resolve("organization.yaml"),
        text ->
            text.replace("sharing-label: clear\n", "sharing-label: clear\nbrand:" + yaml + "\n"));
  }

  private void theme(String yaml) throws IOException {
    Files.writeString(theme.resolve("theme.yaml"), yaml);
  }

  private List<String> findings() {
    GenerateRequest request =
        GenerateRequest.builder(data, folder.resolve("out"), Instant.parse("2026-04-15T00:00:00Z"))
            .threads(2)
            .templateDirectory(folder.resolve("templates"))
            .build();
    return Dossier.generate(request).diagnostics().stream().map(Diagnostic::format).toList();
  }

  private String written(String path) throws IOException {
    return Files.readString(folder.resolve("out").resolve(path));
  }

  @Test
  void theBrandOfTheOrganisationIsOnEveryPage() throws IOException {
    Files.createDirectory(data.resolve("brand"));
    Files.writeString(
        data.resolve("brand/logo.svg"), SVG.formatted("<rect width='8' height='8'/>"));
    brand(" {colour: '#0b5d4e', logo: {file: brand/logo.svg, text: Example & Co}}");
    assertThat(findings()).isEmpty();
    assertThat(written("assets/theme.css"))
        .isEqualTo(
            ":root { --accent: light-dark(#0b5d4e, #5d9389);"
                + " --accent-wash: light-dark(#e2ecea, #1d282c); }\n");
    assertThat(written("teams/response.html"))
        .contains("<img class=\"logo\" src=\"../assets/logo.svg\" alt=\"Example &amp; Co\"/></a>");
    assertThat(written("assets/logo.svg")).contains("<rect");
  }

  @Test
  void theThemeWinsOverTheBrand() throws IOException {
    Files.write(theme.resolve("mark.png"), PngImage.of(4, 4));
    Files.writeString(theme.resolve("screen.css"), "h1 { letter-spacing: 0; }");
    brand(" {colour: '#0b5d4e', dark-colour: '#9fe0d2'}");
    theme(
        """
        brand: {colour: '#7a1450', logo: {file: mark.png, text: Mark}}
        screen-styles: [screen.css]
        """);
    assertThat(findings()).isEmpty();
    assertThat(written("assets/theme.css"))
        .startsWith(":root { --accent: light-dark(#7a1450, ")
        .endsWith("h1 { letter-spacing: 0; }");
    assertThat(written("index.html")).contains("src=\"assets/logo.png\" alt=\"Mark\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script/> | has the element script; remove it",
        "<image href='https://example.com/x.png'/> | has the element image; remove it",
        "<rect onclick='x()'/> | has the attribute onclick=\"x()\", which runs or loads something;",
        "<use href='other.svg#a'/> | has the attribute href=\"other.svg#a\", which runs or loads",
        "<rect fill='url(https://example.com)'/> | has the attribute fill=\"url(https://example",
        "<filter/> | cannot be printed: ",
        "<rect> | is no well-formed SVG: ",
      })
  void aLogoThatLoadsOrRunsSomethingIsRefused(String content, String reason) throws IOException {
    Files.writeString(data.resolve("logo.svg"), SVG.formatted(content));
    brand(" {logo: {file: logo.svg, text: Logo}}");
    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith("organization.yaml:7:22: The logo logo.svg " + reason)
        .contains("[logo-unfit]");
  }

  @Test
  void aLogoMustBeThere() throws IOException {
    brand(" {logo: {file: logo.svg, text: Logo}}");
    assertThat(findings()).singleElement().asString().contains("The logo logo.svg is not there.");
  }

  @Test
  void faultsOfAThemeAreToldAtTheirLine() throws IOException {
    Files.writeString(theme.resolve("screen.css"), "");
    theme(
        """
        brand: {colour: '#8cc3ec'}
        header: '{titel}'
        footer: '{page} of {pagez}'
        screen-styles: [scren.css]
        font: {family: Foo, regular: Foo.ttf}
        """);
    assertThat(findings())
        .containsExactly(
            """
            theme/theme.yaml:1:17: Text in #8cc3ec has a contrast of 1.74 to 1 on light ground, and \
            needs 4.5 to 1 (WCAG 2.2, AA). Write #53748c, the nearest to it that can be read there. \
            [colour-unreadable]
              brand: {colour: '#8cc3ec'}
                              ^^^^^^^^^""",
            """
            theme/theme.yaml:2:9: {titel} stands for nothing here. Write one of {title}, \
            {organization}, {label}, {audience}, {as-of}. [theme-placeholder]
              header: '{titel}'
                      ^^^^^^^^^""",
            """
            theme/theme.yaml:3:9: {pagez} stands for nothing here. Write one of {title}, \
            {organization}, {label}, {audience}, {as-of}, {page}, {pages}. [theme-placeholder]
              footer: '{page} of {pagez}'
                      ^^^^^^^^^^^^^^^^^^^""",
            """
            theme/theme.yaml:4:17: There is no file theme/scren.css. Did you mean screen.css? Put it \
            there, or remove the entry. [theme-file-missing]
              screen-styles: [scren.css]
                              ^^^^^^^^^""",
            """
            theme/theme.yaml:5:30: There is no file theme/fonts/Foo.ttf. Put it there, or remove the \
            entry. [theme-file-missing]
              font: {family: Foo, regular: Foo.ttf}
                                           ^^^^^^^""");
  }

  @Test
  void aThemeIsCheckedByItsSchema() throws IOException {
    theme("page-sise: a5\nbrand: {colour: red}\n");
    assertThat(findings())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("theme/theme.yaml:1:1: ").contains("page-size"),
            two -> assertThat(two).startsWith("theme/theme.yaml:2:17: "));
  }
}
