package dev.dossier.model;

/**
 * Text in CommonMark with tables and callouts ({@code > [!NOTE]}).
 *
 * @param markdown the source text
 */
public record Prose(String markdown) {

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return markdown.isBlank();
  }
}
