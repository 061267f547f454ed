package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorrection;
import dev.dossier.model.Correction;
import dev.dossier.model.FactKey;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Prose;
import dev.dossier.model.SeverityId;
import dev.dossier.model.StatedValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was put right in a record.
 *
 * @param rows the corrections, in order of time
 */
public record ReportHistory(List<Row> rows) {

  private static final int LONGEST_LINE = 60;

  /** How many words of a text that was written anew are shown; all of it stands in the report. */
  private static final int BEGINNING = 24;

  private static final String NOTHING = "Not recorded";

  public ReportHistory {
    rows = List.copyOf(rows);
  }

  /**
   * A correction.
   *
   * @param value which value was put right
   * @param was what it said before
   * @param is what it said afterwards
   * @param at when
   * @param author who put it right
   * @param reason why
   */
  public record Row(
      String value, Said was, Said is, ShownTime at, List<Anchor> author, Prose reason) {

    public Row {
      author = List.copyOf(author);
    }
  }

  /**
   * What a value says: in one line, as prose, or as the pieces of a text that changed in part.
   *
   * @param line in one line; absent where it is prose or pieces
   * @param prose as prose; absent where it is one line or pieces
   * @param pieces the stretches of a text; empty where it is one line or prose
   */
  public record Said(
      @Nullable String line, @Nullable Prose prose, List<TextDifference.Piece> pieces) {

    public Said {
      pieces = List.copyOf(pieces);
    }

    static Said line(String line) {
      return new Said(line, null, List.of());
    }

    static Said pieces(List<TextDifference.Piece> pieces) {
      return new Said(null, null, pieces);
    }
  }

  static ReportHistory of(List<DisclosedCorrection> corrections, PageContext context) {
    return new ReportHistory(corrections.stream().map(each -> row(each, context)).toList());
  }

  private static Row row(DisclosedCorrection disclosed, PageContext context) {
    Correction correction = disclosed.correction();
    FactKey key = FactKey.parse(correction.key()).orElseThrow();
    String was = text(correction.was(), key, context);
    String is = text(disclosed.is(), key, context);
    return new Row(
        key.steps().stream().map(step -> name(step, context)).collect(Collectors.joining(" · ")),
        said(was, is),
        changed(was, is),
        ShownTime.of(new Moment(correction.at(), Fidelity.EXACT), context.time()),
        author(correction, context),
        correction.reason());
  }

  private static List<Anchor> author(Correction correction, PageContext context) {
    List<Anchor> author = new ArrayList<>();
    if (correction.by() != null) {
      author.add(new Anchor(correction.by().name(), null));
    }
    if (correction.team() != null) {
      author.add(context.team(correction.team()));
    }
    return author;
  }

  private static String name(FactKey.Step step, PageContext context) {
    String key = Words.capitalised(step.key().replace('-', ' '));
    if (step.entry() == null) {
      return key;
    }
    String entry = line(step.entry(), context);
    return key + " · " + (entry.equals(step.entry()) ? "“" + entry + "”" : entry);
  }

  /** What stood there before: in full where the text was written anew. */
  private static Said said(@Nullable String was, @Nullable String is) {
    if (was == null || !isLong(was)) {
      return Said.line(was == null ? NOTHING : was);
    }
    return difference(was, is)
        .map(difference -> Said.pieces(difference.was()))
        .orElseGet(() -> new Said(null, new Prose(was), List.of()));
  }

  /** What stands there since: only its beginning where the text was written anew. */
  private static Said changed(@Nullable String was, @Nullable String is) {
    if (is == null || !isLong(is)) {
      return Said.line(is == null ? NOTHING : is);
    }
    return difference(was, is)
        .map(difference -> Said.pieces(difference.is()))
        .orElseGet(() -> Said.line(TextDifference.beginning(is, BEGINNING)));
  }

  private static Optional<TextDifference> difference(@Nullable String was, @Nullable String is) {
    return was == null || is == null ? Optional.empty() : TextDifference.of(was, is);
  }

  private static boolean isLong(String text) {
    return text.length() > LONGEST_LINE || text.contains("\n");
  }

  private static @Nullable String text(
      @Nullable StatedValue value, FactKey key, PageContext context) {
    if (value == null) {
      return null;
    }
    if (value instanceof StatedValue.Scalar scalar) {
      boolean severity = key.steps().get(0).key().equals("severity");
      return severity
          ? context.severity(new SeverityId(scalar.text()))
          : line(scalar.text(), context);
    }
    if (value instanceof StatedValue.Fields fields) {
      return fields(fields.values(), context);
    }
    return value.line();
  }

  /** A mapping: a count, a moment or prose as they are read, others key by key. */
  private static String fields(Map<String, StatedValue> fields, PageContext context) {
    StatedValue text = fields.get("text");
    StatedValue count = fields.get("count");
    StatedValue at = fields.get("at");
    boolean about =
        "true".equals(lineOf(fields.get("approximate")))
            || Fidelity.APPROXIMATE.key().equals(lineOf(fields.get("fidelity")));
    if (text != null && at == null) {
      return text.line();
    }
    if (count != null && fields.size() <= 2 || at != null && fields.size() <= 2) {
      String line = line(count != null ? count.line() : String.valueOf(lineOf(at)), context);
      return about ? context.time().about(line) : line;
    }
    return fields.entrySet().stream()
        .filter(field -> !field.getKey().equals("sharing-label"))
        .map(
            field ->
                Words.capitalised(field.getKey().replace('-', ' '))
                    + ": "
                    + line(field.getValue().line(), context))
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String lineOf(@Nullable StatedValue value) {
    return value == null ? null : value.line();
  }

  /** A number or a time as readers see it; other text as it is. */
  private static String line(String text, PageContext context) {
    if (text.matches("[0-9]{1,18}")) {
      return new NumberText(context.time().messages()).number(Long.parseLong(text));
    }
    if (text.length() > 10 && text.charAt(4) == '-') {
      try {
        return context.time().instant(OffsetDateTime.parse(text));
      } catch (DateTimeException e) {
        return text;
      }
    }
    return switch (text) {
      case "true" -> "Yes";
      case "false" -> "No";
      default -> text;
    };
  }
}
