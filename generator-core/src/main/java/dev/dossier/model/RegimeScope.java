package dev.dossier.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that must all hold for a regime, a duty or a clock to apply. What is left out is no
 * condition.
 *
 * @param incidents which records; those that must be notified if absent
 * @param sector whether the organisation must declare the regime
 * @param countries countries of those concerned, one of which must be among them, ISO 3166-1
 *     alpha-2
 * @param data kinds of data, one of which must be concerned
 * @param roles roles, one of which the organisation must have
 * @param notRoles roles that the organisation must not have
 * @param affected how many people must be concerned
 * @param answers answers to questions, without which it does not apply
 * @param exceptions answers to questions that exempt from it
 */
public record RegimeScope(
    @Nullable IncidentReach incidents,
    boolean sector,
    List<String> countries,
    List<String> data,
    List<String> roles,
    List<String> notRoles,
    @Nullable AffectedRange affected,
    Map<QuestionId, List<String>> answers,
    Map<QuestionId, List<String>> exceptions) {

  public RegimeScope {
    countries = List.copyOf(countries);
    data = List.copyOf(data);
    roles = List.copyOf(roles);
    notRoles = List.copyOf(notRoles);
    answers = Ordered.copyOf(answers);
    exceptions = Ordered.copyOf(exceptions);
  }
}
