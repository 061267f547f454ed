package dev.dossier.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of an incident. What is unknown is absent.
 *
 * @param occurred when it happened
 * @param detected when it was detected
 * @param acknowledged when somebody took it up
 * @param declared when it was declared an incident
 * @param aware when the organisation became aware in the sense of the law
 * @param classified when it was classified
 * @param materialityDetermined when its materiality was determined
 * @param contained when its spread was stopped
 * @param eradicated when its cause was removed
 * @param recovered when normal operation was restored
 * @param closed when the work on it ended
 */
public record Times(
    @Nullable Moment occurred,
    @Nullable Moment detected,
    @Nullable Moment acknowledged,
    @Nullable Moment declared,
    @Nullable Moment aware,
    @Nullable Moment classified,
    @Nullable Moment materialityDetermined,
    @Nullable Moment contained,
    @Nullable Moment eradicated,
    @Nullable Moment recovered,
    @Nullable Moment closed) {

  /** The time of {@code anchor}, if it is known. */
  public Optional<Moment> at(Anchor anchor) {
    return Optional.ofNullable(
        switch (anchor) {
          case OCCURRED -> occurred;
          case DETECTED -> detected;
          case ACKNOWLEDGED -> acknowledged;
          case DECLARED -> declared;
          case AWARE -> aware;
          case CLASSIFIED -> classified;
          case MATERIALITY_DETERMINED -> materialityDetermined;
          case CONTAINED -> contained;
          case ERADICATED -> eradicated;
          case RECOVERED -> recovered;
          case CLOSED -> closed;
        });
  }
}
