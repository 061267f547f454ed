package dev.dossier.page;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ControlId;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the tasks of both sides cover a framework of controls: from the controls to the tasks, and
 * from the services to the controls.
 *
 * @param frame what stands around it
 * @param introduction what the framework is; absent if that is not stated
 * @param facts version, source and how many controls are covered
 * @param controls the controls with the tasks that serve them
 * @param services the services with the controls that their tasks serve
 */
public record ControlCoveragePage(
    Frame frame,
    @Nullable Prose introduction,
    List<Fact> facts,
    List<ControlRow> controls,
    List<ServicePart> services)
    implements Page {

  static final PageType<ControlFramework> TYPE =
      new PageType<ControlFramework>(
              "control-coverage",
              SiteSection.CONTROLS,
              corpus ->
                  corpus.frameworks().values().stream()
                      .filter(each -> isUsed(each, corpus.services().values()))
                      .toList(),
              framework ->
                  new PageType.Identity(
                      framework.id(), title(framework), Map.of("id", framework.id().value())),
              ControlCoveragePage::of)
          .byTitle()
          .withGist(ControlFramework::name);

  public ControlCoveragePage {
    facts = List.copyOf(facts);
    controls = List.copyOf(controls);
    services = List.copyOf(services);
  }

  /**
   * A control.
   *
   * @param anchor the name of its place on the page
   * @param label its number
   * @param title what it is about
   * @param customer the customer's tasks that serve it
   * @param provider the provider's tasks that serve it
   */
  public record ControlRow(
      String anchor, String label, String title, List<Served> customer, List<Served> provider) {

    public ControlRow {
      customer = List.copyOf(customer);
      provider = List.copyOf(provider);
    }
  }

  /**
   * A task that serves a control.
   *
   * @param title the task
   * @param layer the layer of the service, leading to it
   */
  public record Served(String title, Anchor layer) {}

  /**
   * A service.
   *
   * @param service its name, leading to its page
   * @param layers its layers whose tasks serve controls
   */
  public record ServicePart(Anchor service, List<LayerRow> layers) {

    public ServicePart {
      layers = List.copyOf(layers);
    }
  }

  /**
   * A layer of a service.
   *
   * @param layer its heading
   * @param mark who owns it
   * @param customer the numbers of the controls that the customer's tasks serve
   * @param provider the numbers of the controls that the provider's tasks serve
   */
  public record LayerRow(String layer, OwnerMark mark, String customer, String provider) {}

  /** The name of the place of a control on the page. */
  static String anchor(ControlId control) {
    return "control-" + control;
  }

  private static String title(ControlFramework framework) {
    return "Coverage of " + framework.shortName();
  }

  private static boolean isUsed(ControlFramework framework, Collection<DisclosedService> services) {
    return services.stream()
        .flatMap(service -> service.duties().stream())
        .flatMap(duties -> duties.tasks().stream())
        .anyMatch(task -> !controls(task, framework).isEmpty());
  }

  private static ControlCoveragePage of(ControlFramework framework, PageContext context) {
    List<ControlRow> rows =
        framework.controls().stream().map(each -> row(each, framework, context)).toList();
    long covered =
        rows.stream().filter(row -> !row.customer().isEmpty() || !row.provider().isEmpty()).count();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Version", framework.version()));
    facts.addAll(context.source(framework.source()));
    facts.add(Fact.of("Controls covered", covered + " of the " + rows.size() + " listed"));
    return new ControlCoveragePage(
        context.frame(title(framework), framework),
        PageContext.text(framework.introduction()),
        facts,
        rows,
        context.corpus().services().values().stream()
            .map(service -> part(service, framework, context))
            .filter(part -> !part.layers().isEmpty())
            .toList());
  }

  private static ControlRow row(Control control, ControlFramework framework, PageContext context) {
    return new ControlRow(
        anchor(control.id()),
        control.label(),
        control.title(),
        served(control, framework, Side.CUSTOMER, context),
        served(control, framework, Side.PROVIDER, context));
  }

  private static List<Served> served(
      Control control, ControlFramework framework, Side side, PageContext context) {
    List<Served> served = new ArrayList<>();
    for (DisclosedService service : context.corpus().services().values()) {
      for (CellDuties duties : service.duties()) {
        for (EffectiveTask task : duties.tasks(side)) {
          if (controls(task, framework).contains(control.id())) {
            served.add(new Served(task.task().title(), layer(service, duties, context)));
          }
        }
      }
    }
    return served;
  }

  private static Anchor layer(DisclosedService service, CellDuties duties, PageContext context) {
    var layer = duties.cell().layer();
    String text = service.service().name() + ", " + layer.name();
    return context
        .href("service", service.service().id())
        .map(page -> new Anchor(text, page + "#" + ServicePage.anchor(layer.id())))
        .orElse(new Anchor(text, null));
  }

  private static ServicePart part(
      DisclosedService service, ControlFramework framework, PageContext context) {
    return new ServicePart(
        context.service(service.service().id()),
        service.duties().stream()
            .filter(
                duties ->
                    duties.tasks().stream().anyMatch(task -> !controls(task, framework).isEmpty()))
            .map(
                duties ->
                    new LayerRow(
                        duties.cell().layer().name(),
                        OwnerMark.of(duties.cell().cell().owner()),
                        labels(duties, Side.CUSTOMER, framework),
                        labels(duties, Side.PROVIDER, framework)))
            .toList());
  }

  private static String labels(CellDuties duties, Side side, ControlFramework framework) {
    List<ControlId> served =
        duties.tasks(side).stream().flatMap(task -> controls(task, framework).stream()).toList();
    return String.join(
        ", ",
        framework.controls().stream()
            .filter(each -> served.contains(each.id()))
            .map(Control::label)
            .toList());
  }

  private static List<ControlId> controls(EffectiveTask task, ControlFramework framework) {
    return task.task().controls().getOrDefault(framework.id(), List.of());
  }
}
