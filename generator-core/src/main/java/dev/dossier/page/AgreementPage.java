package dev.dossier.page;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Cell;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a customer: what it changes, and who is responsible for what under it.
 *
 * @param frame what stands around it
 * @param introduction what it is about; absent if that is not stated
 * @param facts customer, subscriptions, version and dates
 * @param changes the layers whose owner it changes
 * @param tables the customer's services with the owners of their layers, by service model
 * @param services the services of which it speaks, with the layers that it touches
 * @param guide the guide for the customer; leads nowhere where there is none
 */
public record AgreementPage(
    Frame frame,
    @Nullable Prose introduction,
    List<Fact> facts,
    List<Change> changes,
    List<ServiceTable> tables,
    List<ServicePart> services,
    Anchor guide)
    implements Page {

  static final PageType<DisclosedAgreement> TYPE =
      new PageType<DisclosedAgreement>(
              "agreement",
              null,
              corpus -> List.copyOf(corpus.agreements().values()),
              each ->
                  new PageType.Identity(
                      each.agreement().id(),
                      each.agreement().title(),
                      Map.of("id", each.agreement().id().value())),
              AgreementPage::of)
          .byTitle();

  public AgreementPage {
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
    tables = List.copyOf(tables);
    services = List.copyOf(services);
  }

  /**
   * A layer whose owner is agreed otherwise.
   *
   * @param service the service
   * @param layer the layer
   * @param mark who owns it
   * @param instead who would own it without the agreement
   * @param reason why
   */
  public record Change(
      Anchor service, String layer, OwnerMark mark, OwnerMark instead, @Nullable String reason) {}

  /**
   * A service of which the agreement speaks.
   *
   * @param name its name
   * @param layers the layers that the agreement touches
   */
  public record ServicePart(String name, List<LayerPart> layers) {

    public ServicePart {
      layers = List.copyOf(layers);
    }
  }

  private static AgreementPage of(DisclosedAgreement disclosed, PageContext context) {
    Agreement agreement = disclosed.agreement();
    return new AgreementPage(
        context.frame(
            agreement.title(),
            disclosed.label(),
            agreement.id().value(),
            disclosed.control(),
            context.anchor("agreement-index", AgreementIndexPage.TITLE)),
        PageContext.text(agreement.introduction()),
        facts(disclosed, context),
        changes(disclosed, context),
        ServiceTable.all(disclosed.services(), context),
        disclosed.services().stream()
            .map(service -> part(service, context))
            .filter(part -> !part.layers().isEmpty())
            .toList(),
        context.anchor("agreement-guide", agreement.id(), "Guide for the customer"));
  }

  private static List<Fact> facts(DisclosedAgreement disclosed, PageContext context) {
    Agreement agreement = disclosed.agreement();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Customer", disclosed.customer()));
    facts.add(Fact.of("Subscriptions", String.join(", ", disclosed.subscriptions())));
    if (agreement.version() != null) {
      facts.add(Fact.of("Version", agreement.version()));
    }
    facts.add(Fact.of("Holds from", context.time().date(agreement.effectiveFrom())));
    if (agreement.effectiveUntil() != null) {
      facts.add(Fact.of("Holds until", context.time().date(agreement.effectiveUntil())));
    }
    return facts;
  }

  private static List<Change> changes(DisclosedAgreement disclosed, PageContext context) {
    return disclosed.services().stream()
        .flatMap(
            service ->
                service.cells().stream()
                    .filter(cell -> cell.source() == CellSource.AGREEMENT)
                    .map(cell -> change(service, cell, context)))
        .toList();
  }

  private static Change change(DisclosedService service, EffectiveCell cell, PageContext context) {
    Cell before = cell.upTo(CellSource.SERVICE);
    return new Change(
        context.service(service.service().id()),
        cell.layer().name(),
        OwnerMark.of(cell.cell().owner()),
        before == null ? OwnerMark.UNSTATED : OwnerMark.of(before.owner()),
        cell.reason());
  }

  private static ServicePart part(DisclosedService service, PageContext context) {
    String prefix = service.service().id() + "-";
    return new ServicePart(
        service.service().name(),
        service.duties().stream()
            .filter(AgreementPage::isTouched)
            .map(each -> LayerPart.of(each, prefix, context))
            .toList());
  }

  private static boolean isTouched(CellDuties duties) {
    return duties.cell().source() == CellSource.AGREEMENT
        || duties.tasks().stream().anyMatch(task -> task.source() == CellSource.AGREEMENT);
  }
}
