package dev.dossier.export.cacao;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A step of a runbook that a playbook is being read into, with the ways from it. */
final class ReadStep {

  /** The id of the step of the playbook that says what it is about. */
  final String source;

  /** That step. */
  final JsonNode work;

  /** What our extension says of it; missing where it has none. */
  final JsonNode extension;

  /** Its id in the runbook; empty until one is chosen, where the extension states none. */
  String id;

  /** Where it applies; missing where it applies everywhere. */
  @Nullable JsonNode when;

  /** The question, where the ways from it are answers to one. */
  @Nullable String question;

  /** The answers to its question. */
  final List<Answer> answers = new ArrayList<>();

  /** The first steps of the ways that part here. */
  final List<Way> branches = new ArrayList<>();

  /** Where it leads when it is done, or where the ways meet that part here. */
  @Nullable Way next;

  /** Where it leads when it does not apply. */
  @Nullable Way passedOver;

  /** Where it leads when its time has run out. */
  @Nullable Way onTimeOut;

  ReadStep(String source, JsonNode work, JsonNode extension) {
    this.source = source;
    this.work = work;
    this.extension = extension;
    this.id = extension.path("step_id").asString("");
  }

  /** Whether a playbook of ours says which step it is. */
  boolean isOurs() {
    return !extension.isMissingNode();
  }

  /** All ways from it. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>(branches);
    answers.forEach(answer -> ways.add(answer.way));
    if (next != null && answers.isEmpty()) {
      ways.add(next);
    }
    if (onTimeOut != null) {
      ways.add(onTimeOut);
    }
    if (passedOver != null) {
      ways.add(passedOver);
    }
    return ways;
  }

  /**
   * An answer.
   *
   * @param text its text
   * @param extension what our extension says of it; missing where it has none
   * @param way where it leads
   */
  record Answer(String text, JsonNode extension, Way way) {}

  /** A way to a step, or to the end of the runbook. */
  static final class Way {

    /** The step it leads to; absent at the end of the runbook. */
    final @Nullable ReadStep to;

    /** The path of the property that says so. */
    final List<Object> path;

    /** How often it may be taken; absent for any number of times. */
    @Nullable Long atMost;

    Way(@Nullable ReadStep to, @Nullable Long atMost, List<Object> path) {
      this.to = to;
      this.atMost = atMost;
      this.path = path;
    }
  }
}
