package dev.dossier.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form that a rule prescribes for a letter.
 *
 * @param title its prescribed title
 * @param language the language in which title and headings are prescribed, whatever the letter's
 *     own
 * @param minimumPoints the smallest type it may be set in, in points; any if absent
 * @param headings its prescribed headings, in order
 */
public record LetterForm(
    String title, Locale language, @Nullable Long minimumPoints, List<FormHeading> headings) {

  public LetterForm {
    headings = List.copyOf(headings);
  }
}
