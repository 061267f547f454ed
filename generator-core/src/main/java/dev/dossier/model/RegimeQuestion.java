package dev.dossier.model;

import java.util.List;

/**
 * What must be known of an incident before a regime can be applied.
 *
 * @param id its id
 * @param text the question
 * @param answers the possible answers
 */
public record RegimeQuestion(QuestionId id, Phrase text, List<String> answers) {

  public RegimeQuestion {
    answers = List.copyOf(answers);
  }
}
