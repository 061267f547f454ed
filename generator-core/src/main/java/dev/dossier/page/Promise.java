package dev.dossier.page;

import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A duty to notify, as a promise to those who are told.
 *
 * @param name its name
 * @param text what is promised
 * @param facts the time limit, who is told, where the duty comes from
 */
public record Promise(String name, Prose text, List<Fact> facts) {

  public Promise {
    facts = List.copyOf(facts);
  }

  static Promise of(NotificationDuty duty, PageContext context) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Time limit", Words.capitalised(duty.limit().wording().text())));
    facts.add(
        Fact.of(
            "Who is told",
            Words.capitalised(
                duty.recipients().stream()
                    .map(Words::recipients)
                    .collect(Collectors.joining(", ")))));
    facts.addAll(context.source(duty.source()));
    return new Promise(duty.name().text(), duty.text(), facts);
  }
}
