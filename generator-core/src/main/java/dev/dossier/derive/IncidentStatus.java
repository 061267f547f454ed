package dev.dossier.derive;

import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the response to an incident is. */
public enum IncidentStatus {
  /** Its spread is not stopped. */
  OPEN,
  /** Its spread is stopped, normal operation is not restored. */
  CONTAINED,
  /** Normal operation is restored, work on it goes on. */
  RECOVERED,
  /** Work on it has ended. */
  CLOSED;

  /** The status at {@code asOf} by the incident's times; what lies after counts as unknown. */
  public static IncidentStatus of(Times times, Instant asOf) {
    if (hasCome(times.closed(), asOf)) {
      return CLOSED;
    }
    if (hasCome(times.recovered(), asOf)) {
      return RECOVERED;
    }
    return hasCome(times.contained(), asOf) || hasCome(times.eradicated(), asOf) ? CONTAINED : OPEN;
  }

  /** The word for this status in machine-readable output. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean hasCome(@Nullable Moment moment, Instant asOf) {
    return moment != null && !moment.at().toInstant().isAfter(asOf);
  }
}
