package dev.dossier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.GenerateRequest;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.Corpus;
import dev.dossier.model.Format;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.page.PlannedDocument;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of the reference data in a folder. */
final class ReferenceSite implements AutoCloseable {

  private static final Path DATA = Path.of("..", "data");
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final Pattern LANGUAGE = Pattern.compile("<html [^>]*\\blang=\"([^\"]+)\"");

  private final Path folder;
  private final Map<String, Path> samples;

  private ReferenceSite(Path folder) {
    this.folder = folder;
    this.samples = samples(folder);
  }

  static ReferenceSite render() {
    try {
      Path folder = Files.createTempDirectory("dossier-site").resolve("site");
      assertThat(
              Dossier.generate(
                      GenerateRequest.builder(DATA, folder, AS_OF)
                          .formats(EnumSet.of(Format.HTML))
                          .build())
                  .diagnostics())
          .isEmpty();
      return new ReferenceSite(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no folder for the pages", e);
    }
  }

  Path folder() {
    return folder;
  }

  /** The path of a page within the site. */
  String name(Path page) {
    return folder.relativize(page).toString();
  }

  Path page(String path) {
    return folder.resolve(path);
  }

  /**
   * Pages of every kind of document in each of its languages: the longest of those that one
   * template shows, and the shortest of each other kind that it shows too. A page that belongs to
   * no document counts as a kind of its own.
   */
  Collection<Path> samples() {
    return samples.values();
  }

  private static Map<String, Path> samples(Path folder) {
    Map<String, PlannedDocument> documents = new HashMap<>();
    Corpus corpus = new DataReader(2).read(DATA).corpus().orElseThrow();
    DocumentPlan plan =
        DocumentPlan.of(
            List.copyOf(corpus.documents()),
            Disclosures.of(corpus, AS_OF),
            MessageBundles.shipped());
    for (PlannedDocument document : plan.documents()) {
      documents.put(document.path() + ".html", document);
    }
    Map<String, Path> samples = new TreeMap<>();
    Set<String> templates = new HashSet<>();
    List<Path> pages = longestFirst(folder);
    for (Path page : pages) {
      PlannedDocument document = documents.get(folder.relativize(page).toString());
      if (document == null || templates.add(document.template() + " " + language(page))) {
        samples.put(key(document, page), page);
      }
    }
    for (int i = pages.size() - 1; i >= 0; i--) {
      Path page = pages.get(i);
      samples.putIfAbsent(key(documents.get(folder.relativize(page).toString()), page), page);
    }
    return samples;
  }

  private static String key(@Nullable PlannedDocument document, Path page) {
    return document == null ? page.toString() : document.kind().kind() + " " + language(page);
  }

  private static List<Path> longestFirst(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted(
              Comparator.comparing((Path file) -> -file.toFile().length()).thenComparing(f -> f))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The pages cannot be listed", e);
    }
  }

  private static String language(Path page) {
    try {
      Matcher matcher = LANGUAGE.matcher(Files.readString(page));
      assertThat(matcher.find()).as(page + " says its language").isTrue();
      return matcher.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException("The page " + page + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The pages cannot be deleted", e);
    }
  }
}
