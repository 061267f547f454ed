package dev.dossier.derive;

import dev.dossier.model.Anchor;
import dev.dossier.model.ResponseTargets;
import java.time.Duration;
import java.util.Optional;

/** The response metrics: how long it took from one time of an incident to another. */
public enum ResponseMetric {
  /** How long the incident went unnoticed. */
  DWELL_TIME(Anchor.OCCURRED, Anchor.DETECTED, "Dwell time", "MTTD", "Mean time to detect"),
  /** How long until somebody took it up. */
  TIME_TO_ACKNOWLEDGE(
      Anchor.DETECTED,
      Anchor.ACKNOWLEDGED,
      "Time to acknowledge",
      "MTTA",
      "Mean time to acknowledge"),
  /** How long until its spread was stopped. */
  TIME_TO_CONTAIN(
      Anchor.DETECTED, Anchor.CONTAINED, "Time to contain", "MTTC", "Mean time to contain"),
  /** How long until normal operation was restored. */
  TIME_TO_RECOVER(
      Anchor.DETECTED, Anchor.RECOVERED, "Time to recover", "MTTR", "Mean time to recover");

  private final Anchor from;
  private final Anchor to;
  private final String label;
  private final String abbreviation;
  private final String meanLabel;

  ResponseMetric(Anchor from, Anchor to, String label, String abbreviation, String meanLabel) {
    this.from = from;
    this.to = to;
    this.label = label;
    this.abbreviation = abbreviation;
    this.meanLabel = meanLabel;
  }

  /** The time from which it is measured. */
  public Anchor from() {
    return from;
  }

  /** The time to which it is measured. */
  public Anchor to() {
    return to;
  }

  /** How long it may take by {@code targets}; empty where they do not say. */
  public Optional<Duration> target(ResponseTargets targets) {
    return Optional.ofNullable(
        switch (this) {
          case DWELL_TIME -> targets.dwellTime();
          case TIME_TO_ACKNOWLEDGE -> targets.timeToAcknowledge();
          case TIME_TO_CONTAIN -> targets.timeToContain();
          case TIME_TO_RECOVER -> targets.timeToRecover();
        });
  }

  /** What it is called for one incident, such as {@code Time to contain}. */
  public String label() {
    return label;
  }

  /** What its mean over several incidents is called, such as {@code MTTC}. */
  public String abbreviation() {
    return abbreviation;
  }

  /** The abbreviation written out. */
  public String meanLabel() {
    return meanLabel;
  }

  /** How it is defined, such as {@code contained − detected}. */
  public String definition() {
    return to.key() + " − " + from.key();
  }

  /** The word for this metric in file names, anchors of links and machine-readable output. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
