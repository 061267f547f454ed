package dev.dossier.page;

import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Incident;
import dev.dossier.model.Owner;
import dev.dossier.model.ServiceId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who owned the layers of the services that an incident concerned, when it began: by the services
 * themselves, and under the agreements that held then and say otherwise.
 *
 * @param owners the owners that occur, each a column
 * @param rows services, and services under agreements
 */
public record ReportOwners(List<String> owners, List<Row> rows) {

  private static final String FAILED = " (failed)";

  public ReportOwners {
    owners = List.copyOf(owners);
    rows = List.copyOf(rows);
  }

  /**
   * The layers of a service.
   *
   * @param service the service
   * @param agreement the agreement by which they are so; absent for customers without one
   * @param layers the layers of each owner, in the order of the columns; empty where it has none
   */
  public record Row(Anchor service, @Nullable Anchor agreement, List<String> layers) {

    public Row {
      layers = List.copyOf(layers);
    }
  }

  private record Found(
      DisclosedService service,
      @Nullable DisclosedAgreement agreement,
      List<EffectiveCell> cells) {}

  /** The owners; absent where the record names no service with layers that the reader may see. */
  static @Nullable ReportOwners of(DisclosedIncident incident, PageContext context) {
    Incident record = incident.record();
    List<Found> found = new ArrayList<>();
    for (ServiceId id : record.services()) {
      DisclosedService service = context.corpus().services().get(id);
      if (service != null && !service.cells().isEmpty()) {
        found.add(new Found(service, null, service.cells()));
        context.corpus().agreements().values().stream()
            .filter(each -> holds(each.agreement(), record, context))
            .filter(each -> each.agreement().on(id).isPresent())
            .flatMap(
                each ->
                    each.services().stream()
                        .filter(agreed -> agreed.service().id().equals(id))
                        .filter(agreed -> !owners(agreed).equals(owners(service)))
                        .map(agreed -> new Found(agreed, each, agreed.cells())))
            .forEach(found::add);
      }
    }
    List<Owner> owners =
        Arrays.stream(Owner.values())
            .filter(owner -> owner != Owner.NOT_APPLICABLE)
            .filter(owner -> found.stream().anyMatch(each -> !layers(each, owner, null).isEmpty()))
            .toList();
    return found.isEmpty()
        ? null
        : new ReportOwners(
            owners.stream().map(Words::owner).toList(),
            found.stream().map(each -> row(each, owners, record, context)).toList());
  }

  private static List<Owner> owners(DisclosedService service) {
    return service.cells().stream().map(each -> each.cell().owner()).toList();
  }

  /** Whether an agreement held on the day on which the incident began, as far as that is known. */
  private static boolean holds(Agreement agreement, Incident record, PageContext context) {
    OffsetDateTime began =
        record.times().occurred() == null
            ? record.knownFrom().orElse(null)
            : record.times().occurred().at();
    if (began == null) {
      return false;
    }
    LocalDate day = context.time().local(began.toInstant()).toLocalDate();
    LocalDate last = agreement.effectiveUntil();
    return !day.isBefore(agreement.effectiveFrom()) && (last == null || !day.isAfter(last));
  }

  private static Row row(Found found, List<Owner> owners, Incident record, PageContext context) {
    DisclosedAgreement agreement = found.agreement();
    return new Row(
        context.service(found.service().service().id()),
        agreement == null
            ? null
            : context.anchor(
                AgreementPage.TYPE.name(),
                agreement.agreement().id(),
                agreement.agreement().title()),
        owners.stream().map(owner -> layers(found, owner, record.failingLayer())).toList());
  }

  private static String layers(Found found, Owner owner, @Nullable FailingLayer failing) {
    return found.cells().stream()
        .filter(each -> each.cell().owner() == owner)
        .map(each -> each.layer().name() + (isFailing(each, found, failing) ? FAILED : ""))
        .collect(Collectors.joining(", "));
  }

  private static boolean isFailing(
      EffectiveCell cell, Found found, @Nullable FailingLayer failing) {
    return failing != null
        && failing.service().equals(found.service().service().id())
        && failing.layer().equals(cell.layer().id());
  }
}
