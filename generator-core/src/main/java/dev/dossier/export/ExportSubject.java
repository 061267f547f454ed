package dev.dossier.export;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.Export.Listing;
import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export is about.
 *
 * @param corpus what its audience sees
 * @param framework the framework whose controls it lists; absent where it lists none
 * @param selection the part of the corpus that it holds
 */
public record ExportSubject(
    DisclosedCorpus corpus, @Nullable ControlFramework framework, Selection selection) {

  /**
   * A part of what an audience sees.
   *
   * @param service the only service; absent for all
   * @param agreement the only agreement; absent for what holds without one, and for all agreements
   *     that are in force
   */
  public record Selection(@Nullable ServiceId service, @Nullable AgreementId agreement) {

    /** Everything. */
    public static final Selection ALL = new Selection(null, null);

    private boolean holds(DisclosedService each) {
      return service == null || each.service().id().equals(service);
    }

    private boolean holds(DisclosedRunbook each) {
      List<ServiceId> services = each.runbook().services();
      return agreement == null
          && (service == null || services.isEmpty() || services.contains(service));
    }

    private boolean holds(DisclosedAgreement each, LocalDate day) {
      Agreement terms = each.agreement();
      return agreement == null
          ? !day.isBefore(terms.effectiveFrom())
              && (terms.effectiveUntil() == null || !day.isAfter(terms.effectiveUntil()))
          : terms.id().equals(agreement);
    }
  }

  /** Whether the audience sees none of what is listed of the services that are selected. */
  boolean isEmpty(Listing listing) {
    return listing == Listing.RUNBOOKS ? runbooks().isEmpty() : parts().isEmpty();
  }

  /** The label of an export that lists those: the strictest of what it holds. */
  SharingLabel label(Listing listing) {
    return listing == Listing.RUNBOOKS
        ? runbooks().stream()
            .map(DisclosedRunbook::label)
            .reduce(corpus.label(), SharingLabel::stricter)
        : label();
  }

  /**
   * The runbooks that apply to the services that are selected, in order of id; no agreement has
   * any.
   */
  List<DisclosedRunbook> runbooks() {
    return corpus.runbooks().values().stream().filter(selection::holds).toList();
  }

  /** The label of what is told of services: the strictest of its parts. */
  public SharingLabel label() {
    return parts().stream()
        .map(part -> part.agreement() == null ? corpus.label() : part.agreement().label())
        .reduce(corpus.label(), SharingLabel::stricter);
  }

  /** The services without an agreement, and then under each one in force, in order of id. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (selection.agreement() == null) {
      corpus.services().values().forEach(service -> parts.add(new Part(null, service)));
    }
    LocalDate day = corpus.asOf().atZone(corpus.organization().timeZone()).toLocalDate();
    for (DisclosedAgreement each : corpus.agreements().values()) {
      if (selection.holds(each, day)) {
        each.services().forEach(service -> parts.add(new Part(each, service)));
      }
    }
    return parts.stream().filter(part -> selection.holds(part.service())).toList();
  }

  /**
   * A service as it is for some customers.
   *
   * @param agreement the agreement that they have; absent for all without one
   * @param service the service with its layers as they are for them
   */
  record Part(@Nullable DisclosedAgreement agreement, DisclosedService service) {

    /** What tells it apart, in file names and names of sheets. */
    String id() {
      String own = service.service().id().value();
      return agreement == null ? own : agreement.agreement().id() + "-" + own;
    }

    /** For whom it holds. */
    String holdsFor() {
      return agreement == null
          ? "All customers"
          : agreement.customer() + ": " + agreement.agreement().title();
    }
  }
}
