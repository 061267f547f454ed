package dev.dossier.compare;

import dev.dossier.compare.Subject.Part;
import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Cell;
import dev.dossier.model.Id;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which layers changed their owner. What follows from a matrix is told once, with the
 * services and agreements that it reaches; a service or an agreement is told of where it differs
 * from that.
 */
final class CellChanges {

  private final States states;
  private final Successions successions;
  private final Actors actors;
  private final List<Change> changes = new ArrayList<>();
  private final Set<ServiceLayer> told = new HashSet<>();
  private final Map<ServiceLayer, Move> general = new LinkedHashMap<>();
  private final Map<MatrixCell, List<Part>> reached = new LinkedHashMap<>();
  private final Map<ServiceLayer, MatrixCell> origins = new LinkedHashMap<>();

  CellChanges(States states, Successions successions) {
    this.states = states;
    this.successions = successions;
    this.actors = new Actors(states);
  }

  /** A layer of a service, in general or under an agreement. */
  record ServiceLayer(@Nullable AgreementId agreement, ServiceId service, LayerId layer) {}

  private record MatrixCell(Succession succession, LayerId layer, String model) {}

  /** The owner of a layer in both states. */
  private record Move(@Nullable Cell before, @Nullable Cell after) {}

  List<Change> changes() {
    successions.all().forEach(this::findMoves);
    List<Change> ofServices = ofServices();
    List<Change> ofAgreements = ofAgreements();
    successions.all().forEach(this::ofMatrix);
    changes.addAll(ofServices);
    changes.addAll(ofAgreements);
    return List.copyOf(changes);
  }

  /** The layers of services and agreements of which some change tells. */
  Set<ServiceLayer> told() {
    return told;
  }

  private final Map<MatrixCell, Move> moves = new LinkedHashMap<>();

  private void findMoves(Succession succession) {
    for (Succession.Models models : succession.models()) {
      for (Succession.Layers layers : succession.layers()) {
        Move move =
            new Move(
                layers.before().owners().get(models.before().id()),
                layers.after().owners().get(models.after().id()));
        if (!Objects.equals(move.before(), move.after())) {
          moves.put(
              new MatrixCell(succession, layers.after().id(), models.after().id().value()), move);
        }
      }
    }
  }

  private List<Change> ofServices() {
    List<Change> found = new ArrayList<>();
    states
        .before()
        .corpus()
        .services()
        .forEach(
            (id, before) -> {
              DisclosedService after = states.after().corpus().services().get(id);
              if (after != null) {
                found.addAll(ofService(before, after));
              }
            });
    return found;
  }

  private List<Change> ofService(DisclosedService before, DisclosedService after) {
    List<Change> found = new ArrayList<>();
    Succession succession = successions.of(before.matrix().id(), after.matrix().id());
    boolean sameModel = before.model().id().equals(after.model().id());
    for (Succession.Layers layers : succession.layers()) {
      EffectiveCell one = cell(before, layers.before());
      EffectiveCell other = cell(after, layers.after());
      Move move = new Move(cell(one), cell(other));
      if (Objects.equals(move.before(), move.after())) {
        continue;
      }
      ServiceLayer place = new ServiceLayer(null, after.service().id(), layers.after().id());
      general.put(place, move);
      told.add(place);
      MatrixCell origin =
          new MatrixCell(succession, layers.after().id(), after.model().id().value());
      if (sameModel && move.equals(moves.get(origin))) {
        reach(origin, new Part("service", place.service().value(), after.service().name()));
        origins.put(place, origin);
        continue;
      }
      Subject subject =
          new Subject(
              new Part("service", after.service().id().value(), after.service().name()),
              List.of(layer(layers.after())),
              null);
      found.add(
          change(
              subject,
              move,
              at(states.before(), one, before, null),
              at(states.after(), other, after, null),
              Actor.CUSTOMERS,
              states.team(after.service().team()),
              List.of()));
    }
    return found;
  }

  private List<Change> ofAgreements() {
    List<Change> found = new ArrayList<>();
    Map<AgreementId, DisclosedAgreement> before = states.before().corpus().agreements();
    Map<AgreementId, DisclosedAgreement> after = states.after().corpus().agreements();
    Set<AgreementId> all = new java.util.LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (AgreementId id : all) {
      DisclosedAgreement one = before.get(id);
      DisclosedAgreement other = after.get(id);
      DisclosedAgreement known = other == null ? Objects.requireNonNull(one) : other;
      for (DisclosedService service : known.services()) {
        ServiceId serviceId = service.service().id();
        DisclosedService then = under(one, serviceId, states.before());
        DisclosedService now = under(other, serviceId, states.after());
        if (then != null && now != null) {
          found.addAll(
              ofAgreement(known, then, now, one == null ? null : id, other == null ? null : id));
        }
      }
    }
    return found;
  }

  /** A service under an agreement, or as it is for all where there is no agreement. */
  private static @Nullable DisclosedService under(
      @Nullable DisclosedAgreement agreement, ServiceId service, State state) {
    if (agreement == null) {
      return state.corpus().services().get(service);
    }
    return agreement.services().stream()
        .filter(each -> each.service().id().equals(service))
        .findFirst()
        .orElse(state.corpus().services().get(service));
  }

  private List<Change> ofAgreement(
      DisclosedAgreement known,
      DisclosedService before,
      DisclosedService after,
      @Nullable AgreementId idBefore,
      @Nullable AgreementId idAfter) {
    List<Change> found = new ArrayList<>();
    Succession succession = successions.of(before.matrix().id(), after.matrix().id());
    Part agreement =
        new Part("agreement", known.agreement().id().value(), known.agreement().title());
    for (Succession.Layers layers : succession.layers()) {
      EffectiveCell one = cell(before, layers.before());
      EffectiveCell other = cell(after, layers.after());
      Move move = new Move(cell(one), cell(other));
      if (Objects.equals(move.before(), move.after())) {
        continue;
      }
      ServiceId service = after.service().id();
      told.add(new ServiceLayer(known.agreement().id(), service, layers.after().id()));
      ServiceLayer inGeneral = new ServiceLayer(null, service, layers.after().id());
      if (move.equals(general.get(inGeneral))) {
        MatrixCell origin = origins.get(inGeneral);
        if (origin != null) {
          reach(origin, agreement);
        }
        continue;
      }
      Subject subject =
          new Subject(
              agreement,
              List.of(
                  new Part("service", service.value(), after.service().name()),
                  layer(layers.after())),
              null);
      found.add(
          change(
              subject,
              move,
              at(states.before(), one, before, idBefore),
              at(states.after(), other, after, idAfter),
              actors.customer(known.agreement().customer()),
              states.team(after.service().team()),
              List.of()));
    }
    return found;
  }

  private void reach(MatrixCell origin, Part part) {
    List<Part> parts = reached.computeIfAbsent(origin, key -> new ArrayList<>());
    if (!parts.contains(part)) {
      parts.add(part);
    }
  }

  private void ofMatrix(Succession succession) {
    for (Succession.Models models : succession.models()) {
      for (Succession.Layers layers : succession.layers()) {
        ServiceModel model = models.after();
        MatrixCell place = new MatrixCell(succession, layers.after().id(), model.id().value());
        Move move = moves.get(place);
        if (move == null) {
          continue;
        }
        Subject subject =
            new Subject(
                new Part("matrix", succession.after().id().value(), succession.after().name()),
                List.of(layer(layers.after()), new Part("model", model.id().value(), model.name())),
                null);
        changes.add(
            change(
                subject,
                move,
                states
                    .before()
                    .at(
                        succession.before().id(),
                        List.of(
                            "layers",
                            layers.beforePosition(),
                            "owners",
                            models.before().id().value())),
                states
                    .after()
                    .at(
                        succession.after().id(),
                        List.of("layers", layers.afterPosition(), "owners", model.id().value())),
                Actor.CUSTOMERS,
                Actor.PROVIDER,
                reached.getOrDefault(place, List.of())));
      }
    }
  }

  private static Change change(
      Subject subject,
      Move move,
      @Nullable SourceSpan beforeAt,
      @Nullable SourceSpan afterAt,
      Actor customer,
      Actor provider,
      List<Part> reaches) {
    return new Change(
        CellText.kind(move.before(), move.after()),
        subject,
        CellText.of(move.before()),
        CellText.of(move.after()),
        beforeAt,
        afterAt,
        TextLabels.strictest(move.before(), move.after()),
        CellText.actors(move.before(), move.after(), customer, provider),
        reaches);
  }

  private static Part layer(Layer layer) {
    return new Part("layer", layer.id().value(), layer.name());
  }

  private static @Nullable EffectiveCell cell(DisclosedService service, Layer layer) {
    return service.cells().stream()
        .filter(each -> each.layer().id().equals(layer.id()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Cell cell(@Nullable EffectiveCell cell) {
    return cell == null ? null : cell.cell();
  }

  /** Where the line stands that decided, if the audience may be told. */
  private static @Nullable SourceSpan at(
      State state,
      @Nullable EffectiveCell cell,
      DisclosedService service,
      @Nullable AgreementId agreement) {
    if (cell == null) {
      return null;
    }
    Id id = service.matrix().id();
    if (cell.source() == CellSource.SERVICE) {
      id = service.service().id();
    } else if (cell.source() == CellSource.AGREEMENT) {
      id = Optional.ofNullable(agreement).orElseThrow();
    }
    return state.told(id, cell.decidedAt());
  }
}
