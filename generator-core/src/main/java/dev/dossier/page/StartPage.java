package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import java.util.List;

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
    Frame frame,
    Prose about,
    List<NavigationSection> parts,
    List<Fact> counts,
    List<Anchor> reading)
    implements Page {

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("start", SiteSection.OVERVIEW, "Start", StartPage::of);

  public StartPage {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
    reading = List.copyOf(reading);
  }

  private static StartPage of(DisclosedCorpus corpus, PageContext context) {
    Frame frame = context.frame(corpus.organization().name() + ": incident response");
    return new StartPage(
        frame,
        corpus.organization().about(),
        frame.navigation(),
        List.of(
            Fact.of("Teams", Integer.toString(corpus.teams().size())),
            Fact.of("Services", Integer.toString(corpus.services().size())),
            Fact.of("Runbooks", Integer.toString(corpus.runbooks().size()))),
        context.reading(corpus.organization().related()));
  }
}
