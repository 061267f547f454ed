package dev.dossier.page;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Cell;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guide for customers: what is theirs, that which takes least effort first, and how to do it.
 *
 * @param frame what stands around it
 * @param facts what it is about, how many tasks there are and what they take
 * @param halves the layers in which the customer has a part
 * @param tasks the tasks, in order of effort
 * @param several whether it is about several services, so that every task names its own
 */
public record CustomerGuidePage(
    Frame frame, List<LinkedFact> facts, List<Half> halves, List<GuidedTask> tasks, boolean several)
    implements Page {

  private static final Comparator<Placed> BY_EFFORT =
      Comparator.comparing(
              (Placed each) -> each.effort(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(each -> -each.task().weight())
          .thenComparing(each -> each.task().task().title());

  static final PageType<DisclosedService> OF_SERVICE =
      new PageType<>(
          "customer-guide",
          null,
          corpus ->
              corpus.services().values().stream()
                  .filter(each -> placed(List.of(each)).findAny().isPresent())
                  .toList(),
          service ->
              new PageType.Identity(
                  service.service().id(),
                  title(service),
                  Map.of("id", service.service().id().value())),
          CustomerGuidePage::of);

  static final PageType<DisclosedAgreement> OF_AGREEMENT =
      new PageType<>(
          "agreement-guide",
          null,
          corpus ->
              corpus.agreements().values().stream()
                  .filter(each -> placed(each.services()).findAny().isPresent())
                  .toList(),
          each ->
              new PageType.Identity(
                  each.agreement().id(), title(each), Map.of("id", each.agreement().id().value())),
          CustomerGuidePage::of);

  public CustomerGuidePage {
    facts = List.copyOf(facts);
    halves = List.copyOf(halves);
    tasks = List.copyOf(tasks);
  }

  /**
   * A layer in which the customer has a part.
   *
   * @param service the service
   * @param layer the layer
   * @param mark who owns it
   * @param text the customer's half; absent where all of it is the customer's
   */
  public record Half(String service, String layer, OwnerMark mark, @Nullable Prose text) {}

  /**
   * A task with its place.
   *
   * @param number its number in the guide
   * @param service the service
   * @param layer the layer
   * @param task the task
   */
  public record GuidedTask(String number, String service, String layer, TaskPart task) {}

  private record Placed(DisclosedService service, CellDuties duties, EffectiveTask task) {

    @Nullable Duration effort() {
      return task.task().effort();
    }
  }

  private static String title(DisclosedService service) {
    return "Guide for customers of " + service.service().name();
  }

  private static String title(DisclosedAgreement agreement) {
    return "Guide for " + agreement.customer();
  }

  private static Stream<Placed> placed(List<DisclosedService> services) {
    return services.stream()
        .flatMap(
            service ->
                service.duties().stream()
                    .flatMap(
                        duties ->
                            duties.tasks(Side.CUSTOMER).stream()
                                .map(task -> new Placed(service, duties, task))));
  }

  private static CustomerGuidePage of(DisclosedService service, PageContext context) {
    Anchor page = context.service(service.service().id());
    Frame frame =
        context.frame(
            title(service), service.service(), context.matrix(service.service().matrix()), page);
    return of(frame, new LinkedFact("Service", List.of(page)), List.of(service), context);
  }

  private static CustomerGuidePage of(DisclosedAgreement disclosed, PageContext context) {
    var agreement = disclosed.agreement();
    Anchor page = context.anchor("agreement", agreement.id(), agreement.title());
    Frame frame =
        context.frame(
            title(disclosed), disclosed.label(), agreement.id().value(), disclosed.control(), page);
    return of(frame, new LinkedFact("Agreement", List.of(page)), disclosed.services(), context);
  }

  private static CustomerGuidePage of(
      Frame frame, LinkedFact subject, List<DisclosedService> services, PageContext context) {
    List<Placed> placed = placed(services).sorted(BY_EFFORT).toList();
    Duration effort =
        placed.stream()
            .map(each -> each.effort() == null ? Duration.ZERO : each.effort())
            .reduce(Duration.ZERO, Duration::plus);
    return new CustomerGuidePage(
        frame,
        List.of(
            subject,
            LinkedFact.of("Tasks", Integer.toString(placed.size())),
            LinkedFact.of("Effort to set up", effort.toHours() + " h in all")),
        services.stream().flatMap(CustomerGuidePage::halves).toList(),
        IntStream.range(0, placed.size())
            .mapToObj(i -> guided(i + 1, placed.get(i), context))
            .toList(),
        services.size() > 1);
  }

  private static Stream<Half> halves(DisclosedService service) {
    return service.cells().stream()
        .filter(cell -> cell.cell().owner().includes(Side.CUSTOMER))
        .map(
            each -> {
              Cell cell = each.cell();
              return new Half(
                  service.service().name(),
                  each.layer().name(),
                  OwnerMark.of(cell.owner()),
                  cell.owner() == Owner.SHARED ? PageContext.text(cell.customer()) : null);
            });
  }

  private static GuidedTask guided(int number, Placed placed, PageContext context) {
    return new GuidedTask(
        Integer.toString(number),
        placed.service().service().name(),
        placed.duties().cell().layer().name(),
        TaskPart.of(placed.task(), context));
  }
}
