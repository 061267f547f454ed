package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page of the site.
 *
 * @param frame what stands around it
 * @param about what the site is about
 * @param parts the parts of the site
 * @param counts how much of what there is
 * @param reading further reading
 */
public record StartPage(
    Frame frame, Prose about, List<Part> parts, List<Fact> counts, List<Anchor> reading)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("start", SiteSection.OVERVIEW, "Start", StartPage::of);

  public StartPage {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
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

  private static StartPage of(DisclosedCorpus corpus, PageContext context) {
    return new StartPage(
        context.frame("Incident response at " + corpus.organization().name()),
        corpus.organization().about(),
        context.parts(),
        counts(corpus, context),
        context.reading(corpus.organization().related()));
  }

  private static List<Fact> counts(DisclosedCorpus corpus, PageContext context) {
    return List.of(
        count("Response teams", corpus.teams().size(), context.anchor("team-directory", "")),
        count("Services", corpus.services().size(), new Anchor("", null)),
        count("Response processes", corpus.processes().size(), new Anchor("", null)),
        count("Runbooks", corpus.runbooks().size(), context.anchor("runbook-index", "")));
  }

  private static Fact count(String label, int count, Anchor page) {
    return new Fact(label, Integer.toString(count), page.href());
  }
}
