package dev.dossier.page;

import dev.dossier.model.ContentKey;
import dev.dossier.model.FormHeading;
import dev.dossier.model.LetterForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a letter under headings: those of a prescribed form, else our own. */
final class LetterLayout {

  /** Keys that a letter shows in its head, in its foot or with its time limit. */
  private static final Set<String> OUTSIDE =
      Set.of(
          ContentKey.LEGAL_NAME.key(),
          ContentKey.CONTACT.key(),
          ContentKey.DATA_PROTECTION_OFFICER.key(),
          ContentKey.REFERENCE.key(),
          ContentKey.REASONS_FOR_DELAY.key());

  private static final Map<String, String> HEADINGS = headings();

  private LetterLayout() {}

  /**
   * The sections of a letter without a prescribed form. What happened stands first whether or not
   * it is known.
   */
  static List<LetterSection> sections(
      Map<String, LetterPart> parts, LetterWording wording, Messages messages) {
    Map<String, List<LetterPart>> sorted = new LinkedHashMap<>();
    for (String heading :
        List.of(
            "letter.what-happened",
            "letter.root-cause",
            "letter.concerned",
            "letter.consequences")) {
      sorted.put(heading, new ArrayList<>());
    }
    for (String heading : List.of("letter.measures", "letter.advice", "letter.particulars")) {
      sorted.put(heading, new ArrayList<>());
    }
    parts.forEach(
        (key, part) -> {
          if (!OUTSIDE.contains(key)) {
            Objects.requireNonNull(sorted.get(heading(key))).add(part);
          }
        });
    List<LetterSection> sections = new ArrayList<>();
    sorted.forEach(
        (heading, under) -> {
          if (!under.isEmpty() || heading.equals("letter.what-happened")) {
            String title =
                heading.equals("letter.advice") ? wording.adviceTitle() : messages.text(heading);
            sections.add(new LetterSection(title, null, LetterBlock.of(ordered(under))));
          }
        });
    return sections;
  }

  /** The sections of {@code form}; what it has no heading for comes last. */
  static List<LetterSection> sections(LetterForm form, Map<String, LetterPart> parts) {
    Map<String, LetterPart> left = new LinkedHashMap<>(parts);
    left.keySet().removeIf(key -> OUTSIDE.contains(key) && !isPlaced(key, form));
    List<LetterSection> sections = new ArrayList<>();
    List<FormHeading> headings = form.headings();
    headings.forEach(heading -> heading.keys().forEach(left::remove));
    for (int i = 0; i < headings.size(); i++) {
      List<LetterPart> under = new ArrayList<>();
      for (String key : headings.get(i).keys()) {
        LetterPart part = parts.get(key);
        if (part != null) {
          under.add(part);
        }
      }
      if (i == headings.size() - 1) {
        under.addAll(left.values());
      }
      sections.add(
          new LetterSection(
              headings.get(i).text(), form.language().toLanguageTag(), LetterBlock.of(under)));
    }
    return sections;
  }

  /** Whether a heading of {@code form} names {@code key}. */
  static boolean isPlaced(String key, @Nullable LetterForm form) {
    return form != null && form.headings().stream().anyMatch(each -> each.keys().contains(key));
  }

  private static String heading(String key) {
    if (key.startsWith("times.")) {
      return "letter.what-happened";
    }
    return HEADINGS.getOrDefault(key, "letter.particulars");
  }

  /** Facts before lists, and text before both, so that short values stand together. */
  private static List<LetterPart> ordered(List<LetterPart> parts) {
    List<LetterPart> ordered = new ArrayList<>();
    for (String kind : List.of("fact", "texts", "prose", "time", "contact")) {
      parts.stream().filter(part -> part.kind().equals(kind)).forEach(ordered::add);
    }
    return ordered;
  }

  private static Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    headings.put(ContentKey.WHAT_HAPPENED.key(), "letter.what-happened");
    headings.put(ContentKey.ROOT_CAUSE.key(), "letter.root-cause");
    headings.put(ContentKey.CONSEQUENCES.key(), "letter.consequences");
    headings.put(ContentKey.MEASURES.key(), "letter.measures");
    headings.put(ContentKey.ADVICE.key(), "letter.advice");
    for (ContentKey key :
        List.of(
            ContentKey.CUSTOMERS,
            ContentKey.DATA_SUBJECTS,
            ContentKey.RECORDS,
            ContentKey.COUNTRIES,
            ContentKey.DATA_SUBJECT_CATEGORIES,
            ContentKey.RECORD_CATEGORIES)) {
      headings.put(key.key(), "letter.concerned");
    }
    return headings;
  }
}
