package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the response went.
 *
 * @param wentWell what went well
 * @param wentBadly what went badly
 * @param luck what was luck
 * @param sharingLabel its label, where it is stricter than the record's
 */
public record Review(
    List<Prose> wentWell,
    List<Prose> wentBadly,
    List<Prose> luck,
    @Nullable SharingLabel sharingLabel) {

  public Review {
    wentWell = List.copyOf(wentWell);
    wentBadly = List.copyOf(wentBadly);
    luck = List.copyOf(luck);
  }
}
