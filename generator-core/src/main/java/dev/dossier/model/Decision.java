package dev.dossier.model;

import java.util.List;

/**
 * A question with a next step for every answer.
 *
 * @param question the question
 * @param branches the answers
 */
public record Decision(String question, List<Branch> branches) {

  public Decision {
    branches = List.copyOf(branches);
  }
}
