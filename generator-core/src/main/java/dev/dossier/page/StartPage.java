package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The start page of the site.
 *
 * @param frame what stands around it
 * @param about what the site is about
 * @param stale the documents whose review is overdue or soon due
 * @param parts the parts of the site
 * @param counts how much of what there is
 * @param downloads the same for spreadsheets and other programs
 * @param reading further reading
 */
public record StartPage(
    Frame frame,
    Prose about,
    StaleDocuments stale,
    List<Part> parts,
    List<Fact> counts,
    List<LinkedFact> downloads,
    List<Anchor> reading)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("start", SiteSection.OVERVIEW, "Start", StartPage::of);

  public StartPage {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
    downloads = List.copyOf(downloads);
    reading = List.copyOf(reading);
  }

  /**
   * A part of the site.
   *
   * @param title its heading
   * @param entries its pages
   */
  public record Part(String title, List<Entry> entries) {

    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page of the site.
   *
   * @param page its title, leading to it
   * @param gist what there is to find on it, in a few words
   */
  public record Entry(Anchor page, @Nullable String gist) {}

  /**
   * The parts of the site, the start page left out.
   *
   * @param pages the pages that stand in the navigation, in order
   * @param root the way from the page to the root of the site
   */
  static List<Part> parts(List<PlannedDocument> pages, String root) {
    Map<SiteSection, List<Entry>> parts = new TreeMap<>();
    for (PlannedDocument page : pages) {
      if (page.subject().type() != PageTypes.START) {
        PageType.Subject<?> subject = page.subject();
        Anchor anchor = new Anchor(subject.identity().title(), root + page.path() + ".html");
        page.section()
            .ifPresent(
                section ->
                    parts
                        .computeIfAbsent(section, key -> new ArrayList<>())
                        .add(new Entry(anchor, subject.gist().orElse(null))));
      }
    }
    return parts.entrySet().stream()
        .map(part -> new Part(part.getKey().title(), part.getValue()))
        .toList();
  }

  private static StartPage of(DisclosedCorpus corpus, PageContext context) {
    return new StartPage(
        context.frame("Incident response at " + corpus.organization().name()),
        corpus.organization().about(),
        StaleDocuments.of(corpus, context),
        context.parts(),
        counts(corpus, context),
        context.downloads(),
        context.reading(corpus.organization().related()));
  }

  /** How much there is of what the audience sees some of. */
  private static List<Fact> counts(DisclosedCorpus corpus, PageContext context) {
    List<Fact> counts = new ArrayList<>();
    count(counts, "Response teams", corpus.teams(), context.anchor("team-directory", ""));
    count(counts, "Services", corpus.services(), new Anchor("", null));
    count(counts, "Response processes", corpus.processes(), new Anchor("", null));
    count(counts, "Runbooks", corpus.runbooks(), context.anchor("runbook-index", ""));
    return counts;
  }

  private static void count(List<Fact> counts, String label, Map<?, ?> records, Anchor page) {
    if (!records.isEmpty()) {
      counts.add(new Fact(label, Integer.toString(records.size()), page.href()));
    }
  }
}
