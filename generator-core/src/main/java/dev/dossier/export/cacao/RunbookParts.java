package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.ControlPart;
import dev.dossier.export.cacao.CacaoPart.PersonPart;
import dev.dossier.export.cacao.CacaoPart.PhasePart;
import dev.dossier.export.cacao.CacaoPart.RunbookExtension;
import dev.dossier.export.cacao.CacaoPart.RungPart;
import dev.dossier.export.cacao.CacaoPart.TextPart;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.EscalationRung;
import dev.dossier.model.Id;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import dev.dossier.model.Runbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What CACAO has no place for, of a runbook as a whole. */
final class RunbookParts {

  private final TeamAgents agents;
  private final Locale language;

  /**
   * @param language the language of texts that state none
   */
  RunbookParts(TeamAgents agents, Locale language) {
    this.agents = agents;
    this.language = language;
  }

  RunbookExtension extension(Runbook runbook) {
    return new RunbookExtension(
        runbook.id().value(),
        runbook.process().value(),
        agents.of(runbook.owner()),
        runbook.sharingLabel() == null ? null : runbook.sharingLabel().key(),
        ids(runbook.services()),
        ids(runbook.models()),
        text(runbook.purpose()),
        runbook.triggers(),
        runbook.preconditions(),
        runbook.phases().stream()
            .map(phase -> new PhasePart(phase.phase().value(), phase.exitCriteria()))
            .toList(),
        runbook.steps().stream().map(step -> step.id().value()).toList(),
        runbook.escalation().stream().map(this::rung).toList(),
        runbook.control() == null ? null : control(runbook.control()));
  }

  /** What a plain text cannot say of a text; absent where it is in the usual language alone. */
  @Nullable TextPart text(@Nullable Prose prose) {
    if (prose == null || prose.texts().keySet().equals(Set.of(language))) {
      return null;
    }
    Map<String, String> languages = new LinkedHashMap<>();
    prose.texts().forEach((locale, text) -> languages.put(locale.toLanguageTag(), text));
    return new TextPart(languages);
  }

  static List<String> ids(List<? extends Id> ids) {
    return ids.stream().map(Id::value).toList();
  }

  private RungPart rung(EscalationRung rung) {
    return new RungPart(
        rung.after().toString(),
        agents.ofNullable(rung.team()),
        person(rung.person()),
        rung.means() == null ? null : rung.means().key(),
        rung.note());
  }

  private static @Nullable PersonPart person(@Nullable Person person) {
    return person == null
        ? null
        : new PersonPart(person.name(), person.role(), person.email(), person.phone());
  }

  private ControlPart control(DocumentControl control) {
    return new ControlPart(
        agents.ofNullable(control.owner()),
        person(control.approver()),
        agents.ofNullable(control.approverTeam()),
        text(control.approved()),
        text(control.reviewed()),
        text(control.reviewDue()),
        control.version(),
        control.status() == null ? null : control.status().key(),
        control.supersededBy() == null ? null : control.supersededBy().value());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
