package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility matrix: layers by service models ({@code responsibility/}).
 *
 * @param id its id
 * @param name its title
 * @param version its version
 * @param succeeds the matrix whose place it takes; a comparison of two states of the data maps the
 *     layers of that one to its own
 * @param source where it comes from
 * @param introduction how to read it
 * @param models the columns, left to right
 * @param layers the rows, top to bottom
 * @param notes what the table alone does not say
 * @param control who answers for it, where that differs from the organisation's default
 */
public record ResponsibilityMatrix(
    MatrixId id,
    String name,
    @Nullable String version,
    @Nullable MatrixId succeeds,
    @Nullable Source source,
    Prose introduction,
    List<ServiceModel> models,
    List<Layer> layers,
    List<Prose> notes,
    @Nullable DocumentControl control)
    implements Controlled {

  public ResponsibilityMatrix {
    models = List.copyOf(models);
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
  }
}
