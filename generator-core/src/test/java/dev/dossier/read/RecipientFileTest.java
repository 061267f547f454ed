package dev.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Addressee;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Means;
import dev.dossier.model.Prose;
import dev.dossier.model.RecipientKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code recipients} stands beside a text with the findings about it; {@code
 * -Dgolden.update=true} writes those anew.
 */
class RecipientFileTest {

  private static final Path CASES = Path.of("src/test/resources/dev/dossier/recipients");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFileHasTheExpectedFindings(Path file) throws IOException {
    String found =
        read(file).check().diagnostics().stream()
            .map(finding -> finding.format() + "\n")
            .collect(Collectors.joining());
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void recipientsAreWhatTheirRowsSay() {
    List<Addressee> recipients = all(CASES.resolve("good.csv"));
    assertThat(recipients).hasSize(3);
    Addressee first = recipients.get(0);
    assertThat(first.contact().name()).isEqualTo("Zoë Größler");
    assertThat(first.contact().salutation()).isEqualTo("Dear Ms Größler");
    assertThat(first.contact().kind()).isEqualTo(RecipientKind.DATA_SUBJECTS);
    assertThat(first.contact().language()).isEqualTo(Locale.GERMANY);
    assertThat(first.contact().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(first.contact().country()).isEqualTo("DE");
    assertThat(first.contact().contact())
        .isEqualTo(
            new ContactPoint(
                "zoe@example.com",
                "+49 30 555 01 00",
                null,
                List.of("Musterstraße 1", "10115 Berlin"),
                null));
    assertThat(first.reference()).isEqualTo("K-1");
    Addressee second = recipients.get(1);
    assertThat(second.contact().name()).isEqualTo("Łukasz; \"Lu\" Wójcik");
    assertThat(second.contact().subscriptions()).hasSize(1);
    assertThat(second.note()).isEqualTo(new Prose("Your account:\r\n\r\n- one\r\n- two"));
    assertThat(recipients.get(2).contact().name()).isEqualTo("田中 太郎");
  }

  @Test
  void yamlAndCsvNameTheSameRecipients() {
    List<String> fromCsv =
        all(CASES.resolve("good.csv")).stream()
            .map(each -> each.toString().replace("\r\n", "\n"))
            .toList();
    assertThat(all(CASES.resolve("good.yaml"))).extracting(Addressee::toString).isEqualTo(fromCsv);
    assertThat(read(CASES.resolve("good.csv")).check().recipients()).isEqualTo(3);
    assertThat(read(CASES.resolve("good.yaml")).check().recipients()).isEqualTo(3);
  }

  @Test
  void commasAndTabsSeparateAsSemicolonsDo() throws IOException {
    for (String separator : List.of(",", ";", "\t")) {
      Path file = folder.resolve("people.csv");
      Files.writeString(file, "id|name|email\np-1|Ann|ann@example.com\n".replace("|", separator));
      assertThat(all(file)).extracting(each -> each.contact().name()).containsExactly("Ann");
    }
  }

  @Test
  void theFirstHundredFindingsAreShownAndTheOthersCounted() throws IOException {
    StringBuilder rows = new StringBuilder("id,name,email\n");
    for (int i = 1; i <= 1_000; i++) {
      rows.append("p-").append(i).append(",Ann,none\n");
    }
    Path file = Files.writeString(folder.resolve("people.csv"), rows);
    RecipientFile.Check check = read(file).check();
    assertThat(check.diagnostics()).hasSize(101);
    assertThat(check.diagnostics().get(0).format())
        .isEqualTo(
            "people.csv:2:9: \"none\" is not an e-mail address. Write one such as"
                + " security@example.com. [bad-email]");
    assertThat(check.diagnostics().get(99).span()).hasToString("people.csv:101:11");
    assertThat(check.diagnostics().get(100).message()).contains("900");
    assertThat(check.recipients()).isEqualTo(1_000);
  }

  @Test
  void anIdThatStandsTwiceIsFoundAmongManyThatDoNot() throws IOException {
    StringBuilder rows = new StringBuilder("id,name,email\n");
    for (int i = 1; i <= 30_000; i++) {
      rows.append("p-").append(i).append(",Ann,ann@example.com\n");
    }
    rows.append("p-29,Bob,bob@example.com\n");
    Path file = Files.writeString(folder.resolve("people.csv"), rows);
    assertThat(read(file).check().diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "people.csv:30002:1: The id \"p-29\" is already used in line 30. Give one of the two"
                + " recipients another id, or remove one. [recipient-twice]");
  }

  @Test
  void eachMeansNeedsItsColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "id,name\np-1,Ann\n");
    assertThat(findings(file, Means.EMAIL)).containsExactly("email");
    assertThat(findings(file, Means.LETTER)).containsExactly("address-1");
    assertThat(findings(file, Means.PHONE)).containsExactly("phone");
    assertThat(findings(file, Means.PORTAL)).isEmpty();
  }

  private static List<String> findings(Path file, Means means) {
    return new RecipientFile(file, RecipientKind.CUSTOMER, means)
        .check().diagnostics().stream()
            .map(finding -> finding.message().replaceAll(".*Fill in ([a-z0-9-]+),.*", "$1"))
            .toList();
  }

  @Test
  void aFileThatIsNotThereIsAFinding() {
    assertThat(read(folder.resolve("none.csv")).check().diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "none.csv: The file of recipients cannot be read: it does not exist. Set"
                + " dossier.recipients to a CSV or YAML file. [recipients-unreadable]");
  }

  @Test
  void aFileThatIsSpoiltAfterTheCheckIsNotReadOn() throws IOException {
    Path file =
        Files.writeString(folder.resolve("people.csv"), "id,name,email\np-1,Ann,a@example.com\n");
    RecipientFile recipients = read(file);
    assertThat(recipients.check().diagnostics()).isEmpty();
    Files.writeString(file, "id,name,email\np-1,Ann,none\n");
    assertThatThrownBy(() -> recipients.forEach(each -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("people.csv");
  }

  private static RecipientFile read(Path file) {
    return new RecipientFile(file, RecipientKind.DATA_SUBJECTS, Means.EMAIL);
  }

  private static List<Addressee> all(Path file) {
    List<Addressee> all = new ArrayList<>();
    read(file).forEach(all::add);
    return all;
  }
}
