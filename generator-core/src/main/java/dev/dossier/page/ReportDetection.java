package dev.dossier.page;

import dev.dossier.model.Detection;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an incident was found.
 *
 * @param facts by which means and by whom
 * @param description how it came to light
 */
public record ReportDetection(List<LinkedFact> facts, @Nullable Prose description) {

  public ReportDetection {
    facts = List.copyOf(facts);
  }

  static @Nullable ReportDetection of(@Nullable Detection detection, PageContext context) {
    if (detection == null) {
      return null;
    }
    List<LinkedFact> facts = new ArrayList<>();
    facts.add(LinkedFact.of("Found by", detection.method()));
    if (detection.team() != null) {
      facts.add(LinkedFact.of("Team", context.team(detection.team())));
    }
    return new ReportDetection(facts, PageContext.text(detection.description()));
  }
}
