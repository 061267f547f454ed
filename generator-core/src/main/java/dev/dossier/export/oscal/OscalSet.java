package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.export.oscal.OscalProfile.Import;
import dev.dossier.export.oscal.OscalProfile.Merge;
import dev.dossier.export.oscal.OscalProfile.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents of OSCAL 1.2.1 that belong together, for one folder: a catalog, a profile that selects
 * from it the controls that the plans speak of, the plan that customers leverage, and under an
 * agreement the plan of the customer. They refer to each other by relative addresses, so that the
 * folder can be handed on as it is.
 *
 * <pre>{@code
 * List<OscalFile> files = OscalSet.general(corpus);
 * }</pre>
 */
public final class OscalSet {

  static final String CATALOG = "catalog.json";
  static final String PROFILE = "profile.json";
  static final String PROVIDER_PLAN = "provider-ssp.json";
  static final String CUSTOMER_PLAN = "customer-ssp.json";

  private OscalSet() {}

  /** What holds for all customers without an agreement. */
  public static List<OscalFile> general(DisclosedCorpus corpus) {
    return files(PlanScope.all(corpus));
  }

  /**
   * What holds for the customer of an agreement.
   *
   * @param agreement one of the agreements of {@code corpus}
   */
  public static List<OscalFile> under(DisclosedAgreement agreement, DisclosedCorpus corpus) {
    return files(PlanScope.under(agreement, corpus));
  }

  private static List<OscalFile> files(PlanScope scope) {
    List<Requirement> requirements = Requirements.of(scope);
    List<OscalFile> files = new ArrayList<>();
    files.add(OscalJson.file(CATALOG, CatalogDocument.of(scope)));
    files.add(OscalJson.file(PROFILE, profile(scope, requirements)));
    files.add(OscalJson.file(PROVIDER_PLAN, ProviderPlan.of(scope, requirements)));
    if (scope.agreement() != null) {
      files.add(
          OscalJson.file(CUSTOMER_PLAN, CustomerPlan.of(scope, scope.agreement(), requirements)));
    }
    return List.copyOf(files);
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
