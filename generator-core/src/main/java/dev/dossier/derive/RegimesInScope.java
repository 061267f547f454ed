package dev.dossier.derive;

import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeScope;
import dev.dossier.model.RegimeStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The regimes that may bind the organisation before anything has happened. What depends on the
 * incident, such as countries, data and answers, is taken to hold, so that a runbook is ready for
 * the worst.
 */
final class RegimesInScope {

  private final OrganizationFacts organization;
  private final LocalDate day;

  /**
   * @param organization what the organisation declares
   * @param day the day by which it is judged whether a regime binds
   */
  RegimesInScope(OrganizationFacts organization, LocalDate day) {
    this.organization = organization;
    this.day = day;
  }

  List<Regime> of(Collection<Regime> regimes) {
    return regimes.stream().filter(this::mayBind).toList();
  }

  /** The first duty of {@code regime} that may bind the organisation. */
  Optional<NotificationDuty> first(Regime regime) {
    return regime.duties().stream().filter(duty -> fitsRoles(duty.scope())).findFirst();
  }

  /** Whether the organisation has the roles that {@code scope} asks for. */
  boolean fitsRoles(@Nullable RegimeScope scope) {
    return scope == null
        || ((scope.roles().isEmpty() || !Collections.disjoint(scope.roles(), organization.roles()))
            && Collections.disjoint(scope.notRoles(), organization.roles()));
  }

  private boolean mayBind(Regime regime) {
    boolean declared = organization.declares(regime.id());
    RegimeScope scope = regime.scope();
    return organization.exclusion(regime.id()).isEmpty()
        && (declared || regime.status() == RegimeStatus.IN_FORCE)
        && (regime.validFrom() == null || !day.isBefore(regime.validFrom()))
        && (regime.validTo() == null || !day.isAfter(regime.validTo()))
        && (declared || scope == null || !scope.sector())
        && (fitsRoles(scope) || (declared && scope != null && scope.notRoles().isEmpty()));
  }
}
