package dev.dossier.model;

/**
 * A data file as it was read.
 *
 * @param file its path relative to its data folder, with forward slashes
 * @param content its text
 */
public record SourceText(String file, String content) {

  /**
   * One line of the text without its line end; empty past the end.
   *
   * @param number the line, counted from 1
   */
  public String line(int number) {
    return content.lines().skip(number - 1L).findFirst().orElse("");
  }
}
