package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.model.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

  private static final String SCHEMA = "# yaml-language-server: $schema=";

  @TempDir Path folder;

  @Test
  void nothingStaysWhereNotAllCanBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("src/dossier"));
    Files.writeString(folder.resolve("src/dossier/.schema"), "a file where a folder is to be");
    assertThatThrownBy(() -> init(LocalDate.parse("2026-11-22")))
        .isInstanceOf(UncheckedIOException.class);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactly(folder.resolve("src/dossier/.schema"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2028-02-29", "2030-01-01"})
  void whatIsWrittenRendersAtOnceWithoutFindings(String day) throws IOException {
    LocalDate today = LocalDate.parse(day);
    InitResult result = init(today);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.written()).hasSizeGreaterThan(8).allMatch(Files::isRegularFile);
    GenerateResult rendered =
        Dossier.generate(
            GenerateRequest.builder(
                    folder.resolve("src/dossier"),
                    folder.resolve("target/dossier"),
                    today.atTime(12, 0).toInstant(ZoneOffset.UTC))
                .warnings(GenerateRequest.Warnings.FAIL)
                .build());
    assertThat(rendered.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(rendered.formats().keySet())
        .containsExactlyInAnyOrder(Format.HTML, Format.PDF, Format.EML, Format.ICS);
    int year = today.minusDays(2).getYear();
    assertThat(
            folder.resolve(
                "target/dossier/letters/" + year + "-001/service-contract/example-customer.pdf"))
        .isRegularFile();
    assertThat(folder.resolve("target/dossier/runbooks/index.html")).isRegularFile();
    assertThat(folder.resolve("target/dossier"))
        .isDirectoryNotContaining("glob:**strategies.html")
        .isDirectoryNotContaining("glob:**commitments.html")
        .isDirectoryNotContaining("glob:**operational-boundaries.html")
        .isDirectoryNotContaining("glob:**agreements");
    assertThat(Files.readString(folder.resolve("pom.xml")))
        .contains("<version>9.9</version>")
        .doesNotContain("@");
  }

  @Test
  void everyDataFileNamesASchemaThatIsThere() throws IOException {
    init(LocalDate.parse("2026-11-22"));
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> data = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(data).hasSizeGreaterThan(6);
      for (Path file : data) {
        Optional<String> named =
            Files.readAllLines(file).stream().filter(line -> line.startsWith(SCHEMA)).findFirst();
        assertThat(named).as(file.toString()).isPresent();
        assertThat(file.resolveSibling(named.get().substring(SCHEMA.length()))).isRegularFile();
      }
    }
  }

  @Test
  void dataThatIsThereIsNamedAndStaysAsItIs() throws IOException {
    Path mine = folder.resolve("src/dossier/organization.yaml");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "name: Mine\n");

    InitResult result = init(LocalDate.parse("2026-11-22"));

    assertThat(result.written()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code, finding -> finding.span().toString())
        .containsExactly(tuple(DocumentCode.STARTER_IN_THE_WAY, "src/dossier/organization.yaml"));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(mine);
    }
    assertThat(mine).hasContent("name: Mine");
  }

  @Test
  void theProjectThatIsThereIsKept() throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");
    InitResult result = init(LocalDate.parse("2026-11-22"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.kept()).containsExactly(pom);
    assertThat(pom).hasContent("<project/>");
    assertThat(folder.resolve("src/dossier/organization.yaml")).isRegularFile();
  }

  private InitResult init(LocalDate today) {
    return Dossier.init(new InitRequest(folder, "9.9", today));
  }
}
