package dev.dossier.page;

import dev.dossier.model.Count;

/** Numbers as readers see them, in one language. */
final class NumberText {

  private final Messages messages;

  NumberText(Messages messages) {
    this.messages = messages;
  }

  /** Such as {@code 4,300}. */
  String number(long number) {
    return messages.localeText().number(number);
  }

  /** Such as {@code about 4,300}. */
  String count(long number, boolean approximate) {
    return approximate ? messages.text("count.about", "count", number(number)) : number(number);
  }

  /** Such as {@code about 4,300}. */
  String count(Count count) {
    return count(count.count(), count.approximate());
  }

  /** Such as {@code 1 entry} or {@code 12 entries}. */
  String counted(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }
}
