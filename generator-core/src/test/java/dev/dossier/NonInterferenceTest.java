package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.output.OutputFolder;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.DataReader;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reader may not see makes no difference to what it gets: the documents made of other hidden
 * values are the same to the byte, and hold none of those values.
 */
class NonInterferenceTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final String REPORT = "incident-report";
  private static final String LETTER = "notification-letter";

  private static final Corpus REFERENCE = new DataReader(2).read(DATA).corpus().orElseThrow();

  @TempDir Path folder;

  record Reader(AudienceId audience, @Nullable ContactId customer) {

    @Override
    public String toString() {
      return customer == null ? audience.value() : audience + " " + customer;
    }
  }

  static List<Reader> readers() {
    List<Reader> readers = new ArrayList<>();
    for (Located<Audience> audience : REFERENCE.audiences().values()) {
      if (audience.value().subscriptions() == SubscriptionScope.ALL) {
        readers.add(new Reader(audience.value().id(), null));
      } else {
        REFERENCE.contacts().values().stream()
            .filter(contact -> contact.value().kind() == RecipientKind.CUSTOMER)
            .forEach(
                contact -> readers.add(new Reader(audience.value().id(), contact.value().id())));
      }
    }
    return readers;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsHiddenOfTheReferenceDataMakesNoDifference(Reader reader) throws IOException {
    compare(reader, REFERENCE, EnumSet.of(Format.HTML));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "public", "customer fabrikam"})
  void whatIsHiddenMakesNoDifferenceToPdfs(String name) throws IOException {
    String[] words = name.split(" ");
    compare(
        new Reader(new AudienceId(words[0]), words.length == 1 ? null : new ContactId(words[1])),
        only(REFERENCE, "2026-003", "2026-009", "2026-014"),
        EnumSet.of(Format.PDF));
  }

  private static Corpus only(Corpus corpus, String... incidents) {
    Set<String> kept = Set.of(incidents);
    return Rebuilt.of(
        corpus,
        (component, value) -> {
          if (value instanceof Map<?, ?> map && component.getName().equals("incidents")) {
            Map<Object, Object> some = new LinkedHashMap<>(map);
            some.keySet().removeIf(id -> !kept.contains(id.toString()));
            return some;
          }
          return value;
        });
  }

  private void compare(Reader reader, Corpus corpus, Set<Format> formats) throws IOException {
    Audience audience = audience(reader);
    Corpus other = CanariedCorpus.of(corpus, audience, reader.customer(), 1);

    Map<String, byte[]> before = build(corpus, reader, formats);
    Map<String, byte[]> after = build(other, reader, formats);

    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (path, content) -> {
          if (path.endsWith(".html")) {
            assertThat(text(other(after, path))).as(path).isEqualTo(text(content));
          }
          assertThat(other(after, path)).as(path).isEqualTo(content);
        });
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      assertThat(readable(file.getKey(), file.getValue()))
          .as(file.getKey())
          .doesNotContain(Canaries.MARK);
    }
  }

  private static byte[] other(Map<String, byte[]> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  private static Audience audience(Reader reader) {
    return Objects.requireNonNull(REFERENCE.audiences().get(reader.audience())).value();
  }

  /** Every document that can be made for a reader, by its path. */
  private Map<String, byte[]> build(Corpus corpus, Reader reader, Set<Format> formats)
      throws IOException {
    String place = "for-" + reader.audience() + (reader.customer() == null ? "" : "/{customer}");
    List<Located<DocumentKind>> kinds = new ArrayList<>(corpus.documents());
    for (Located<DocumentKind> kind : corpus.documents()) {
      if (!kind.value().page().equals(LETTER)
          && (formats.contains(Format.HTML) || kind.value().page().equals(REPORT))) {
        kinds.add(
            new Located<>(
                forReader(kind.value(), reader, place, formats), kind.places(), kind.text()));
      }
    }
    DocumentPlan plan =
        DocumentPlan.of(kinds, Disclosures.of(corpus, AS_OF), MessageBundles.shipped());
    assertThat(plan.findings()).isEmpty();
    String own = place.replace("{customer}", String.valueOf(reader.customer())) + "/";
    List<PlannedDocument> documents =
        plan.documents().stream().filter(each -> each.path().startsWith(own)).toList();
    assertThat(documents).isNotEmpty();
    return written(documents);
  }

  private static DocumentKind forReader(
      DocumentKind kind, Reader reader, String place, Set<Format> formats) {
    List<Format> made = List.copyOf(formats);
    return new DocumentKind(
        new DocumentKindId("for-reader-" + kind.kind()),
        kind.page(),
        kind.template(),
        made,
        place + "/" + kind.kind() + "/" + kind.path().replace("{customer}", "all"),
        reader.audience(),
        kind.title(),
        kind.framework());
  }

  private Map<String, byte[]> written(List<PlannedDocument> documents) throws IOException {
    Path output = Files.createTempDirectory(folder, "out");
    Files.delete(output);
    GenerateRequest request = GenerateRequest.builder(DATA, output, AS_OF).threads(2).build();
    Theme theme = new Theme(null);
    try (OutputFolder files = OutputFolder.open(output)) {
      assertThat(
              new DocumentWriter(
                      request,
                      new DocumentRenderer(new TemplateEngine(null), theme, List.of()),
                      files)
                  .write(documents))
          .isEmpty();
      files.commit();
    }
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.equals("manifest.sha256")) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Everything that can be read in a file: of a PDF its text, metadata and unpacked streams. */
  private static String readable(String path, byte[] content) throws IOException {
    StringBuilder text = new StringBuilder(path).append(text(content));
    text.append(new String(content, StandardCharsets.ISO_8859_1).replace("\0", ""));
    if (path.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(content)) {
        text.append(new PDFTextStripper().getText(pdf));
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
          COSObject object = pdf.getDocument().getObjectFromPool(key);
          if (object.getObject() instanceof COSStream stream) {
            text.append(text(stream.createInputStream().readAllBytes()));
          }
        }
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
