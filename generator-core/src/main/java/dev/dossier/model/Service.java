package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named service of the provider ({@code services/}).
 *
 * @param id its id
 * @param name its name
 * @param model its service model
 * @param matrix the matrix whose column of that model it takes
 * @param description what it does
 * @param team the service team that runs it
 * @param securityTeam the security team that responds for it
 * @param overrides layers where this service differs from its model
 * @param duties what has to be done on its layers
 * @param control who answers for it, where that differs from the organisation's default
 */
public record Service(
    ServiceId id,
    String name,
    ServiceModelId model,
    MatrixId matrix,
    Prose description,
    TeamId team,
    @Nullable TeamId securityTeam,
    List<CellOverride> overrides,
    List<LayerDuties> duties,
    @Nullable DocumentControl control)
    implements Controlled {

  public Service {
    overrides = List.copyOf(overrides);
    duties = List.copyOf(duties);
  }
}
