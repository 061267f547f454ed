package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;

/** A template of the user's has an error; its finding says where. */
public final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic finding;

  TemplateFault(Diagnostic finding) {
    super(finding.format());
    this.finding = finding;
  }

  /** The error at its place in the template. */
  public Diagnostic finding() {
    return finding;
  }
}
