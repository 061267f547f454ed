package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DocumentsFor.Medium;
import dev.dossier.DocumentsFor.Reader;
import dev.dossier.model.Audience;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.SubscriptionScope;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader may not see makes no difference to what it gets: the documents made of other hidden
 * values are the same to the byte, and hold none of those values. That holds for every page,
 * letter, message, calendar, table, the board of clocks and what can be searched, their names and
 * what a PDF holds beside its text.
 */
class NonInterferenceTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();

  /** Fifty incidents and four. */
  private static final Corpus GENERATED = GeneratedIncidents.in(REFERENCE, 54, 20_261_122);

  /** The same without labels on what checklists ask for, so that every letter can be made. */
  private static final Corpus NOTIFIED = GeneratedIncidents.notified(REFERENCE, 54, 20_261_123);

  /** Pages that tell of incidents. All others are the same for generated ones. */
  private static final Set<String> OF_INCIDENTS =
      Set.of("incident-report", "incident-register", "yearly-review", "clocks", "start");

  static List<Reader> readers() {
    return readers(Integer.MAX_VALUE);
  }

  static List<Reader> someReaders() {
    return readers(2);
  }

  static List<Reader> recipients() {
    return readers(2).stream().filter(each -> !audience(each).letters().isEmpty()).toList();
  }

  /** Every audience; of customers, the first {@code most}. */
  private static List<Reader> readers(int most) {
    List<Reader> readers = new ArrayList<>();
    for (Located<Audience> audience : REFERENCE.audiences().values()) {
      if (audience.value().subscriptions() == SubscriptionScope.ALL) {
        readers.add(new Reader(audience.value().id(), null));
      } else {
        REFERENCE.contacts().values().stream()
            .filter(contact -> contact.value().kind() == RecipientKind.CUSTOMER)
            .limit(most)
            .forEach(
                contact -> readers.add(new Reader(audience.value().id(), contact.value().id())));
      }
    }
    return readers;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsHiddenOfTheReferenceDataMakesNoDifference(Reader reader) {
    Corpus other = CanariedCorpus.of(REFERENCE, audience(reader), reader.customer(), 1);

    compare(reader, REFERENCE, other, Medium.SCREEN, DocumentsFor.letters().negate());
  }

  @ParameterizedTest
  @MethodSource("someReaders")
  void whatIsHiddenOfGeneratedIncidentsMakesNoDifference(Reader reader) {
    Corpus other = CanariedCorpus.of(GENERATED, audience(reader), reader.customer(), 2);

    compare(reader, GENERATED, other, Medium.SCREEN, kind -> OF_INCIDENTS.contains(kind.page()));
  }

  @ParameterizedTest
  @MethodSource("recipients")
  void lettersTellNothingThatIsHiddenFromTheirRecipients(Reader reader) {
    Corpus other = CanariedCorpus.ofLetters(REFERENCE, audience(reader), reader.customer(), 3);

    compare(reader, REFERENCE, other, Medium.SCREEN, DocumentsFor.letters());
  }

  @ParameterizedTest
  @MethodSource("recipients")
  void lettersAboutGeneratedIncidentsTellNothingHidden(Reader reader) {
    Corpus other = CanariedCorpus.ofLetters(NOTIFIED, audience(reader), reader.customer(), 4);

    compare(reader, NOTIFIED, other, Medium.SCREEN, DocumentsFor.letters());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsHiddenMakesNoDifferenceToPdfs(Reader reader) {
    Corpus corpus = only(REFERENCE, "2026-003", "2026-009", "2026-014");
    Corpus other = CanariedCorpus.of(corpus, audience(reader), reader.customer(), 5);

    compare(reader, corpus, other, Medium.PDF, kind -> OF_INCIDENTS.contains(kind.page()));
  }

  private static Corpus only(Corpus corpus, String... incidents) {
    Set<String> kept = Set.of(incidents);
    Map<IncidentId, Located<Incident>> some = new LinkedHashMap<>(corpus.incidents());
    some.keySet().removeIf(id -> !kept.contains(id.toString()));
    return corpus.withIncidents(some);
  }

  private static void compare(
      Reader reader, Corpus one, Corpus other, Medium medium, Predicate<DocumentKind> kinds) {
    Map<String, byte[]> before = DocumentsFor.of(one, reader, medium, kinds);
    Map<String, byte[]> after = DocumentsFor.of(other, reader, medium, kinds);

    assertThat(before).isNotEmpty();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (path, content) -> {
          byte[] changed = Objects.requireNonNull(after.get(path));
          if (!path.endsWith(".pdf")) {
            assertThat(firstDifference(text(content), text(changed))).as(path).isEmpty();
          }
          if (path.endsWith(".pdf")) {
            assertThat(firstDifference(readable(path, content), readable(path, changed)))
                .as(path)
                .isEmpty();
          }
          assertThat(changed.length).as(path).isEqualTo(content.length);
          assertThat(changed).as(path).isEqualTo(content);
        });
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      assertThat(readable(file.getKey(), file.getValue()))
          .as(file.getKey())
          .doesNotContain(Canaries.MARK);
    }
  }

  /** The first line that is not the same; empty if there is none. */
  private static String firstDifference(String one, String other) {
    List<String> lines = one.lines().toList();
    List<String> others = other.lines().toList();
    for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "nothing";
      String changed = i < others.size() ? others.get(i) : "nothing";
      if (!line.equals(changed)) {
        return (i + 1) + ": " + line + " / " + changed;
      }
    }
    return "";
  }

  private static Audience audience(Reader reader) {
    return Objects.requireNonNull(REFERENCE.audiences().get(reader.audience())).value();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Everything that can be read in a file: of a PDF its text, metadata and unpacked streams. */
  private static String readable(String path, byte[] content) {
    StringBuilder text = new StringBuilder(path).append(text(content));
    if (path.endsWith(".pdf")) {
      text.append(new String(content, StandardCharsets.ISO_8859_1).replace("\0", ""));
      try (PDDocument pdf = Loader.loadPDF(content)) {
        text.append(new PDFTextStripper().getText(pdf));
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
          COSObject object = pdf.getDocument().getObjectFromPool(key);
          if (object.getObject() instanceof COSStream stream) {
            text.append(text(stream.createInputStream().readAllBytes()));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
