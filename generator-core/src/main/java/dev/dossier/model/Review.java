package dev.dossier.model;

import java.util.List;

/**
 * How the response went.
 *
 * @param wentWell what went well
 * @param wentBadly what went badly
 * @param luck what was luck
 */
public record Review(List<Prose> wentWell, List<Prose> wentBadly, List<Prose> luck) {

  public Review {
    wentWell = List.copyOf(wentWell);
    wentBadly = List.copyOf(wentBadly);
    luck = List.copyOf(luck);
  }
}
