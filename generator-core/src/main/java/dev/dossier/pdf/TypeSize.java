package dev.dossier.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds text to the smallest size that a request allows. */
final class TypeSize {

  /** What rounding may take from a size that the style sheet states. */
  private static final double TOLERANCE = 0.05;

  private final double smallest;
  private final List<PdfProblem> problems;
  private final Set<Long> reported = new HashSet<>();

  /**
   * @param smallest the smallest size, in points; 0 for any
   * @param problems receives a problem for each smaller size, with the first text drawn in it
   */
  TypeSize(double smallest, List<PdfProblem> problems) {
    this.smallest = smallest;
    this.problems = problems;
  }

  /** Takes note of {@code text} that is drawn {@code points} high. */
  void drawn(String text, double points) {
    if (points < smallest - TOLERANCE && !text.isBlank() && reported.add(Math.round(points * 10))) {
      problems.add(
          new PdfProblem(
              PdfProblem.Kind.TYPE_SIZE,
              String.format(
                  Locale.ROOT,
                  "The text \"%s\" is set in %.1f points, but at least %.0f are demanded. Make it"
                      + " larger in the style sheet.",
                  text.strip(),
                  points,
                  smallest),
              null,
              ""));
    }
  }
}
