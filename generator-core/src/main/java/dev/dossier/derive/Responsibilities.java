package dev.dossier.derive;

import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Corpus;
import dev.dossier.model.LayerId;
import dev.dossier.model.Located;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for the layers of all services, in general and under agreements.
 *
 * <pre>{@code
 * Optional<CellDuties> duties = Responsibilities.of(corpus).on(service, layer, agreement);
 * }</pre>
 */
public final class Responsibilities {

  private final Corpus corpus;
  private final Map<Key, List<CellDuties>> known = new HashMap<>();

  private record Key(ServiceId service, @Nullable AgreementId agreement) {}

  private Responsibilities(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Those that {@code corpus} states. */
  public static Responsibilities of(Corpus corpus) {
    return new Responsibilities(corpus);
  }

  /**
   * The layers of a service with their duties, in the order of its matrix; none where the service
   * or its matrix is not known.
   *
   * @param agreement the agreement with the customer; absent for all customers without one
   */
  public List<CellDuties> of(ServiceId service, @Nullable AgreementId agreement) {
    return known.computeIfAbsent(new Key(service, agreement), this::compute);
  }

  /** One layer of a service with its duties; empty where it is not known or has no owner. */
  public Optional<CellDuties> on(
      ServiceId service, LayerId layer, @Nullable AgreementId agreement) {
    return of(service, agreement).stream()
        .filter(each -> each.cell().layer().id().equals(layer))
        .findFirst();
  }

  private List<CellDuties> compute(Key key) {
    Located<Service> service = corpus.services().get(key.service());
    if (service == null) {
      return List.of();
    }
    Located<Agreement> agreement =
        key.agreement() == null ? null : corpus.agreements().get(key.agreement());
    return Optional.ofNullable(corpus.matrices().get(service.value().matrix()))
        .map(matrix -> CellDuties.all(service, matrix, agreement))
        .orElse(List.of());
  }
}
