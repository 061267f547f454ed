package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedRunbook;
import dev.dossier.model.Branch;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Decision;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.EscalationRung;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.StepAction;
import dev.dossier.model.StepId;
import dev.dossier.model.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one team does in one runbook, on one sheet of paper.
 *
 * @param frame what stands around it
 * @param team the team
 * @param runbook the runbook
 * @param steps the steps in which it acts, in the order of the runbook
 * @param asked the steps before which it is asked, or of which it is told, as sentences
 * @param contacts how to reach the teams that it works with
 * @param escalation whom to call when a step runs out of time
 * @param control version and review of the runbook, in a line
 */
public record RoleCardPage(
    Frame frame,
    Anchor team,
    Anchor runbook,
    List<CardStep> steps,
    List<String> asked,
    List<CardContact> contacts,
    List<EscalationPart> escalation,
    String control)
    implements Page {

  static final PageType<Subject> TYPE =
      new PageType<>(
          "role-card",
          null,
          RoleCardPage::subjects,
          subject ->
              new PageType.Identity(
                  new Key(subject.runbook().runbook().id(), subject.team()),
                  subject.name() + ": " + subject.runbook().runbook().title(),
                  Map.of(
                      "runbook", subject.runbook().runbook().id().value(),
                      "id", subject.team().value(),
                      "label", PageContext.fileWord(subject.runbook().label()))),
          RoleCardPage::of);

  public RoleCardPage {
    steps = List.copyOf(steps);
    asked = List.copyOf(asked);
    contacts = List.copyOf(contacts);
    escalation = List.copyOf(escalation);
  }

  /** What other pages name a card by when they link to it. */
  record Key(RunbookId runbook, TeamId team) {}

  /** A team in a runbook. */
  record Subject(DisclosedRunbook runbook, TeamId team, String name) {}

  /**
   * A step in which the team acts.
   *
   * @param number its number in the runbook
   * @param step its title, leading to it
   * @param part what the team has to do with it
   * @param target time within which it should be done; absent where none is set
   * @param question what is decided in it; absent where nothing is
   * @param answers where each answer leads
   * @param onward where it leads where it decides nothing and is not followed by the next
   */
  public record CardStep(
      int number,
      Anchor step,
      String part,
      @Nullable String target,
      @Nullable String question,
      List<String> answers,
      @Nullable String onward) {

    public CardStep {
      answers = List.copyOf(answers);
    }
  }

  /**
   * How to reach a team.
   *
   * @param team the team
   * @param reach telephone and e-mail
   */
  public record CardContact(Anchor team, List<String> reach) {

    public CardContact {
      reach = List.copyOf(reach);
    }
  }

  /** The teams that act in {@code runbook}, in the order in which it names them. */
  static Set<TeamId> acting(Runbook runbook) {
    Set<TeamId> teams = new LinkedHashSet<>();
    for (RunbookStep step : runbook.steps()) {
      teams.addAll(step.accountable());
      teams.addAll(step.responsible());
      if (step.action() instanceof StepAction.HandOver handOver) {
        teams.add(handOver.to());
      }
    }
    return teams;
  }

  private static List<Subject> subjects(DisclosedCorpus corpus) {
    return corpus.runbooks().values().stream()
        .flatMap(
            runbook ->
                acting(runbook.runbook()).stream()
                    .map(
                        team -> {
                          var known = corpus.teams().get(team);
                          String name = known == null ? team.value() : known.name();
                          return new Subject(runbook, team, name);
                        }))
        .toList();
  }

  private static RoleCardPage of(Subject subject, PageContext context) {
    Runbook runbook = subject.runbook().runbook();
    List<CardStep> steps = new ArrayList<>();
    Set<TeamId> others = new LinkedHashSet<>();
    for (int i = 0; i < runbook.steps().size(); i++) {
      RunbookStep step = runbook.steps().get(i);
      String part = part(step, subject.team(), context);
      if (part != null) {
        steps.add(step(i, part, subject.team(), runbook, context));
        others.addAll(step.accountable());
        others.addAll(step.consulted());
        if (step.accountable().contains(subject.team())) {
          others.addAll(step.responsible());
        }
        addNamed(step, others);
      }
    }
    runbook.escalation().stream()
        .map(EscalationRung::team)
        .flatMap(Stream::ofNullable)
        .forEach(others::add);
    others.remove(subject.team());
    return new RoleCardPage(
        context.frame(
            subject.name() + ": " + runbook.title(),
            subject.runbook().label(),
            runbook.id().value(),
            subject.runbook().control(),
            context.anchor("runbook-index", "Runbooks"),
            context.runbook(runbook.id())),
        context.team(subject.team()),
        context.runbook(runbook.id()),
        steps,
        asked(runbook, subject.team(), context),
        others.stream().map(team -> contact(team, context)).toList(),
        EscalationPart.of(runbook, context),
        control(subject.runbook(), context));
  }

  private static void addNamed(RunbookStep step, Set<TeamId> teams) {
    if (step.action() instanceof StepAction.HandOver handOver) {
      teams.add(handOver.to());
    } else if (step.action() instanceof StepAction.Notify notify
        && notify.notification().legal() != null) {
      teams.add(notify.notification().legal());
    }
  }

  /** What {@code team} does in a step; absent where it does not act. */
  private static @Nullable String part(RunbookStep step, TeamId team, PageContext context) {
    if (step.accountable().contains(team)) {
      List<String> with =
          step.responsible().stream()
              .filter(other -> !other.equals(team))
              .map(other -> context.team(other).text())
              .toList();
      return with.isEmpty() ? "You answer for it" : "You answer for it, with " + TextList.of(with);
    }
    List<String> lead =
        context.teams(List.copyOf(step.accountable())).stream().map(Anchor::text).toList();
    if (step.responsible().contains(team)) {
      return "You work with " + TextList.of(lead);
    }
    return step.action() instanceof StepAction.HandOver handOver && handOver.to().equals(team)
        ? "You take over from " + TextList.of(lead)
        : null;
  }

  private static CardStep step(
      int index, String part, TeamId team, Runbook runbook, PageContext context) {
    RunbookStep step = runbook.steps().get(index);
    Decision decision = step.accountable().contains(team) ? step.decision() : null;
    return new CardStep(
        index + 1,
        new Anchor(step.title(), context.step(runbook.id(), step.id()).href()),
        part,
        step.target() == null ? null : TimeText.duration(step.target()),
        decision == null ? null : decision.question(),
        decision == null
            ? List.of()
            : decision.branches().stream().map(each -> answer(each, runbook)).toList(),
        step.last()
            ? "The runbook ends here"
            : step.next() == null ? null : to(step.next(), runbook));
  }

  private static String answer(Branch branch, Runbook runbook) {
    return branch.answer()
        + " → "
        + (branch.next() == null ? "end" : "step " + number(branch.next(), runbook));
  }

  private static String to(StepId next, Runbook runbook) {
    return "Then step " + number(next, runbook);
  }

  private static int number(StepId id, Runbook runbook) {
    return runbook.steps().stream().map(RunbookStep::id).toList().indexOf(id) + 1;
  }

  private static List<String> asked(Runbook runbook, TeamId team, PageContext context) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < runbook.steps().size(); i++) {
      RunbookStep step = runbook.steps().get(i);
      String lead =
          TextList.of(
              context.teams(List.copyOf(step.accountable())).stream().map(Anchor::text).toList());
      boolean legal = step.notification() != null && team.equals(step.notification().legal());
      if (step.consulted().contains(team) || legal) {
        sentences.add("Asked by " + lead + " before step " + (i + 1) + ": " + step.title());
      } else if (step.informed().contains(team)) {
        sentences.add("Told by " + lead + " of step " + (i + 1) + ": " + step.title());
      }
    }
    return sentences;
  }

  private static CardContact contact(TeamId id, PageContext context) {
    var team = context.corpus().teams().get(id);
    ContactPoint contact = team == null ? null : team.contact();
    return new CardContact(
        context.team(id),
        contact == null
            ? List.of()
            : Stream.of(contact.phone(), contact.email()).flatMap(Stream::ofNullable).toList());
  }

  private static String control(DisclosedRunbook runbook, PageContext context) {
    DocumentControl control = runbook.control().stated();
    List<String> parts = new ArrayList<>();
    if (control.version() != null) {
      parts.add("Version " + control.version());
    }
    if (control.status() != null) {
      parts.add(Words.status(control.status()).toLowerCase(Locale.ROOT));
    }
    if (control.reviewDue() != null) {
      parts.add("review due " + context.time().date(control.reviewDue()));
    }
    return parts.isEmpty() ? "No version stated" : String.join(", ", parts);
  }
}
