package dev.dossier.export;

import dev.dossier.derive.CellSource;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Owner;
import dev.dossier.model.Prose;
import dev.dossier.model.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that cells use for what the data states. */
final class Terms {

  /** What stands between several entries of one cell. */
  static final String NEXT = "\n";

  private Terms() {}

  static String owner(Owner owner) {
    return switch (owner) {
      case CUSTOMER -> "Customer";
      case PROVIDER -> "Provider";
      case SHARED -> "Shared";
      case THIRD_PARTY -> "Third party";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }

  /** The words of all owners. */
  static Map<String, Tone> owners() {
    Map<String, Tone> words = new LinkedHashMap<>();
    for (Owner owner : Owner.values()) {
      words.put(owner(owner), tone(owner));
    }
    return words;
  }

  private static Tone tone(Owner owner) {
    return switch (owner) {
      case CUSTOMER -> Tone.CUSTOMER;
      case PROVIDER -> Tone.PROVIDER;
      case SHARED -> Tone.SHARED;
      case THIRD_PARTY -> Tone.OTHERS;
      case NOT_APPLICABLE -> Tone.NOBODY;
    };
  }

  /** The words of both sides. */
  static Map<String, Tone> sides() {
    Map<String, Tone> words = new LinkedHashMap<>();
    words.put(side(Side.CUSTOMER), Tone.CUSTOMER);
    words.put(side(Side.PROVIDER), Tone.PROVIDER);
    return words;
  }

  static String side(Side side) {
    return switch (side) {
      case CUSTOMER -> "Customer";
      case PROVIDER -> "Provider";
    };
  }

  /** A level that can say who owns a layer. */
  static String level(CellSource source) {
    return switch (source) {
      case CATALOGUE -> "Matrix";
      case MODEL -> "Service model";
      case SERVICE -> "Service";
      case AGREEMENT -> "Agreement";
    };
  }

  /** A file with its line, such as {@code services/object-storage.yaml:10}. */
  static String place(SourceSpan span) {
    return span.isWholeFile() ? span.file() : span.file() + ":" + span.line();
  }

  /** Text without the line breaks within its paragraphs; empty if absent. */
  static String text(@Nullable Prose prose) {
    return prose == null
        ? ""
        : Arrays.stream(prose.markdown().strip().split("\n\\s*\n"))
            .map(paragraph -> paragraph.strip().replaceAll("\\s*\n\\s*", " "))
            .collect(Collectors.joining(NEXT));
  }

  /** Such as {@code 16 h} or {@code 1 h 30 min}; empty if absent. */
  static String effort(@Nullable Duration effort) {
    if (effort == null) {
      return "";
    }
    String hours = effort.toHours() == 0 ? "" : effort.toHours() + " h";
    String minutes = effort.toMinutesPart() == 0 ? "" : effort.toMinutesPart() + " min";
    return (hours + " " + minutes).strip();
  }

  /** {@code lines} one below the other, each once. */
  static String list(List<String> lines) {
    return lines.stream().distinct().collect(Collectors.joining(NEXT));
  }
}
