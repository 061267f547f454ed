package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.Command;
import dev.dossier.export.cacao.CacaoPart.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the properties of a step of a playbook, of which every type has a few. */
final class StepBuilder {

  private final String type;
  private @Nullable String name;
  private @Nullable String description;
  private @Nullable Long delay;
  private @Nullable Long timeout;
  private @Nullable String onCompletion;
  private @Nullable String onSuccess;
  private @Nullable String onFailure;
  private List<Command> commands = List.of();
  private @Nullable String agent;
  private List<String> outArgs = List.of();
  private @Nullable String playbookId;
  private List<String> nextSteps = List.of();
  private @Nullable String condition;
  private @Nullable String onTrue;
  private @Nullable String onFalse;
  private @Nullable String variable;
  private Map<String, String> cases = Map.of();
  private Map<String, Record> extensions = Map.of();

  StepBuilder(String type) {
    this.type = type;
  }

  StepBuilder name(String value) {
    name = value;
    return this;
  }

  StepBuilder description(@Nullable String value) {
    description = value;
    return this;
  }

  StepBuilder delay(@Nullable Long value) {
    delay = value;
    return this;
  }

  StepBuilder timeout(@Nullable Long value) {
    timeout = value;
    return this;
  }

  StepBuilder onCompletion(String value) {
    onCompletion = value;
    return this;
  }

  StepBuilder onSuccess(String value) {
    onSuccess = value;
    return this;
  }

  StepBuilder onFailure(String value) {
    onFailure = value;
    return this;
  }

  StepBuilder commands(List<Command> value) {
    commands = value;
    return this;
  }

  StepBuilder agent(String value) {
    agent = value;
    return this;
  }

  StepBuilder outArgs(List<String> value) {
    outArgs = value;
    return this;
  }

  StepBuilder playbookId(String value) {
    playbookId = value;
    return this;
  }

  StepBuilder nextSteps(List<String> value) {
    nextSteps = value;
    return this;
  }

  StepBuilder condition(String value) {
    condition = value;
    return this;
  }

  StepBuilder onTrue(String value) {
    onTrue = value;
    return this;
  }

  StepBuilder onFalse(String value) {
    onFalse = value;
    return this;
  }

  StepBuilder cases(String chosenBy, Map<String, String> value) {
    variable = chosenBy;
    cases = value;
    return this;
  }

  StepBuilder extension(Record value) {
    extensions = Map.of(CacaoIds.EXTENSION, value);
    return this;
  }

  Step build() {
    return new Step(
        type,
        name,
        description,
        delay,
        timeout,
        onCompletion,
        onSuccess,
        onFailure,
        commands,
        agent,
        outArgs,
        playbookId,
        nextSteps,
        condition,
        onTrue,
        onFalse,
        variable,
        cases,
        extensions);
  }
}
