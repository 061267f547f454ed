package dev.dossier.export.cacao;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
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

  static JsonNode tree(byte[] json) {
    return JsonMapper.shared().readTree(json);
  }
}
