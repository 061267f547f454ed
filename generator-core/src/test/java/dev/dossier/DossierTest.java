package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.GenerateResult.Outcome;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.output.Progress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-04-15T00:00:00Z");

  @TempDir Path folder;

  private Path data;
  private Path output;

  @BeforeEach
  void copyTheSmallDataSet() throws IOException {
    data = folder.resolve("data");
    output = folder.resolve("out");
    DataCopy.copy(SMALL, data);
  }

  @Test
  void theSmallDataSetIsWrittenWithoutFindings() {
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
    assertThat(content()).containsKey("manifest.sha256");
    assertThat(result.formats())
        .isEqualTo(
            Map.of(
                Format.HTML,
                files(".html"),
                Format.PDF,
                files(".pdf"),
                Format.EML,
                1,
                Format.ICS,
                1));
    assertThat(result.documents()).isEqualTo(files(".html"));
  }

  private int files(String ending) {
    return (int) content().keySet().stream().filter(path -> path.endsWith(ending)).count();
  }

  @Test
  void aLetterThatGoesByEmailIsAMessageWithItsPdf() throws Exception {
    Dossier.generate(request().build());
    Path eml = mails().get(0);
    MimeMessage message = message(eml);
    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("security@example.com", "Example Cloud Ltd"));
    assertThat(message.getAllRecipients())
        .containsExactly(
            new InternetAddress("cloud@contoso.example.com", "Cloud desk"),
            new InternetAddress("security@contoso.example.com", "Security desk"));
    assertThat(message.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
    assertThat(message.getHeader("X-Unsent")).isNull();
    MimeMultipart parts = (MimeMultipart) message.getContent();
    Path pdf = Path.of(eml.toString().replaceFirst("eml$", "pdf"));
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
        .isEqualTo(Files.readAllBytes(pdf));
    for (String text : texts(parts)) {
      assertThat(text.replaceAll("\\s+", " "))
          .contains(message.getHeader("X-Sharing-Label", null))
          .contains(message.getSubject().replaceFirst("^\\[.*] ", ""))
          .doesNotContain("Skip to content", "This letter as PDF");
    }
  }

  @Test
  void aMessageThatIsNotSentIsADraftOfNow() throws Exception {
    edit(
        "incidents/2026-014.yaml",
        text -> text.replace("means: email, sent: 2026-03-04T10:00Z", "means: email"));
    Dossier.generate(request().formats(Set.of(Format.EML)).build());
    MimeMessage message = message(mails().get(0));
    assertThat(message.getHeader("X-Unsent", null)).isEqualTo("1");
    assertThat(message.getSentDate().toInstant()).isEqualTo(AS_OF);
    assertThat(message.getContentType()).startsWith("multipart/alternative");
  }

  @Test
  void aLetterThatGoesAnotherWayIsNoMessage() throws IOException {
    edit("incidents/2026-014.yaml", text -> text.replace("means: email", "means: portal"));
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.formats()).doesNotContainKey(Format.EML);
    assertThat(mails()).isEmpty();
  }

  @Test
  void theMailOfTheOrganisationComesBeforeItsContact() throws Exception {
    edit(
        "organization.yaml",
        text -> text + "mail: {email: post@example.com, name: Post, reply-to: dpo@example.com}\n");
    Dossier.generate(request().formats(Set.of(Format.EML)).build());
    MimeMessage message = message(mails().get(0));
    assertThat(message.getFrom()).containsExactly(new InternetAddress("post@example.com", "Post"));
    assertThat(message.getReplyTo()).containsExactly(new InternetAddress("dpo@example.com"));
  }

  @Test
  void aPageThatIsAddressedToNobodyIsNotMailed() throws IOException {
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: strategies
            page: strategies
            template: strategies.ftlh
            formats: [html, eml]
            path: strategies
            audience: internal
        """);
    assertThat(Dossier.check(request().build()).diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "documents.yaml:5:14: The page \"strategies\" cannot be written as eml. Leave that out;"
                + " it can be written as html, pdf. [unsuitable-format]\n"
                + "      formats: [html, eml]\n"
                + " ".repeat(15)
                + "^");
  }

  private List<Path> mails() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  private static MimeMessage message(Path eml) throws IOException, MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(eml)));
  }

  private static List<String> texts(MimeMultipart parts) throws IOException, MessagingException {
    MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
    return List.of(
        (String) texts.getBodyPart(0).getContent(), (String) texts.getBodyPart(1).getContent());
  }

  @Test
  void aCheckWritesNothing() {
    GenerateResult result = Dossier.check(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.CHECKED);
    assertThat(result.documents()).isPositive();
    assertThat(output).doesNotExist();
  }

  @Test
  void anErrorInTheDataLeavesTheLastGoodDocuments() throws IOException {
    Dossier.generate(request().build());
    Map<String, String> before = content();
    edit("organization.yaml", text -> text.replaceFirst("(?m)^name: .*", "nmae: Typo"));
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void aCharacterThatNoFontHasIsNamedAtItsPlaceInTheData() throws IOException {
    Path incident = anIncident();
    DataCopy.edit(
        incident, text -> text.replaceFirst("(?m)^title: (.*)$", "title: \uD808\uDC00 sign"));
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .anySatisfy(
            finding -> {
              assertThat(finding.span().file())
                  .isEqualTo(data.relativize(incident).toString().replace('\\', '/'));
              assertThat(finding.span().column()).isEqualTo("title: ".length() + 1);
              assertThat(finding.message()).contains("U+12000");
            });
    assertThat(output).doesNotExist();
  }

  @Test
  void aTemplateOfTheUsersReplacesOursAndItsErrorsNameItsOwnLine() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("strategies.ftlh"), "<html>\n<p>${page.frame.titel}</p>\n</html>\n");
    GenerateResult result = Dossier.generate(request().templateDirectory(templates).build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic finding = result.diagnostics().get(0);
    assertThat(finding.span()).hasToString("strategies.ftlh:2:6");
    assertThat(finding.excerpt()).isEqualTo("<p>${page.frame.titel}</p>");
    assertThat(finding.message()).contains("page.frame.titel");
    assertThat(output).doesNotExist();
  }

  @Test
  void aFolderOfSomebodyElseIsNotWrittenTo() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "years of work");
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The output folder "
                + output
                + " holds files that Dossier did not write. Empty it, or set"
                + " dossier.outputDirectory to a folder of its own.");
    assertThat(content()).containsOnlyKeys("thesis.txt");
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsAFinding() throws IOException {
    Files.writeString(output, "a file");
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The output folder "
                + output
                + " cannot be written: a file is in its place. Mend its permissions, or set"
                + " dossier.outputDirectory to another folder.");
    assertThat(output).hasContent("a file");
  }

  @Test
  void onlyTheDocumentsAskedForAreWritten() {
    Dossier.generate(request().documents(Set.of(new DocumentKindId("strategies"))).build());
    assertThat(content().keySet())
        .filteredOn(path -> !path.startsWith("assets/"))
        .containsExactly("manifest.sha256", "strategies.html");
  }

  @Test
  void anUnknownKindOfDocumentIsRefusedWithTheKnownOnes() {
    GenerateResult result =
        Dossier.generate(request().documents(Set.of(new DocumentKindId("poem"))).build());
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).message())
        .startsWith("dossier.documents names \"poem\", which is no kind of document.")
        .contains("runbook");
  }

  @Test
  void aDocumentForReadersWhoMayNotSeeTheOrganisationsLabelIsRefused() throws IOException {
    edit(
        "organization.yaml",
        text -> text.replaceFirst("(?m)^sharing-label: .*", "sharing-label: amber"));
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: strategies
            page: strategies
            template: strategies.ftlh
            formats: [html]
            path: strategies
            audience: public
        """);
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "documents.yaml:7:15: The document strategies is made for the audience public, which may"
                + " not see what carries TLP:AMBER, the organisation's label. Write audience:"
                + " internal, or a wider sharing-label in organization.yaml. [audience-excluded]\n"
                + "      audience: public\n"
                + " ".repeat(16)
                + "^^^^^^");
  }

  @Test
  void twoDocumentsForOnePathAreRefused() throws IOException {
    Files.writeString(
        data.resolve("documents.yaml"),
        """
        documents:
          - kind: team
            page: team
            template: team.ftlh
            formats: [html]
            path: teams/team
            audience: internal
        """);
    GenerateResult result = Dossier.generate(request().build());
    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .first()
        .satisfies(finding -> assertThat(finding.span().file()).isEqualTo("documents.yaml"))
        .satisfies(finding -> assertThat(finding.message()).contains("teams/team"));
  }

  @Test
  void progressCountsEveryDocumentOnce() {
    List<Progress> events = new ArrayList<>();
    GenerateResult result = Dossier.generate(request().progress(events::add).threads(2).build());
    assertThat(events).hasSize(result.documents());
    assertThat(events.get(events.size() - 1))
        .isEqualTo(new Progress(result.documents(), result.documents()));
  }

  private GenerateRequest.Builder request() {
    return GenerateRequest.builder(data, output, AS_OF);
  }

  private Path anIncident() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("incidents"))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private void edit(String file, UnaryOperator<String> change) throws IOException {
    DataCopy.edit(data.resolve(file), change);
  }

  private Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            output.relativize(file).toString().replace('\\', '/'),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }
}
