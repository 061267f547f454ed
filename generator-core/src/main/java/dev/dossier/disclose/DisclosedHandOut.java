package dev.dossier.disclose;

import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.ExerciseKind;
import dev.dossier.model.Participant;
import dev.dossier.model.Person;
import dev.dossier.model.Prose;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SharingLabel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What those who take part in an exercise may know before it begins: neither what happens in it nor
 * what is expected of them.
 */
public final class DisclosedHandOut {

  private final Exercise exercise;
  private final SharingLabel label;
  private final DisclosedControl control;

  private DisclosedHandOut(Exercise exercise, SharingLabel label, DisclosedControl control) {
    this.exercise = exercise;
    this.label = label;
    this.control = control;
  }

  static DisclosedHandOut of(Exercise exercise, SharingLabel label, DisclosedControl control) {
    return new DisclosedHandOut(exercise, label, control);
  }

  /** The exercise that it is for. */
  public ExerciseId exercise() {
    return exercise.id();
  }

  /** The title of the exercise. */
  public String title() {
    return exercise.title();
  }

  /** How it is held. */
  public ExerciseKind kind() {
    return exercise.kind();
  }

  /** The runbook that is rehearsed. */
  public RunbookId runbook() {
    return exercise.runbook();
  }

  /** The services that the scenario is about. */
  public List<ServiceId> services() {
    return exercise.services();
  }

  /** The service model that the scenario is about, if it says so. */
  public Optional<ServiceModelId> model() {
    return Optional.ofNullable(exercise.model());
  }

  /** The severity that the scenario begins with, if it says so. */
  public Optional<SeverityId> severity() {
    return Optional.ofNullable(exercise.severity());
  }

  /** The day on which it is held. */
  public LocalDate date() {
    return exercise.date();
  }

  /** How long it takes, if that is planned. */
  public Optional<Duration> duration() {
    return Optional.ofNullable(exercise.duration());
  }

  /** Who leads it, if that is known. */
  public Optional<Person> facilitator() {
    return Optional.ofNullable(exercise.facilitator());
  }

  /** Who takes part. */
  public List<Participant> participants() {
    return exercise.participants();
  }

  /** What is to be learned. */
  public List<String> objectives() {
    return exercise.objectives();
  }

  /** What is told at the beginning. */
  public Prose scenario() {
    return exercise.scenario();
  }

  /** The label of the exercise. */
  public SharingLabel label() {
    return label;
  }

  /** Who answers for it. */
  public DisclosedControl control() {
    return control;
  }
}
