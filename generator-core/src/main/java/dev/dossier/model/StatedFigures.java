package dev.dossier.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a notification stated when it was sent.
 *
 * @param customers customers concerned
 * @param dataSubjects people whose data is concerned
 * @param records records of personal data concerned
 */
public record StatedFigures(
    @Nullable Count customers, @Nullable Count dataSubjects, @Nullable Count records) {

  /** The figures of a record's impact. */
  public static StatedFigures of(@Nullable Impact impact) {
    if (impact == null) {
      return new StatedFigures(null, null, null);
    }
    DataSubjects people = impact.dataSubjects();
    return new StatedFigures(
        impact.customers(),
        people == null ? null : new Count(people.count(), people.approximate()),
        impact.records());
  }

  /** The figure that checklists ask for under {@code key}; empty if there is none. */
  public Optional<Count> at(String key) {
    return ContentKey.of(key)
        .map(
            known ->
                switch (known) {
                  case CUSTOMERS -> customers;
                  case DATA_SUBJECTS -> dataSubjects;
                  case RECORDS -> records;
                  default -> null;
                });
  }
}
