package dev.dossier.disclose;

import dev.dossier.model.PeopleShown;
import dev.dossier.model.Person;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one document tells of people: the same person in the same way throughout. */
final class Pseudonyms {

  private static final String WITHOUT_ROLE = "Person";
  private static final int LETTERS = 26;

  private final PeopleShown shown;
  private final boolean contactDetails;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();

  Pseudonyms(PeopleShown shown, boolean contactDetails) {
    this.shown = shown;
    this.contactDetails = contactDetails;
  }

  /** How {@code person} is told of; null where there is nothing to tell. */
  @Nullable Person of(Person person) {
    return switch (shown) {
      case NAMED -> contactDetails ? person : new Person(person.name(), person.role(), null, null);
      case ROLE -> person.role() == null ? null : new Person(person.role(), null, null, null);
      case PSEUDONYM ->
          new Person(byName.computeIfAbsent(person.name(), name -> next(person)), null, null, null);
    };
  }

  private String next(Person person) {
    String role = person.role();
    String word = role == null ? WITHOUT_ROLE : role.split(",", 2)[0].strip();
    return word + " " + letters(used.merge(word, 1, Integer::sum) - 1);
  }

  /** A, B … Z, AA, AB … */
  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }
}
