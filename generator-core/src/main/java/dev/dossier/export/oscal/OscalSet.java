package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.StableJson;
import dev.dossier.export.oscal.OscalProfile.Import;
import dev.dossier.export.oscal.OscalProfile.Merge;
import dev.dossier.export.oscal.OscalProfile.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;

/**
 * Documents of OSCAL 1.2.1 that belong together, for one folder: a catalog, a profile that selects
 * from it the controls that the plans speak of, the plan that customers leverage, and under an
 * agreement the plan of the customer. They refer to each other by relative addresses, so that the
 * folder can be handed on as it is.
 *
 * <pre>{@code
 * List<OscalFile> files = OscalSet.of(corpus, corpus.services().values(), null);
 * }</pre>
 */
public final class OscalSet {

  static final String CATALOG = "catalog.json";
  static final String PROFILE = "profile.json";
  static final String PROVIDER_PLAN = "provider-ssp.json";
  static final String CUSTOMER_PLAN = "customer-ssp.json";

  private static final StableJson JSON =
      new StableJson(PropertyNamingStrategies.KEBAB_CASE).wrapped();

  private OscalSet() {}

  /**
   * The documents about some services.
   *
   * @param corpus what the readers may see
   * @param services the services, with who is responsible for what
   * @param agreement the agreement under which that is so; absent where it holds for all customers
   */
  public static List<OscalFile> of(
      DisclosedCorpus corpus,
      Collection<DisclosedService> services,
      @Nullable DisclosedAgreement agreement) {
    return files(new PlanScope(corpus, List.copyOf(services), agreement));
  }

  private static List<OscalFile> files(PlanScope scope) {
    List<Requirement> requirements = Requirements.of(scope);
    List<OscalFile> files = new ArrayList<>();
    files.add(file(CATALOG, CatalogDocument.of(scope)));
    files.add(file(PROFILE, profile(scope, requirements)));
    files.add(file(PROVIDER_PLAN, ProviderPlan.of(scope, requirements)));
    if (scope.agreement() != null) {
      files.add(file(CUSTOMER_PLAN, CustomerPlan.of(scope, scope.agreement(), requirements)));
    }
    return List.copyOf(files);
  }

  private static OscalFile file(String name, Record document) {
    return new OscalFile(name, JSON.of(document));
  }

  private static OscalProfile profile(PlanScope scope, List<Requirement> requirements) {
    List<String> ids = requirements.stream().map(Requirement::controlId).toList();
    return new OscalProfile(
        scope.uuid("profile"),
        new Masthead(scope).of("Controls of: " + ProviderPlan.title(scope), List.of()),
        List.of(new Import(CATALOG, List.of(new Selection(ids)))),
        new Merge(true));
  }
}
