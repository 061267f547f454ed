package dev.dossier.page;

import dev.dossier.derive.ClockState;
import dev.dossier.derive.Completeness;
import dev.dossier.derive.Completeness.State;
import dev.dossier.disclose.DisclosedContents;
import dev.dossier.disclose.DisclosedNotification;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentKey;
import dev.dossier.model.LetterForm;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Prose;
import dev.dossier.page.ContentProof.Form;
import dev.dossier.page.ContentProof.Item;
import dev.dossier.page.ContentProof.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells of the incident: what the checklists of its duties ask for.
 *
 * @param earlier the letters that its recipient got before, a sentence each
 * @param changes what it states otherwise than they did
 * @param note what this recipient is told besides
 * @param sections what it tells, under its headings
 * @param pending what is not known yet
 * @param late whether the letter comes after its limit
 * @param reasonsForDelay why it does, where the reasons are written
 */
public record LetterContent(
    List<List<Passage>> earlier,
    List<ChangedFact> changes,
    @Nullable Prose note,
    List<LetterSection> sections,
    List<Pending> pending,
    boolean late,
    @Nullable Prose reasonsForDelay) {

  public LetterContent {
    earlier = earlier.stream().map(List::copyOf).toList();
    changes = List.copyOf(changes);
    sections = List.copyOf(sections);
    pending = List.copyOf(pending);
  }

  /**
   * An item that is not known yet.
   *
   * @param key what the template repeats in {@code data-shows}
   * @param item the item
   * @param reason why it is not known
   * @param expected when it will be, as a sentence; absent if nobody can say
   */
  public record Pending(String key, Passage item, Prose reason, @Nullable String expected) {

    Shown shown() {
      return new Shown(key, List.of(item.text()), reason);
    }
  }

  /** The prescribed form of the letter: that of the first of its duties that has one. */
  static @Nullable LetterForm form(DisclosedContents contents) {
    return contents.checklists().stream()
        .map(each -> each.clock().duty().form())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  static LetterContent of(
      DisclosedNotification letter,
      Map<String, LetterPart> parts,
      LetterWording wording,
      TimeText time) {
    DisclosedContents contents = letter.contents();
    ClockState state = letter.clock().state();
    boolean late = state == ClockState.LATE || state == ClockState.OVERDUE;
    LetterForm form = form(contents);
    LetterPart reasons = parts.get(ContentKey.REASONS_FOR_DELAY.key());
    return new LetterContent(
        contents.earlier().stream().map(each -> wording.earlier(each, time)).toList(),
        LetterParts.changes(contents, time),
        PageContext.text(letter.notification().note()),
        form == null
            ? LetterLayout.sections(parts, wording, time.messages())
            : LetterLayout.sections(form, parts),
        pending(contents, time),
        late,
        reasons == null ? null : reasons.prose());
  }

  private static List<Pending> pending(DisclosedContents contents, TimeText time) {
    List<Pending> pending = new ArrayList<>();
    for (DisclosedContents.Checklist checklist : contents.checklists()) {
      for (Completeness.Item item : checklist.completeness().in(State.PENDING)) {
        String key = pendingKey(item.item());
        if (pending.stream().noneMatch(each -> each.key().equals(key))) {
          PendingItem why = Objects.requireNonNull(item.pending());
          pending.add(
              new Pending(
                  key,
                  Passage.of(item.item().text(), time.messages()),
                  why.reason(),
                  why.expected() == null
                      ? null
                      : time.messages()
                          .text("letter.pending.expected", "date", time.date(why.expected()))));
        }
      }
    }
    return pending;
  }

  /** What has to be found in the rendered letter. */
  ContentProof proof(DisclosedContents contents, Map<String, LetterPart> parts) {
    List<Item> items = new ArrayList<>();
    for (DisclosedContents.Checklist checklist : contents.checklists()) {
      String duty = checklist.clock().duty().id().value();
      for (Completeness.Item item : checklist.completeness().items()) {
        ContentItem asked = item.item();
        List<Shown> all =
            item.state() == State.PENDING
                ? pending.stream()
                    .filter(each -> each.key().equals(pendingKey(asked)))
                    .map(Pending::shown)
                    .toList()
                : shown(asked.keys(), parts);
        items.add(
            new Item(asked.text().text(), asked.article(), duty, all, shown(asked.oneOf(), parts)));
      }
    }
    String principal = contents.checklists().get(0).clock().duty().id().value();
    changes.forEach(
        each ->
            items.add(new Item(each.label(), null, principal, List.of(each.shown()), List.of())));
    LetterForm form = form(contents);
    return new ContentProof(
        items,
        form == null
            ? null
            : new Form(
                contents.checklists().stream()
                    .map(each -> each.clock().duty())
                    .filter(duty -> form.equals(duty.form()))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value(),
                form.title(),
                form.language().toLanguageTag(),
                sections.stream().map(LetterSection::title).toList(),
                form.minimumPoints() == null ? null : form.minimumPoints().intValue()));
  }

  private static List<Shown> shown(List<String> keys, Map<String, LetterPart> parts) {
    return keys.stream().map(parts::get).filter(Objects::nonNull).map(LetterPart::shown).toList();
  }

  private static String pendingKey(ContentItem item) {
    return "pending." + item.id();
  }
}
