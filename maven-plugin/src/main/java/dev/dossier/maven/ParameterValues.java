package dev.dossier.maven;

import dev.dossier.ChangesFormat;
import dev.dossier.compare.ChangeKind;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Format;
import dev.dossier.render.BoardTable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Values of parameters from their text; a text that is none is answered with what to write. */
final class ParameterValues {

  private static final int HIGHEST_PORT = 65_535;

  private ParameterValues() {}

  /**
   * The instant that counts as now. A single character other than a digit means none, as it does in
   * {@code project.build.outputTimestamp}.
   */
  static Instant asOf(@Nullable String text, Clock clock) throws MojoFailureException {
    if (text == null || text.isBlank() || (text.length() == 1 && !isNumber(text))) {
      return clock.instant();
    }
    try {
      return isNumber(text)
          ? Instant.ofEpochSecond(Long.parseLong(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(
          "dossier.asOf",
          text,
          "is no instant",
          "Write a date and a time with its offset, such as 2026-03-03T06:41:00Z.");
    }
  }

  /**
   * The instant that counts as now: the one that was asked for, else that of a reproducible build.
   *
   * @param outputTimestamp the property {@code project.build.outputTimestamp}; Maven 4 gives 1
   *     February 1980 to every project that states none itself
   */
  static Instant asOf(@Nullable String text, @Nullable String outputTimestamp, Clock clock)
      throws MojoFailureException {
    boolean isAskedFor = text != null && !text.isBlank();
    boolean isStated = !"1980-02-01T00:00:00Z".equals(outputTimestamp);
    return asOf(isAskedFor || !isStated ? text : outputTimestamp, clock);
  }

  static Set<Format> formats(List<String> texts) throws MojoFailureException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String text : texts) {
      formats.add(format(text));
    }
    return formats;
  }

  private static Format format(String text) throws MojoFailureException {
    for (Format format : Format.values()) {
      if (format.key().equals(text.strip())) {
        return format;
      }
    }
    String known =
        Arrays.stream(Format.values()).map(Format::key).collect(Collectors.joining(", "));
    throw wrong(
        "dossier.formats",
        text,
        "is no format",
        "Write one or more of " + known + ", such as html,pdf.");
  }

  /** The kinds of changes on which a build fails; {@code any} means all of them. */
  static Set<ChangeKind> changeKinds(@Nullable List<String> texts) throws MojoFailureException {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    for (String text : texts == null ? List.<String>of() : texts) {
      String key = text.strip();
      if (key.equals("any")) {
        return EnumSet.allOf(ChangeKind.class);
      }
      Optional<ChangeKind> kind = ChangeKind.of(key);
      if (kind.isEmpty()) {
        String hint = Nearest.hint(key, ChangeKind.keys());
        throw wrong(
            "dossier.failOn",
            text,
            "is no kind of change",
            hint.isEmpty()
                ? "Write any, or some of " + String.join(", ", ChangeKind.keys()) + "."
                : hint.strip());
      }
      kinds.add(kind.get());
    }
    return kinds;
  }

  /** What to write of a comparison; {@code none} alone means nothing. */
  static Set<ChangesFormat> changesFormats(List<String> texts) throws MojoFailureException {
    Set<ChangesFormat> formats = EnumSet.noneOf(ChangesFormat.class);
    for (String text : texts) {
      if (text.strip().equals("none") && texts.size() == 1) {
        return formats;
      }
      formats.add(
          Arrays.stream(ChangesFormat.values())
              .filter(format -> format.key().equals(text.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      wrong(
                          "dossier.diff.formats",
                          text,
                          "is no format",
                          "Write one or more of html, pdf, md and json, or none.")));
    }
    return formats;
  }

  static ClocksFormat clocksFormat(String text) throws MojoFailureException {
    for (ClocksFormat format : ClocksFormat.values()) {
      if (format.key().equals(text.strip())) {
        return format;
      }
    }
    throw wrong("dossier.clocks.format", text, "is no format", "Write table, json or ics.");
  }

  /** The width of a table: as asked for, else as the terminal has it. */
  static int columns(@Nullable Integer asked, int terminal) throws MojoFailureException {
    if (asked != null && asked < BoardTable.NARROWEST) {
      throw wrong(
          "dossier.clocks.columns",
          asked.toString(),
          "is too narrow for the table",
          "Write " + BoardTable.NARROWEST + " or more.");
    }
    return asked == null ? terminal : asked;
  }

  static Set<DocumentKindId> documents(@Nullable List<String> texts) throws MojoFailureException {
    Set<DocumentKindId> kinds = new LinkedHashSet<>();
    for (String text : texts == null ? List.<String>of() : texts) {
      try {
        kinds.add(new DocumentKindId(text.strip()));
      } catch (IllegalArgumentException e) {
        throw wrong(
            "dossier.documents",
            text,
            "is no kind of document",
            "Write the kinds that documents.yaml lists, with commas between them.");
      }
    }
    return kinds;
  }

  static <T> T id(String property, String text, Function<String, T> id)
      throws MojoFailureException {
    try {
      return id.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(property, text, "is no id", "Write an id as the data files have it.");
    }
  }

  static int threads(int count) throws MojoFailureException {
    if (count < 1) {
      throw wrong("dossier.threads", String.valueOf(count), "is too few", "Write 1 or more.");
    }
    return count;
  }

  static void requirePort(int port) throws MojoFailureException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw wrong(
          "dossier.port",
          String.valueOf(port),
          "is no port",
          "Write a number up to 65535, or 0 for any port that is free.");
    }
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static MojoFailureException wrong(String property, String value, String fault, String remedy) {
    return new MojoFailureException(
        String.format("%s: \"%s\" %s. %s", property, value, fault, remedy));
  }
}
