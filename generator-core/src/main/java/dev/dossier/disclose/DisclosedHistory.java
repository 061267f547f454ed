package dev.dossier.disclose;

import dev.dossier.model.Correction;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.FactKey;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one reader may know of how a record changed. A correction is told where the value that was
 * put right is seen whole, in the version before it and in the one after; else its own words would
 * tell what is withheld.
 *
 * @param knownSince since when the values that are seen are known
 * @param corrections what was put right, in order of time
 */
record DisclosedHistory(
    Map<String, OffsetDateTime> knownSince, List<DisclosedCorrection> corrections) {

  DisclosedHistory {
    corrections = List.copyOf(corrections);
  }

  /**
   * The history of a record.
   *
   * @param known the record as it is known, with its earlier versions
   * @param redact takes out of a version what the reader may not see
   */
  static DisclosedHistory of(Located<Incident> known, UnaryOperator<Incident> redact) {
    Incident full = known.value();
    if (full.corrections().isEmpty() && full.knownSince().isEmpty()) {
      return new DisclosedHistory(Map.of(), List.of());
    }
    Incident seen = redact.apply(full);
    Map<String, OffsetDateTime> knownSince = new LinkedHashMap<>(full.knownSince());
    knownSince.keySet().removeIf(key -> !isWhole(key, full, seen));
    List<DisclosedCorrection> corrections = new ArrayList<>();
    List<EarlierVersion<Incident>> versions = known.earlier();
    for (int i = 0; i < versions.size(); i++) {
      EarlierVersion<Incident> version = versions.get(i);
      Correction correction = version.correction();
      if (correction == null || !full.corrections().contains(correction)) {
        continue;
      }
      Incident before = version.record().value();
      Incident after = i + 1 < versions.size() ? versions.get(i + 1).record().value() : full;
      if (isThere(version.key(), before, after)
          && isWhole(version.key(), before, redact.apply(before))
          && isWhole(version.key(), after, redact.apply(after))) {
        shown(correction, seen)
            .ifPresent(each -> corrections.add(new DisclosedCorrection(each, version.later())));
      }
    }
    return new DisclosedHistory(knownSince, corrections);
  }

  /** {@code record} with no more of its history than this. */
  Incident applied(Incident record) {
    return record.withHistory(
        knownSince, corrections.stream().map(DisclosedCorrection::correction).toList());
  }

  /** The correction as the reader sees it: without its author, perhaps, or not at all. */
  private static Optional<Correction> shown(Correction correction, Incident seen) {
    return seen.corrections().stream()
        .filter(each -> each.key().equals(correction.key()) && each.at().equals(correction.at()))
        .findFirst();
  }

  /** Whether there is a value, of which it can be judged who may see it. */
  private static boolean isThere(String key, Incident before, Incident after) {
    FactKey way = FactKey.parse(key).orElseThrow();
    return way.in(before).isPresent() || way.in(after).isPresent();
  }

  private static boolean isWhole(String key, Incident full, Incident seen) {
    FactKey way = FactKey.parse(key).orElseThrow();
    return way.in(full).equals(way.in(seen));
  }
}
