package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework of controls to which tasks are mapped ({@code controls/}): numbers and short titles,
 * never the text of a standard.
 *
 * @param id its id
 * @param name its name
 * @param shortName its name where space is scarce
 * @param version its version
 * @param source where it is published
 * @param introduction what it is
 * @param controls the controls that are used
 * @param control who answers for it, where that differs from the organisation's default
 */
public record ControlFramework(
    FrameworkId id,
    String name,
    String shortName,
    String version,
    Source source,
    @Nullable Prose introduction,
    List<Control> controls,
    @Nullable DocumentControl control)
    implements Controlled {

  public ControlFramework {
    controls = List.copyOf(controls);
  }
}
