package dev.dossier.page;

import dev.dossier.compare.Actor;
import dev.dossier.compare.Change;
import dev.dossier.compare.Subject;
import dev.dossier.compare.Subject.Part;
import dev.dossier.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences that tell of changes. */
final class ChangeWords {

  /** Values up to this many characters are told within the sentence. */
  private static final int SHORT = 48;

  private static final String OWN_LABEL = "sharing label";

  private ChangeWords() {}

  /** What changed, without full stop. */
  static String sentence(Change change) {
    Subject subject = change.subject();
    String whole = whole(subject);
    return switch (change.kind()) {
      case RESPONSIBILITY_MOVED_TO_CUSTOMER,
          RESPONSIBILITY_MOVED_TO_SHARED,
          RESPONSIBILITY_MOVED_TO_PROVIDER,
          RESPONSIBILITY_MOVED_TO_THIRD_PARTY ->
          cell(subject) + moved(change);
      case RESPONSIBILITY_ENDED -> cell(subject) + " no longer applies" + formerly(change.before());
      case SPLIT_CHANGED -> "The split of " + cell(subject) + " changed";
      case MATRIX_REPLACED ->
          quoted(change.after()) + " takes the place of " + quoted(change.before());
      case LAYER_RENAMED, MODEL_RENAMED, SERVICE_RENAMED, AGREEMENT_RENAMED, TEAM_RENAMED ->
          renamed(change);
      case CONTROL_MAPPED -> whole + " now serves " + change.after();
      case CONTROL_UNMAPPED -> whole + " no longer serves " + change.before();
      case DEADLINE_SHORTENED -> "The limit of " + inner(whole) + " is shorter" + instead(change);
      case DEADLINE_EXTENDED -> "The limit of " + inner(whole) + " is longer" + instead(change);
      case DEADLINE_ANCHOR_CHANGED ->
          "The limit of " + inner(whole) + " runs from another moment" + instead(change);
      case DEADLINE_CHANGED ->
          "The limit of " + inner(whole) + " is reckoned otherwise" + instead(change);
      case LABEL_LAXER ->
          "The sharing label of " + labelled(subject, whole) + " is laxer" + instead(change);
      case LABEL_STRICTER ->
          "The sharing label of " + labelled(subject, whole) + " is stricter" + instead(change);
      case AUDIENCE_WIDENED -> whole + " sees more by its " + subject.aspect() + instead(change);
      case AUDIENCE_NARROWED -> whole + " sees less by its " + subject.aspect() + instead(change);
      case INCIDENT_CORRECTED -> whole + " was corrected in " + subject.aspect() + instead(change);
      case INCIDENT_CHANGED -> whole + " changed: " + subject.aspect();
      default -> general(change, whole);
    };
  }

  private static String general(Change change, String whole) {
    String aspect = change.subject().aspect();
    if (aspect != null) {
      return whole + ": " + aspect + values(change);
    }
    if (change.before() == null) {
      return whole + " added";
    }
    return change.after() == null ? whole + " removed" : whole + values(change);
  }

  private static String moved(Change change) {
    String before = headline(change.before());
    String after = headline(change.after());
    return before == null
        ? " lies with " + after + " now"
        : " moved from " + before + " to " + after;
  }

  private static String formerly(@Nullable String before) {
    return before == null ? "" : ", formerly " + headline(before);
  }

  private static String renamed(Change change) {
    Subject subject = change.subject();
    String context = context(subject);
    return Words.capitalised(subject.last().type())
        + " "
        + quoted(change.before())
        + (context.isEmpty() ? "" : " " + context)
        + " is now called "
        + quoted(change.after());
  }

  /** That it changed, and from what to what where both are short. */
  private static String values(Change change) {
    String before = change.before();
    String after = change.after();
    if (!isShort(before) || !isShort(after)) {
      return " changed";
    }
    if (before == null) {
      return after == null ? " changed" : " is now " + after;
    }
    return after == null
        ? " removed, formerly " + before
        : " changed from " + before + " to " + after;
  }

  /** What it is now and was before, where both are short. */
  private static String instead(Change change) {
    String before = change.before();
    String after = change.after();
    return before == null || after == null || !isShort(before) || !isShort(after)
        ? ""
        : ": " + after + " instead of " + before;
  }

  /** A record, or the text of it whose label is meant. */
  private static String labelled(Subject subject, String whole) {
    String aspect = subject.aspect();
    return aspect == null || aspect.equals(OWN_LABEL)
        ? inner(whole)
        : "the " + aspect + " of " + inner(whole);
  }

  private static String inner(String whole) {
    return whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1);
  }

  private static boolean isShort(@Nullable String value) {
    return value == null
        || value.length() <= SHORT && value.indexOf('\n') < 0 && !value.endsWith(".");
  }

  /** A layer and whose it is, such as {@code Applications on SaaS}. */
  private static String cell(Subject subject) {
    Part record = subject.record();
    List<Part> parts = subject.parts();
    return switch (record.type()) {
      case "matrix" -> parts.get(0).name() + " on " + parts.get(1).name();
      case "service" -> parts.get(0).name() + " of " + record.name();
      default -> parts.get(1).name() + " of " + parts.get(0).name() + " under " + record.name();
    };
  }

  /** What changed with all that it is part of, such as {@code Step “Revoke” (Exposed keys)}. */
  private static String whole(Subject subject) {
    Part last = subject.last();
    String context = context(subject);
    String type = last.type().equals("organization") ? "" : last.type().replace('-', ' ') + " ";
    return Words.capitalised(type)
        + (type.isEmpty() ? last.name() : quoted(last.name()))
        + (context.isEmpty() ? "" : " " + context);
  }

  private static String context(Subject subject) {
    if (subject.parts().isEmpty()) {
      return "";
    }
    List<String> outer = new ArrayList<>();
    for (int i = subject.parts().size() - 2; i >= 0; i--) {
      outer.add(subject.parts().get(i).name());
    }
    outer.add(subject.record().name());
    return "(" + String.join(", ", outer) + ")";
  }

  private static @Nullable String headline(@Nullable String value) {
    return value == null ? null : value.lines().findFirst().orElse("");
  }

  private static String quoted(@Nullable String name) {
    return "“" + name + "”";
  }

  /** Those who have to act, as a heading. */
  static String actors(List<Actor> actors) {
    List<String> names = actors.stream().map(ChangeWords::actor).toList();
    String all =
        names.size() == 1
            ? names.get(0)
            : String.join(", ", names.subList(0, names.size() - 1))
                + " and "
                + names.get(names.size() - 1);
    return Words.capitalised(all);
  }

  private static String actor(Actor actor) {
    return switch (actor.role()) {
      case CUSTOMERS -> "customers";
      case PROVIDER -> "the provider";
      case THIRD_PARTY -> "a third party";
      case CUSTOMER, TEAM -> actor.name();
    };
  }

  /** A place in a file, as people read it. */
  static String place(SourceSpan span) {
    return span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }
}
