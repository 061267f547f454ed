package dev.dossier.export.cacao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a folder with a playbook that is not of this product, and what is said of it and
 * made of it. {@code -Dgolden.update} rewrites the expectations.
 */
class CacaoImportTest {

  private static final Path CASES = Path.of("src/test/resources/dev/dossier/cacao");

  static List<Path> cases() throws IOException {
    try (Stream<Path> entries = Files.list(CASES)) {
      return entries.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPlaybookBecomesARunbookOrIsRefusedAtTheRightPlace(Path folder) throws IOException {
    Path expected = folder.resolve("expected.txt");
    CacaoImport.Result result = read(Files.readString(folder.resolve("playbook.json")));
    String said =
        result.diagnostics().stream()
            .map(Diagnostic::format)
            .collect(Collectors.joining("\n\n", "", "\n"));
    String made = result.runbook().map(each -> "\n" + each.yaml()).orElse("");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, said + made);
    }
    assertThat(said + made).isEqualTo(Files.readString(expected));
    assertThat(result.runbook().isPresent())
        .isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
  }

  @Test
  void deepAndTangledPlaybooksAreReadInTime() {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      steps
          .append(step(i))
          .append(": {\"type\": \"if-condition\", \"condition\": \"x\", \"on_true\": ")
          .append(step((i * 7 + 1) % 60))
          .append(", \"on_false\": ")
          .append(step((i * 11 + 2) % 60))
          .append(", \"on_completion\": ")
          .append(step((i * 13 + 3) % 60))
          .append("},\n");
    }
    String json =
        """
        {"type": "playbook", "spec_version": "cacao-2.0", "name": "Tangle",
         "id": "playbook--00000000-0000-4000-8000-000000000000",
         "created_by": "identity--00000000-0000-4000-8000-000000000000",
         "created": "2026-01-01T00:00:00.000Z", "modified": "2026-01-01T00:00:00.000Z",
         "workflow_start": %s, "workflow": {%s
         "end--00000000-0000-4000-8000-000000000000": {"type": "end"}}}
        """
            .formatted(step(0), steps);
    assertThat(read(json).diagnostics())
        .extracting(each -> each.code().id())
        .contains("playbook-endless");
  }

  private static String step(int number) {
    return "\"if-condition--00000000-0000-4000-8000-%012d\"".formatted(number);
  }

  private static CacaoImport.Result read(String json) {
    return CacaoImport.read(
        "playbook.json", json, PlaybooksForTests.terms(PlaybooksForTests.REFERENCE));
  }
}
