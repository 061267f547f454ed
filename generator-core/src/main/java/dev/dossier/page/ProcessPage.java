package dev.dossier.page;

import dev.dossier.model.ProcessShape;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponseProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response process.
 *
 * @param frame what stands around it
 * @param purpose what it aims at and when it applies
 * @param trigger what starts it, where it runs beside another process
 * @param facts what it is made of and where it comes from
 * @param terms what it calls its parts, as a heading
 * @param diagram its phases and the ways between them
 * @param phases its phases in order
 * @param transitions ways between phases besides the plain order
 * @param correspondences how its phases correspond to those of other processes
 * @param promises duties to notify that it fulfils
 * @param boundaries the page on who does what in it; absent where no table is about it
 */
public record ProcessPage(
    Frame frame,
    Prose purpose,
    @Nullable Prose trigger,
    List<Fact> facts,
    String terms,
    ProcessDiagram diagram,
    List<Step> phases,
    List<Way> transitions,
    List<Correspondence> correspondences,
    List<Promise> promises,
    @Nullable Anchor boundaries)
    implements Page {

  static final PageType<ResponseProcess> TYPE =
      new PageType<ResponseProcess>(
              "process",
              SiteSection.RESPONSE,
              corpus -> List.copyOf(corpus.processes().values()),
              process ->
                  new PageType.Identity(
                      process.id(), process.name(), Map.of("id", process.id().value())),
              ProcessPage::of)
          .byTitle()
          .withGist(
              process ->
                  Words.count(process.phases().size(), process.phaseTerm())
                      + (process.shape() == ProcessShape.CYCLE ? " in a cycle" : " in order"));

  public ProcessPage {
    facts = List.copyOf(facts);
    phases = List.copyOf(phases);
    transitions = List.copyOf(transitions);
    correspondences = List.copyOf(correspondences);
    promises = List.copyOf(promises);
  }

  /**
   * A phase.
   *
   * @param name its name, leading to its page
   * @param summary its meaning in one sentence
   * @param correspondsTo functions of NIST CSF 2.0 it corresponds to, as text
   */
  public record Step(Anchor name, String summary, @Nullable String correspondsTo) {}

  /**
   * A way from one phase to another.
   *
   * @param from where it starts
   * @param to where it leads
   * @param label when it is taken
   */
  public record Way(Anchor from, Anchor to, String label) {}

  private static ProcessPage of(ResponseProcess process, PageContext context) {
    boolean bounded =
        context.corpus().organization().boundaries().stream()
            .anyMatch(each -> each.process().equals(process.id()));
    return new ProcessPage(
        context.frame(process.name(), process),
        process.purpose(),
        PageContext.text(process.trigger()),
        facts(process, context),
        Words.capitalised(process.phaseTerm()) + "s",
        ProcessDiagram.of(process, context),
        process.phases().stream()
            .map(
                phase ->
                    new Step(
                        context.phase(process.id(), phase.id()),
                        phase.summary(),
                        phase.correspondsTo().isEmpty()
                            ? null
                            : String.join(", ", phase.correspondsTo())))
            .toList(),
        process.transitions().stream()
            .map(
                each ->
                    new Way(
                        context.phase(process.id(), each.from()),
                        context.phase(process.id(), each.to()),
                        each.label()))
            .toList(),
        Correspondence.all(process, context),
        context.corpus().duties(process).stream().map(duty -> Promise.of(duty, context)).toList(),
        bounded ? context.anchor("operational-boundaries", OperationalBoundariesPage.TITLE) : null);
  }

  private static List<Fact> facts(ResponseProcess process, PageContext context) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Made of", Words.count(process.phases().size(), process.phaseTerm())));
    facts.add(
        Fact.of(
            "Order",
            process.shape() == ProcessShape.CYCLE
                ? "A cycle: the last leads back to the first"
                : "From the first to the last"));
    if (process.runsBeside() != null) {
      Anchor other = context.process(process.runsBeside());
      facts.add(new Fact("Runs beside", other.text(), other.href()));
    }
    facts.addAll(context.source(process.source()));
    return facts;
  }
}
