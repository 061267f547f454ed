package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Organization;
import dev.dossier.model.Prose;
import dev.dossier.model.ServiceId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a set of documents is about: the services as all customers get them, or as one customer gets
 * them under an agreement.
 *
 * @param corpus what the readers may see
 * @param services the services, with who is responsible for what
 * @param agreement the agreement; absent where the set is for all customers
 */
record PlanScope(
    DisclosedCorpus corpus,
    List<DisclosedService> services,
    @Nullable DisclosedAgreement agreement) {

  PlanScope {
    services = List.copyOf(services);
  }

  Organization organization() {
    return corpus.organization();
  }

  /** The provider within a sentence. */
  String provider() {
    return organization().name();
  }

  /** The customer within a sentence. */
  String customer() {
    return agreement == null ? "the customer" : agreement.customer();
  }

  /** A text in the language of the documents, without white space around it. */
  String text(Prose prose) {
    return prose.in(organization().language()).text().strip();
  }

  /** The UUID of something that exists once in this set. */
  UUID uuid(Object... path) {
    Object[] scoped = new Object[path.length + 1];
    scoped[0] = agreement == null ? "general" : "agreement/" + agreement.agreement().id();
    System.arraycopy(path, 0, scoped, 1, path.length);
    return OscalIds.of(organization()).of(scoped);
  }

  /** The UUID of something that is the same in all sets, such as a team. */
  UUID shared(Object... path) {
    return OscalIds.of(organization()).of(path);
  }

  /** Where a service stands in the plan of the provider. */
  UUID component(ServiceId service) {
    return uuid("component", service);
  }
}
