package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import java.util.List;

/** What a parameter asks for by name. */
final class Question {

  private Question() {}

  /**
   * The finding that there is nothing of the name that a parameter gives.
   *
   * @param parameter the parameter, without what stands before its dot
   * @param name what it names
   * @param known what it could name
   * @param place where that is defined
   */
  static Diagnostic unknown(String parameter, String name, List<String> known, String place) {
    String hint = Nearest.hint(name, known);
    String advice =
        known.isEmpty()
            ? " None is defined there."
            : hint.isEmpty() ? " Write one of " + String.join(", ", known) + "." : hint;
    return Diagnostic.of(
        DocumentCode.QUESTION_UNKNOWN, SourceSpan.wholeFile(""), parameter, name, place, advice);
  }
}
