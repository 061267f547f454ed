package dev.dossier.page;

import dev.dossier.model.Correction;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Prose;
import dev.dossier.page.ContentProof.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter states otherwise than an earlier one did.
 *
 * @param key what the template repeats in {@code data-shows}
 * @param label what it is
 * @param was what the earlier letter stated
 * @param told when that letter was sent
 * @param is what this letter states
 * @param corrected when it was put right; absent where no correction tells of it
 * @param reason why; absent with the time
 */
public record ChangedFact(
    String key,
    String label,
    List<Passage> was,
    String told,
    List<Passage> is,
    @Nullable String corrected,
    @Nullable Prose reason) {

  public ChangedFact {
    was = List.copyOf(was);
    is = List.copyOf(is);
  }

  static ChangedFact of(
      String key,
      String label,
      List<Passage> was,
      String told,
      List<Passage> is,
      @Nullable Correction correction,
      TimeText time) {
    return new ChangedFact(
        "changes." + key,
        label,
        was,
        told,
        is,
        correction == null ? null : time.moment(new Moment(correction.at(), Fidelity.EXACT)),
        correction == null ? null : correction.reason());
  }

  /** What must be found in the letter for it. */
  Shown shown() {
    List<String> texts = new ArrayList<>();
    was.forEach(each -> texts.add(each.text()));
    is.forEach(each -> texts.add(each.text()));
    return new Shown(key, texts, reason);
  }
}
