package dev.dossier;

import dev.dossier.model.AudienceId;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which two states of the data to compare.
 *
 * <pre>{@code
 * DiffRequest request =
 *     new DiffRequest(data, Path.of(""), "v1.0", null, null, Set.of(ChangesFormat.HTML));
 * DiffResult result = Dossier.diff(request);
 * }</pre>
 *
 * @param data the data folder, where to write, with which templates, and the instant that counts as
 *     now for both states
 * @param base the folder from which relative folders are named
 * @param from the earlier state: a folder, or else a revision of the repository that holds the data
 *     folder
 * @param to the later state, likewise; the data folder as it stands if absent
 * @param audience for whom; the audience of the kind of documents with the page {@code changes} if
 *     absent
 * @param formats what to write; nothing is written where there is none
 */
public record DiffRequest(
    GenerateRequest data,
    Path base,
    String from,
    @Nullable String to,
    @Nullable AudienceId audience,
    Set<ChangesFormat> formats) {

  public DiffRequest {
    formats = Set.copyOf(formats);
  }
}
