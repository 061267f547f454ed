package dev.dossier.export.cacao;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.read.DataReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The playbooks of the reference data. */
final class PlaybooksForTests {

  static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();

  private PlaybooksForTests() {}

  static DisclosedCorpus corpus(Corpus corpus, String audience) {
    return Disclosures.of(corpus, AS_OF).to(new AudienceId(audience));
  }

  /** The playbooks that an audience sees, by the id of their runbook. */
  static Map<String, byte[]> of(DisclosedCorpus corpus) {
    Map<String, byte[]> playbooks = new TreeMap<>();
    corpus
        .runbooks()
        .forEach((id, runbook) -> playbooks.put(id.value(), CacaoPlaybook.of(runbook, corpus)));
    return playbooks;
  }

  /** The reference data with {@code runbooks} besides its own. */
  static Corpus with(Map<RunbookId, Runbook> runbooks) {
    Located<Runbook> pattern = REFERENCE.runbooks().values().iterator().next();
    Map<RunbookId, Located<Runbook>> located = new TreeMap<>(Comparator.comparing(Id::value));
    located.putAll(REFERENCE.runbooks());
    runbooks.forEach(
        (id, runbook) -> located.put(id, new Located<>(runbook, pattern.places(), pattern.text())));
    try {
      List<Class<?>> types = new ArrayList<>();
      List<Object> parts = new ArrayList<>();
      for (RecordComponent part : Corpus.class.getRecordComponents()) {
        types.add(part.getType());
        parts.add(
            part.getName().equals("runbooks") ? located : part.getAccessor().invoke(REFERENCE));
      }
      return Corpus.class
          .getConstructor(types.toArray(Class<?>[]::new))
          .newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode tree(byte[] json) {
    return JsonMapper.shared().readTree(json);
  }

  /** What playbooks are read against. */
  static ImportTerms terms(Corpus corpus) {
    return new ImportTerms(
        corpus,
        Set.of(),
        null,
        "nist-800-61r2",
        "detection-and-analysis",
        "azure-security-response",
        null,
        Map.of());
  }
}
