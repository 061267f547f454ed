package dev.dossier.model;

import java.util.List;

/**
 * What an agreement says about one service.
 *
 * @param service the service
 * @param overrides layers whose owner is agreed otherwise
 * @param duties tasks that are agreed in addition, or in place of those of the service
 */
public record AgreedService(
    ServiceId service, List<CellOverride> overrides, List<LayerDuties> duties) {

  public AgreedService {
    overrides = List.copyOf(overrides);
    duties = List.copyOf(duties);
  }
}
