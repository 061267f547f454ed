package dev.dossier.derive;

import dev.dossier.model.ContactPoint;
import dev.dossier.model.Count;
import dev.dossier.model.Moment;
import dev.dossier.model.Person;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import dev.dossier.model.RegimeQuestion;
import java.util.List;

/** What stands under a key that a checklist names. */
public sealed interface ContentValue {

  /**
   * Text in paragraphs.
   *
   * @param prose the text
   */
  record Text(Prose prose) implements ContentValue {}

  /**
   * Several short texts.
   *
   * @param texts the texts, at least one
   */
  record Texts(List<Phrase> texts) implements ContentValue {

    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Countries.
   *
   * @param codes their ISO 3166-1 alpha-2 codes, at least one
   */
  record Countries(List<String> codes) implements ContentValue {

    public Countries {
      codes = List.copyOf(codes);
    }
  }

  /**
   * A number of things or people.
   *
   * @param count the number
   */
  record Figure(Count count) implements ContentValue {}

  /**
   * A time of the incident.
   *
   * @param event the time or the event, as its key
   * @param name what happened then, in words
   * @param at when
   */
  record Time(String event, String name, Moment at) implements ContentValue {}

  /**
   * The answer to a question of a regime.
   *
   * @param question the question
   * @param answer the answer
   */
  record Answer(RegimeQuestion question, String answer) implements ContentValue {}

  /**
   * How the organisation is reached.
   *
   * @param contact the contact point
   */
  record Contact(ContactPoint contact) implements ContentValue {}

  /**
   * Somebody who can be asked.
   *
   * @param person the person or function
   */
  record Officer(Person person) implements ContentValue {}
}
