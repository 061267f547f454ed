package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.Owner;
import dev.dossier.model.Side;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A control with what the services do for it.
 *
 * @param controlId the id of the control in the catalog
 * @param uuid its UUID in the provider's plan
 * @param contributions one for every service that the control is about
 */
record Requirement(String controlId, UUID uuid, List<Contribution> contributions) {

  Requirement {
    contributions = List.copyOf(contributions);
  }

  /**
   * What is done for a control in one service.
   *
   * @param service the service
   * @param uuid its UUID in the provider's plan
   * @param description who does what, in a sentence
   * @param owner who owns the layer; absent where the control is not a layer
   * @param duties what each side does
   */
  record Contribution(
      DisclosedService service,
      UUID uuid,
      String description,
      @Nullable Owner owner,
      List<Duty> duties) {

    Contribution {
      duties = List.copyOf(duties);
    }

    List<Duty> duties(Side side) {
      return duties.stream().filter(duty -> duty.side() == side).toList();
    }
  }
}
