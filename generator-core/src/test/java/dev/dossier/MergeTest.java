package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.ContactId;
import dev.dossier.model.DutyId;
import dev.dossier.model.Format;
import dev.dossier.model.IncidentId;
import dev.dossier.output.Progress;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/dossier");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");
  private static final IncidentId INCIDENT = new IncidentId("2026-014");
  private static final DutyId DUTY = new DutyId("provider-contract");

  @TempDir Path folder;

  private Path data;
  private Path output;
  private Path people;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    output = folder.resolve("letters");
    people = RESOURCES.resolve("recipients/good.csv");
    Path small = RESOURCES.resolve("small");
    DataCopy.copy(small, data);
  }

  @Test
  void everyRecipientGetsItsLetterInEveryFormat() throws IOException {
    GenerateResult result = merge(people(3), output, EnumSet.allOf(Format.class), 2);
    assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(result.documents()).isEqualTo(3);
    assertThat(result.formats()).isEqualTo(Map.of(Format.HTML, 3, Format.PDF, 3, Format.EML, 3));
    List<String[]> rows = manifest();
    assertThat(rows.stream().filter(row -> !row[0].isEmpty()).map(row -> row[0]))
        .containsExactly("p-0", "p-0", "p-0", "p-1", "p-1", "p-1", "p-2", "p-2", "p-2");
    Map<String, byte[]> files = content();
    assertThat(files.keySet())
        .hasSize(rows.size() + 1)
        .containsAll(rows.stream().map(row -> row[1]).toList())
        .contains("manifest.csv");
    for (String[] row : rows) {
      assertThat(row[1]).matches("[0-9a-f]{2}/" + row[0] + "\\.(html|pdf|eml)|assets/.*");
      assertThat(sha256(files.get(row[1]))).isEqualTo(row[2]);
    }
  }

  @Test
  void aLetterSaysWhatTheRowOfItsRecipientSays() throws Exception {
    merge(people, output, EnumSet.of(Format.EML, Format.HTML), 1);
    MimeMessage first = message("p-00001");
    assertThat(first.getAllRecipients())
        .containsExactly(new InternetAddress("zoe@example.com", "Zoë Größler"));
    assertThat(first.getContentLanguage()).containsExactly("de-DE");
    assertThat(text(first))
        .contains("Zoë Größler\r\nMusterstraße 1\r\n10115 Berlin")
        .contains("Dear Ms Größler", "K-1")
        .doesNotContain("Your account");
    MimeMessage second = message("p-00002");
    assertThat(second.getAllRecipients())
        .containsExactly(new InternetAddress("lukasz@example.com", "Łukasz; \"Lu\" Wójcik"));
    assertThat(text(second)).contains("Your account:\r\n\r\n- one\r\n- two").doesNotContain("K-1");
    assertThat(message("p-00003").getContentLanguage()).containsExactly("ja");
    assertThat(Files.readString(file("p-00003", "html")))
        .contains("田中 太郎", "href=\"../assets/site.css\"")
        .doesNotContain("index.html");
  }

  @Test
  void everyLanguageArrivesInBothTextsAndInTheSubject() throws Exception {
    merge(people(5), output, EnumSet.of(Format.EML, Format.HTML), 2);
    Set<String> subjects = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      MimeMessage message = message("p-" + i);
      String page = Files.readString(file("p-" + i, "html"));
      String language = List.of("de", "en", "es", "fr", "ja").get(i);
      assertThat(message.getContentLanguage()).containsExactly(language);
      assertThat(page).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language);
      String subject = message.getSubject().replaceFirst("^\\[TLP:[A-Z+]+] ", "");
      subjects.add(subject);
      MimeMultipart texts = (MimeMultipart) message.getContent();
      for (int part = 0; part < 2; part++) {
        String text = (String) texts.getBodyPart(part).getContent();
        assertThat(text.replaceAll("\\s+", "")).contains(subject.replaceAll("\\s+", ""));
        assertThat(text).contains("Ann " + i);
      }
      assertThat(text(message).lines())
          .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(90));
    }
    assertThat(subjects).hasSize(5);
  }

  @Test
  void yamlAndCsvGiveTheSameLetters() {
    merge(people, output, EnumSet.of(Format.EML, Format.HTML), 2);
    Map<String, String> fromCsv = digests();
    merge(
        RESOURCES.resolve("recipients/good.yaml"), output, EnumSet.of(Format.EML, Format.HTML), 2);
    assertThat(digests()).isEqualTo(fromCsv).hasSizeGreaterThan(7);
  }

  @Test
  void theLettersDoNotDependOnThreadsOrFolders() throws IOException {
    Path many = people(60);
    merge(many, output, EnumSet.of(Format.EML, Format.HTML), 1);
    Map<String, String> alone = digests();
    output = folder.resolve("elsewhere/deeper");
    merge(many, output, EnumSet.of(Format.EML, Format.HTML), 5);
    assertThat(digests()).isEqualTo(alone).hasSizeGreaterThan(120);
  }

  @Test
  void oneFaultyRowKeepsEveryLetterFromBeingWritten() throws IOException {
    merge(people, output, Set.of(Format.HTML), 2);
    Map<String, String> before = digests();
    Path faulty = Files.writeString(folder.resolve("people.csv"), "id,name,email\np-1,Ann,\n");
    GenerateResult result = merge(faulty, output, Set.of(Format.HTML), 2);
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "people.csv:2:1: The recipient \"p-1\" cannot be notified by email. Fill in email, or"
                + " write another means into the notification. [row-unreachable]");
    assertThat(digests()).isEqualTo(before);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "letters", "people.csv");
    }
  }

  @Test
  void theLettersOfALaterRunTakeThePlaceOfTheEarlier() {
    merge(people, output, Set.of(Format.HTML), 2);
    GenerateResult result = merge(people, output, Set.of(Format.EML), 2);
    assertThat(result.formats()).isEqualTo(Map.of(Format.EML, 3));
    assertThat(content().keySet()).hasSize(4).noneMatch(path -> path.endsWith(".html"));
  }

  @Test
  void aFolderWithoutLettersIsNotReplaced() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("manifest.sha256"), "documents of another goal");
    GenerateResult result = merge(people, output, Set.of(Format.HTML), 2);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The folder "
                + output
                + " holds files that are no letters of an earlier run. Empty it, or set"
                + " dossier.lettersDirectory to a folder of its own.");
    assertThat(content()).containsOnlyKeys("manifest.sha256");
  }

  @Test
  void aFolderThatCannotBeMadeIsAFinding() throws IOException {
    Files.writeString(output, "a file");
    assertThat(merge(people, output, Set.of(Format.HTML), 2).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The folder "
                + output
                + " cannot be written: a file is in its place. Mend its permissions, or set"
                + " dossier.lettersDirectory to another folder.");
  }

  @Test
  void aNotificationThatIsNotMailedMakesNoMessages() throws IOException {
    edit("incidents/2026-014.yaml", text -> text.replace("means: email", "means: portal"));
    GenerateResult result = merge(people, output, EnumSet.of(Format.EML, Format.HTML), 2);
    assertThat(result.formats()).isEqualTo(Map.of(Format.HTML, 3));
  }

  @Test
  void anErrorInTheDataComesBeforeTheRecipients() throws IOException {
    edit("organization.yaml", text -> text.replaceFirst("(?m)^name: .*", "nmae: Typo"));
    GenerateResult result = merge(people, output, Set.of(Format.HTML), 2);
    assertThat(result.diagnostics()).isNotEmpty();
    assertThat(result.diagnostics()).allMatch(each -> each.span().file().endsWith(".yaml"));
    assertThat(output).doesNotExist();
  }

  @Test
  void aTemplateOfTheUsersFailsWithItsPlaceAndNothingIsWritten() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("notification-letter.ftlh"),
        "<html>\n<p>${page.recpient}</p>\n</html>\n");
    GenerateResult result =
        Dossier.merge(
            new MergeRequest(
                GenerateRequest.builder(data, output, AS_OF).templateDirectory(templates).build(),
                people,
                INCIDENT,
                DUTY,
                null));
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).span()).hasToString("notification-letter.ftlh:2:6");
    assertThat(output).doesNotExist();
  }

  @Test
  void whatTheRequestNamesMustExist() throws IOException {
    assertThat(messages(new IncidentId("2026-041"), DUTY, null))
        .containsExactly(
            "dossier.incident names \"2026-041\", which is no incident of the data. Did you mean"
                + " 2026-014?");
    assertThat(messages(INCIDENT, new DutyId("gdpr-34"), null))
        .containsExactly(
            "The incident 2026-014 has no letter to make under the duty \"gdpr-34\". Set"
                + " dossier.duty to one of provider-contract, or add the notification to the"
                + " record.");
    assertThat(messages(INCIDENT, DUTY, new ContactId("fabrikam")))
        .containsExactly(
            "The incident 2026-014 has no letter to make under the duty \"provider-contract\". Set"
                + " dossier.recipient to contoso, or leave it out.");
    Files.writeString(
        data.resolve("contacts/fabrikam.yaml"),
        Files.readString(data.resolve("contacts/contoso.yaml")).replace("contoso", "fabrikam"));
    edit(
        "incidents/2026-014.yaml",
        text ->
            text.replace(
                "  - {recipient: contoso,",
                "  - {recipient: fabrikam, duty: provider-contract, means: email, sent:"
                    + " 2026-03-04T10:00Z}\n  - {recipient: contoso,"));
    assertThat(messages(INCIDENT, DUTY, null))
        .containsExactly(
            "The incident 2026-014 has several notifications under the duty \"provider-contract\":"
                + " to fabrikam, contoso. Set dossier.recipient to the one whose letter the"
                + " recipients get.");
    assertThat(messages(INCIDENT, DUTY, new ContactId("contoso"))).isEmpty();
  }

  private List<String> messages(IncidentId incident, DutyId duty, @Nullable ContactId recipient) {
    return Dossier.merge(
            new MergeRequest(request(Set.of(Format.HTML), 2), people, incident, duty, recipient))
        .diagnostics()
        .stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void progressCountsEveryLetterOnce() throws IOException {
    List<Progress> events = new ArrayList<>();
    Dossier.merge(
        new MergeRequest(
            GenerateRequest.builder(data, output, AS_OF)
                .formats(Set.of(Format.HTML))
                .progress(events::add)
                .build(),
            people(40),
            INCIDENT,
            DUTY,
            null));
    assertThat(events).hasSize(40).last().isEqualTo(new Progress(40, 40));
  }

  /** The rows have 50 MB, and so have the letters; the heap has room for neither. */
  @Test
  void memoryDoesNotGrowWithTheRecipients() throws IOException, InterruptedException {
    int count = 2_500;
    Path many = folder.resolve("many.csv");
    try (var rows = Files.newBufferedWriter(many)) {
      rows.write("id,name,email,note\n");
      for (int i = 0; i < count; i++) {
        String note = ("word" + i + " ").repeat(4_000);
        rows.write("p-" + i + ",Ann,ann@example.com," + note.substring(0, 19_900) + "\n");
      }
    }
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                MergeProcess.class.getName(),
                data.toString(),
                output.toString(),
                many.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).endsWith("WRITTEN " + count);
    assertThat(manifest().stream().filter(row -> !row[0].isEmpty())).hasSize(count);
  }

  private Path people(int count) throws IOException {
    StringBuilder rows = new StringBuilder("id,name,email,language\n");
    for (int i = 0; i < count; i++) {
      rows.append("p-").append(i).append(",Ann ").append(i).append(",ann@example.com,");
      rows.append(List.of("de", "en", "es", "fr", "ja").get(i % 5)).append('\n');
    }
    return Files.writeString(folder.resolve("people.csv"), rows);
  }

  private GenerateResult merge(Path recipients, Path target, Set<Format> formats, int threads) {
    output = target;
    return Dossier.merge(
        new MergeRequest(request(formats, threads), recipients, INCIDENT, DUTY, null));
  }

  private GenerateRequest request(Set<Format> formats, int threads) {
    return GenerateRequest.builder(data, output, AS_OF).formats(formats).threads(threads).build();
  }

  private Path file(String id, String ending) {
    return manifest().stream()
        .filter(row -> row[1].endsWith("/" + id + "." + ending))
        .map(row -> output.resolve(row[1]))
        .findFirst()
        .orElseThrow();
  }

  private MimeMessage message(String id) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(Files.readAllBytes(file(id, "eml"))));
  }

  private static String text(MimeMessage message) throws Exception {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  private List<String[]> manifest() {
    try {
      List<String> lines = Files.readAllLines(output.resolve("manifest.csv"));
      assertThat(lines.get(0)).isEqualTo("id,file,sha256");
      return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    content().forEach((path, bytes) -> digests.put(path, sha256(bytes)));
    return digests;
  }

  private Map<String, byte[]> content() {
    Map<String, byte[]> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            output.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  private static String sha256(byte @Nullable [] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void edit(String file, UnaryOperator<String> change) throws IOException {
    DataCopy.edit(data.resolve(file), change);
  }
}
