package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What brand and theme do to a site, and what is said of those that have faults. */
class AppearanceTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Path CASES = SMALL.resolveSibling("appearance");
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

  /**
   * Every folder below {@code appearance} is a theme with faults; {@code expected.txt} in it holds
   * the findings. {@code -Dgolden.update} writes the latter anew.
   */
  @ParameterizedTest
  @ValueSource(strings = {"theme", "logo", "fonts"})
  void faultsOfAThemeAreToldAtTheirPlace(String name) throws IOException {
    DataCopy.copy(CASES.resolve(name), theme);
    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (name.equals("fonts")) {
      byte[] sans = shippedFont("NotoSans-Regular.ttf");
      font("Regular.ttf", sans);
      font("CutShort.ttf", Arrays.copyOf(sans, sans.length / 2));
      font("OfAnotherFamily.ttf", shippedFont("NotoSansMono-Regular.ttf"));
      font("NotNamed.ttf", "no font".getBytes(StandardCharsets.UTF_8));
    }
    String found = String.join("\n\n", findings()) + "\n";
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void aFontWhoseFamilyIsNamedAsInItsFileHasNoFault() throws IOException {
    font("Regular.ttf", shippedFont("NotoSansMono-Regular.ttf"));
    theme("font: {family: noto sans mono, regular: Regular.ttf}");
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 40, 300, 5_000, 60_000, 90_000})
  void aFontThatIsCutShortIsNoException(int length) throws IOException {
    font("Cut.ttf", Arrays.copyOf(shippedFont("NotoSansMono-Regular.ttf"), length));
    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith("theme/fonts/Cut.ttf: ")
        .endsWith("[theme-font-unfit]");
  }

  private void font(String name, byte[] content) throws IOException {
    Files.createDirectories(theme.resolve("fonts"));
    Files.write(theme.resolve("fonts").resolve(name), content);
  }

  private static byte[] shippedFont(String name) throws IOException {
    try (InputStream font =
        AppearanceTest.class.getResourceAsStream("/dev/dossier/templates/fonts/" + name)) {
      return font.readAllBytes();
    }
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
