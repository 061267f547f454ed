package dev.dossier.page;

import dev.dossier.model.Phase;
import dev.dossier.model.ProcessMapping;
import dev.dossier.model.Prose;
import dev.dossier.model.ResponseProcess;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the phases of a process correspond to those of another, whichever of the two states it.
 *
 * @param process the other process
 * @param name name of this process
 * @param pairs the phases of this process in order, with their counterparts
 * @param note what to keep in mind
 */
public record Correspondence(Anchor process, String name, List<Pair> pairs, @Nullable Prose note) {

  public Correspondence {
    pairs = List.copyOf(pairs);
  }

  /**
   * A phase and its counterparts in another process.
   *
   * @param phase the phase
   * @param counterparts its counterparts; empty if it has none
   */
  public record Pair(Anchor phase, List<Anchor> counterparts) {

    public Pair {
      counterparts = List.copyOf(counterparts);
    }
  }

  /** Those that {@code process} states, then those that other processes state about it. */
  static List<Correspondence> all(ResponseProcess process, PageContext context) {
    Stream<Correspondence> stated =
        process.mappings().stream()
            .map(
                mapping ->
                    of(
                        process,
                        context.process(mapping.process()),
                        mapping,
                        phase ->
                            mapping.pairs().stream()
                                .filter(pair -> pair.phase().equals(phase.id()))
                                .flatMap(pair -> pair.counterparts().stream())
                                .map(each -> context.phase(mapping.process(), each)),
                        context));
    Stream<Correspondence> statedElsewhere =
        context.corpus().processes().values().stream()
            .flatMap(
                other ->
                    other.mappings().stream()
                        .filter(mapping -> mapping.process().equals(process.id()))
                        .map(
                            mapping ->
                                of(
                                    process,
                                    context.process(other.id()),
                                    mapping,
                                    phase ->
                                        mapping.pairs().stream()
                                            .filter(
                                                pair -> pair.counterparts().contains(phase.id()))
                                            .map(pair -> context.phase(other.id(), pair.phase())),
                                    context)));
    return Stream.concat(stated, statedElsewhere).toList();
  }

  private static Correspondence of(
      ResponseProcess process,
      Anchor other,
      ProcessMapping mapping,
      Function<Phase, Stream<Anchor>> counterparts,
      PageContext context) {
    return new Correspondence(
        other,
        process.name(),
        process.phases().stream()
            .map(
                phase ->
                    new Pair(
                        context.phase(process.id(), phase.id()),
                        counterparts.apply(phase).toList()))
            .toList(),
        PageContext.text(mapping.note()));
  }
}
