package dev.dossier.pdf;

/**
 * Bounds the work on one document by counting it, so that hostile input ends in the same error on
 * every machine instead of in a hang.
 */
final class LayoutBudget {

  /** Reported as a problem of the document; carries no stack trace because it is no bug. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Exceeded(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  static final int MAX_PAGES = 5_000;
  private static final long MAX_MEASURED_CHARACTERS = 4_000_000_000L;

  private long measured;
  private int pages;

  void measured(int characters) {
    measured += characters + 1;
    if (measured > MAX_MEASURED_CHARACTERS) {
      throw new Exceeded("The layout takes too much work; shorten its paragraphs and tables");
    }
  }

  void pageStyled() {
    pages++;
    if (pages > 3 * MAX_PAGES) {
      throw new Exceeded(
          "The document has more than "
              + MAX_PAGES
              + " pages; shorten it, or give its pages room for text");
    }
  }
}
