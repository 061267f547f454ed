package dev.dossier.compare;

import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.ContactId;
import dev.dossier.model.CustomerDuty;
import dev.dossier.model.Owner;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Side;
import dev.dossier.model.Task;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who has to act on a difference. */
final class Actors {

  private final States states;

  Actors(States states) {
    this.states = states;
  }

  List<Actor> of(Difference difference) {
    List<Actor> actors = new ArrayList<>();
    if (difference.before() instanceof TeamId || difference.after() instanceof TeamId) {
      Stream.of(difference.before(), difference.after())
          .filter(TeamId.class::isInstance)
          .forEach(team -> actors.add(states.team((TeamId) team)));
      return actors;
    }
    if (difference.isEntry()) {
      Record entry = difference.entry();
      if (entry instanceof Task task) {
        return List.of(of(task, difference));
      }
      if (entry instanceof RunbookStep step) {
        return step.accountable().stream().map(states::team).toList();
      }
      if (entry instanceof CustomerDuty) {
        return List.of(Actor.CUSTOMERS);
      }
    }
    difference.eachWithin(Task.class).forEach(task -> actors.add(of(task, difference)));
    difference.eachWithin(RunbookStep.class).stream()
        .flatMap(step -> step.accountable().stream())
        .forEach(team -> actors.add(states.team(team)));
    if (difference.within(CustomerDuty.class).isPresent()) {
      actors.add(Actor.CUSTOMERS);
    }
    return actors.isEmpty() ? ofRecord(difference) : actors;
  }

  private List<Actor> ofRecord(Difference difference) {
    return of(
        difference.afterWithin().isEmpty()
            ? difference.beforeWithin().get(0)
            : difference.afterWithin().get(0));
  }

  /** Who has to act on a change of a whole record. */
  List<Actor> of(Record record) {
    if (record instanceof Team team) {
      return List.of(states.team(team.id()));
    }
    if (record instanceof Service service) {
      return List.of(states.team(service.team()));
    }
    if (record instanceof Runbook runbook) {
      return List.of(states.team(runbook.owner()));
    }
    if (record instanceof Agreement agreement) {
      return List.of(customer(agreement.customer()), Actor.PROVIDER);
    }
    if (record instanceof Assessment assessment) {
      return List.of(customer(assessment.customer()));
    }
    return record instanceof ResponsibilityMatrix
        ? List.of(Actor.CUSTOMERS, Actor.PROVIDER)
        : List.of(Actor.PROVIDER);
  }

  Actor customer(ContactId customer) {
    return new Actor(Actor.Role.CUSTOMER, customer.value(), states.names().of(customer));
  }

  private Actor of(Task task, Difference difference) {
    if (task.side() == Side.CUSTOMER) {
      return difference
          .within(Agreement.class)
          .map(agreement -> customer(agreement.customer()))
          .orElse(Actor.CUSTOMERS);
    }
    if (task.team() != null) {
      return states.team(task.team());
    }
    return difference
        .within(Service.class)
        .or(
            () ->
                difference
                    .within(AgreedService.class)
                    .map(AgreedService::service)
                    .map(this::service))
        .map(service -> states.team(service.team()))
        .orElse(Actor.PROVIDER);
  }

  private @Nullable Service service(ServiceId id) {
    var after = states.after().corpus().services().get(id);
    var found = after == null ? states.before().corpus().services().get(id) : after;
    return found == null ? null : found.service();
  }

  /**
   * Who has to act when an owner changes: those who gain a part, or those who have one where nobody
   * gains any.
   *
   * @param customer who the customer's side is
   * @param provider who the provider's side is
   */
  static List<Actor> ofMove(
      @Nullable Owner before, @Nullable Owner after, Actor customer, Actor provider) {
    if (after == Owner.THIRD_PARTY) {
      return List.of(Actor.THIRD_PARTY);
    }
    List<Side> now = sides(after);
    List<Side> gained = new ArrayList<>(now);
    gained.removeAll(sides(before));
    List<Side> acting = gained.isEmpty() ? now : gained;
    if (acting.isEmpty()) {
      acting = sides(before);
    }
    if (acting.isEmpty()) {
      return List.of(before == Owner.THIRD_PARTY ? Actor.THIRD_PARTY : provider);
    }
    return acting.stream().map(side -> side == Side.CUSTOMER ? customer : provider).toList();
  }

  static List<Side> sides(@Nullable Owner owner) {
    return owner == null
        ? List.of()
        : Stream.of(Side.values()).filter(Objects.requireNonNull(owner)::includes).toList();
  }
}
