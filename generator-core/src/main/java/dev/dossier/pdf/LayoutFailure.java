package dev.dossier.pdf;

/** Tells a style sheet that the layout library cannot cope with from a bug of ours. */
final class LayoutFailure {

  private static final String LAYOUT_LIBRARY = "org.xhtmlrenderer.";

  private LayoutFailure() {}

  /**
   * The problem behind something thrown by the layout library.
   *
   * @throws RuntimeException the same, if it was not thrown by the library
   * @throws StackOverflowError the same, if it was not thrown by the library
   */
  static PdfProblem problem(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    boolean inLibrary =
        trace.length > 0
            && (thrown instanceof StackOverflowError
                || trace[0].getClassName().startsWith(LAYOUT_LIBRARY));
    if (!inLibrary) {
      if (thrown instanceof StackOverflowError overflow) {
        throw overflow;
      }
      throw (RuntimeException) thrown;
    }
    String reason = thrown.getMessage();
    return new PdfProblem(
        PdfProblem.Kind.STYLE,
        "The style sheet asks for a layout that cannot be made; simplify it ("
            + (reason == null ? thrown.getClass().getSimpleName() : reason)
            + ")",
        null,
        "");
  }
}
