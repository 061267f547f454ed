package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation declares about regimes of notification.
 *
 * @param roles its roles, such as {@code controller}
 * @param applicable regimes of its sector that bind it
 * @param notApplicable regimes that do not bind it
 * @param calendar the working days of its home authority
 */
public record DeclaredRegimes(
    List<String> roles,
    List<RegimeId> applicable,
    List<RegimeExclusion> notApplicable,
    @Nullable CalendarId calendar) {

  public DeclaredRegimes {
    roles = List.copyOf(roles);
    applicable = List.copyOf(applicable);
    notApplicable = List.copyOf(notApplicable);
  }
}
