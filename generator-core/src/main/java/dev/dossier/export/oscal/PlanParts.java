package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedService;
import dev.dossier.export.oscal.OscalPart.Property;
import dev.dossier.model.Owner;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Properties that plans of both sides state. */
final class PlanParts {

  private static final Set<String> CLOUD_MODELS = Set.of("iaas", "paas", "saas");

  private PlanParts() {}

  /** The service models, in the words of OSCAL. */
  static List<Property> serviceModels(List<DisclosedService> services) {
    Set<String> models = new TreeSet<>();
    for (DisclosedService service : services) {
      String model = service.model().id().value();
      models.add(CLOUD_MODELS.contains(model) ? model : "other");
    }
    return models.stream().map(model -> Property.standard("cloud-service-model", model)).toList();
  }

  /**
   * Where the implementation of a control comes from.
   *
   * @param contribution what is done for the control
   * @param own the side whose plan it is
   */
  static List<Property> origination(Requirement.Contribution contribution, Side own) {
    List<Property> props = new ArrayList<>();
    Owner owner = contribution.owner();
    if (owner != null) {
      props.add(Property.own("owner", owner.key()));
    }
    for (Side side : List.of(Side.PROVIDER, Side.CUSTOMER)) {
      if (!contribution.duties(side).isEmpty()) {
        props.add(Property.standard("control-origination", origin(side, own)));
      }
    }
    return props;
  }

  private static String origin(Side side, Side own) {
    if (side == own) {
      return "system-specific";
    }
    return own == Side.PROVIDER ? "customer-provided" : "inherited";
  }

  /** A list within a sentence. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
