package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import dev.dossier.page.ClockBoard;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.render.BoardJson;
import dev.dossier.render.TemplateEngine;
import dev.dossier.render.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes every document that can be made for one reader, in memory. */
final class DocumentsFor {

  static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final String LETTER = "notification-letter";
  private static final DocumentRenderer RENDERER =
      new DocumentRenderer(new TemplateEngine(null), new Theme(null), List.of());

  private DocumentsFor() {}

  /** An audience, or one customer of it. */
  record Reader(AudienceId audience, @Nullable ContactId customer) {

    /** The folder of its documents; {@code {customer}} asks for those of each customer. */
    private String place() {
      return "for-" + audience + (customer == null ? "" : "/{customer}");
    }

    @Override
    public String toString() {
      return customer == null ? audience.value() : audience + " " + customer;
    }
  }

  /** Which documents are made, and how. */
  enum Medium {
    /** Pages, calendars, tables for other programs and the board of clocks. */
    SCREEN,
    /** PDFs. */
    PDF
  }

  /** Whether kinds of documents are letters. */
  static Predicate<DocumentKind> letters() {
    return kind -> kind.page().equals(LETTER);
  }

  /** The documents of those kinds of the corpus that {@code wanted} accepts, by path. */
  static Map<String, byte[]> of(
      Corpus corpus, Reader reader, Medium medium, Predicate<DocumentKind> wanted) {
    List<Located<DocumentKind>> kinds = new ArrayList<>(corpus.documents());
    for (Located<DocumentKind> kind : corpus.documents()) {
      if (wanted.test(kind.value())) {
        kinds.add(
            new Located<>(forReader(kind.value(), reader, medium), kind.places(), kind.text()));
      }
    }
    Disclosures disclosures = Disclosures.of(corpus, AS_OF);
    DocumentPlan plan = DocumentPlan.of(kinds, disclosures, MessageBundles.shipped());
    String own = reader.place().replace("{customer}", String.valueOf(reader.customer())) + "/";
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    List<PlannedDocument> documents =
        plan.documents().stream().filter(each -> each.path().startsWith(own)).toList();
    SiteSearch search = new SiteSearch(plan);
    (medium == Medium.PDF ? documents.stream() : documents.parallelStream())
        .forEach(each -> render(each, files, search));
    search.files().forEach((path, content) -> files.put(own + path, content));
    plan.exports().stream()
        .filter(each -> each.path().startsWith(own))
        .forEach(
            each ->
                each.formats()
                    .forEach(
                        format ->
                            each.files(format)
                                .forEach(file -> files.put(file.path(), file.content()))));
    if (medium == Medium.SCREEN && reader.customer() == null) {
      String board = BoardJson.of(ClockBoard.of(disclosures.to(reader.audience())));
      files.put(own + "clocks.json", board.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static void render(
      PlannedDocument document, Map<String, byte[]> files, SiteSearch search) {
    DocumentRenderer.Output output =
        (path, content) -> {
          files.put(path, content);
          if (path.endsWith(".html")) {
            search.add(document, new String(content, StandardCharsets.UTF_8));
          }
        };
    assertThat(RENDERER.render(document, output)).as(document.path()).isEmpty();
  }

  private static DocumentKind forReader(DocumentKind kind, Reader reader, Medium medium) {
    Set<Format> formats = new LinkedHashSet<>();
    if (medium == Medium.PDF) {
      formats.add(Format.PDF);
    } else if (kind.template() != null) {
      formats.add(Format.HTML);
      kind.formats().stream().filter(each -> each != Format.PDF).forEach(formats::add);
    } else {
      formats.addAll(kind.formats());
    }
    return new DocumentKind(
        new DocumentKindId("for-reader-" + kind.kind()),
        kind.page(),
        kind.template(),
        List.copyOf(formats),
        reader.place() + "/" + kind.kind() + "/" + kind.path().replace("{customer}", "all"),
        reader.audience(),
        kind.title(),
        kind.framework());
  }
}
