package dev.dossier.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause of an incident.
 *
 * @param kind how it relates to the incident
 * @param title the cause in a few words
 * @param category what kind of cause it is, in the same words wherever it comes again
 * @param description how it came about
 * @param whys the answers to why, each asking why of the one before it; the last is the root
 * @param sharingLabel its label, where it is stricter than the record's
 * @param knownSince since when it is known, where that is not the beginning
 */
public record Cause(
    CauseKind kind,
    String title,
    @Nullable String category,
    @Nullable Prose description,
    List<Prose> whys,
    @Nullable SharingLabel sharingLabel,
    @Nullable OffsetDateTime knownSince) {

  public Cause {
    whys = List.copyOf(whys);
  }
}
