package dev.dossier.compare;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.SharingLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in the later state than in the earlier one.
 *
 * @param kind what became of it
 * @param subject what it is
 * @param before what was stated; absent where nothing was
 * @param after what is stated now; absent where nothing is
 * @param beforeAt where it was stated; absent where nothing was, or the audience may not know
 * @param afterAt where it is stated now; absent where nothing is, or the audience may not know
 * @param label the strictest label of the texts that it tells, beyond that of its record; absent
 *     where they carry none of their own
 * @param actors who has to act on it, in order; never empty
 * @param reaches the services and agreements that it reaches beyond its subject, in order of name
 */
public record Change(
    ChangeKind kind,
    Subject subject,
    @Nullable String before,
    @Nullable String after,
    @Nullable SourceSpan beforeAt,
    @Nullable SourceSpan afterAt,
    @Nullable SharingLabel label,
    List<Actor> actors,
    List<Subject.Part> reaches) {

  public Change {
    actors = actors.stream().distinct().sorted().toList();
    reaches = List.copyOf(reaches);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("nobody acts on " + subject);
    }
  }
}
