package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Prose;
import dev.dossier.model.Strategy;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The principles of the platform's security.
 *
 * @param frame what stands around it
 * @param strategies the principles
 */
public record StrategiesPage(Frame frame, List<Principle> strategies) implements Page {

  private static final String TITLE = "Security strategies";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("strategies", SiteSection.RESPONSIBILITY, TITLE, StrategiesPage::of)
          .where(corpus -> !corpus.organization().strategies().isEmpty())
          .withGist(
              corpus ->
                  corpus.organization().strategies().stream()
                      .map(Strategy::name)
                      .collect(Collectors.joining(", ")));

  public StrategiesPage {
    strategies = List.copyOf(strategies);
  }

  /**
   * A principle.
   *
   * @param id names it within the document
   * @param name its name
   * @param summary one sentence
   * @param description what it means in practice
   */
  public record Principle(String id, String name, String summary, Prose description) {}

  private static StrategiesPage of(DisclosedCorpus corpus, PageContext context) {
    return new StrategiesPage(
        context.frame(TITLE),
        corpus.organization().strategies().stream()
            .map(
                strategy ->
                    new Principle(
                        strategy.id().value(),
                        strategy.name(),
                        strategy.summary(),
                        strategy.description()))
            .toList());
  }
}
