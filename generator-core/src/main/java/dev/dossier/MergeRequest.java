package dev.dossier;

import dev.dossier.model.ContactId;
import dev.dossier.model.DutyId;
import dev.dossier.model.IncidentId;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letter of which notification to make for which recipients.
 *
 * <pre>{@code
 * MergeRequest request = new MergeRequest(data, people, incident, duty, null);
 * GenerateResult result = Dossier.merge(request);
 * }</pre>
 *
 * @param data the data, the folder for the letters, and how to make them; its kinds of documents
 *     say nothing here but for kinds of letters
 * @param recipients a CSV or YAML file with one entry for each recipient
 * @param incident the incident
 * @param duty the duty under which the recipients are notified
 * @param recipient the recorded recipient who stands for all of them; may be absent if the incident
 *     has one notification under the duty
 */
public record MergeRequest(
    GenerateRequest data,
    Path recipients,
    IncidentId incident,
    DutyId duty,
    @Nullable ContactId recipient) {

  /** The recorded recipient who stands for all of them, where it is stated. */
  Optional<ContactId> standIn() {
    return Optional.ofNullable(recipient);
  }
}
