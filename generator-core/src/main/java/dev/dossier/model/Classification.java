package dev.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts by which a record is judged against the definition of a security incident.
 *
 * @param confirmed whether a breach of security is confirmed
 * @param effects what happened to the data, such as {@code unauthorised-disclosure}
 * @param data whose data is concerned, such as {@code customer-data}
 * @param affects which of confidentiality, integrity and availability is touched
 * @param processedBy who processed the data at the time, such as {@code provider}
 * @param reasoning how it was judged
 */
public record Classification(
    boolean confirmed,
    List<String> effects,
    List<String> data,
    List<String> affects,
    List<String> processedBy,
    @Nullable Prose reasoning) {

  public Classification {
    effects = List.copyOf(effects);
    data = List.copyOf(data);
    affects = List.copyOf(affects);
    processedBy = List.copyOf(processedBy);
  }

  /** The values of {@code fact}, as a criterion compares them. */
  public List<String> values(ClassificationFact fact) {
    return switch (fact) {
      case CONFIRMED -> List.of(Boolean.toString(confirmed));
      case EFFECTS -> effects;
      case DATA -> data;
      case AFFECTS -> affects;
      case PROCESSED_BY -> processedBy;
    };
  }
}
