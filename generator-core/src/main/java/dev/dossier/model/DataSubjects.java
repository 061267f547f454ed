package dev.dossier.model;

import java.util.List;

/**
 * People whose data is concerned.
 *
 * @param count how many; not negative
 * @param approximate whether the number is an estimate
 * @param categories categories of people
 */
public record DataSubjects(long count, boolean approximate, List<Phrase> categories) {

  public DataSubjects {
    categories = List.copyOf(categories);
  }
}
