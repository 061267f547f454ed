package dev.dossier.export.oscal;

import dev.dossier.disclose.DisclosedAgreement;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Corpus;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The documents of the reference data. */
final class OscalSets {

  static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();

  private OscalSets() {}

  static DisclosedCorpus corpus(String audience) {
    return Disclosures.of(REFERENCE, AS_OF).to(new AudienceId(audience));
  }

  /** What each customer that an incident concerns may see. */
  static List<DisclosedCorpus> customers() {
    return Disclosures.of(REFERENCE, AS_OF).toEach(new AudienceId("customer"));
  }

  /** The sets of a reader by folder: that for all customers, then one for each agreement. */
  static Map<String, List<OscalFile>> of(DisclosedCorpus corpus) {
    Map<String, List<OscalFile>> sets = new LinkedHashMap<>();
    sets.put("general", general(corpus));
    for (DisclosedAgreement agreement : corpus.agreements().values()) {
      sets.put(agreement.agreement().id().value(), under(agreement, corpus));
    }
    return sets;
  }

  /** What holds for all customers. */
  static List<OscalFile> general(DisclosedCorpus corpus) {
    return OscalSet.of(corpus, corpus.services().values(), null);
  }

  /** The agreement that is in force. */
  static DisclosedAgreement agreement(DisclosedCorpus corpus) {
    return Objects.requireNonNull(corpus.agreements().get(new AgreementId("contoso-2026")));
  }

  /** What holds under an agreement. */
  static List<OscalFile> under(DisclosedAgreement agreement, DisclosedCorpus corpus) {
    return OscalSet.of(corpus, agreement.services(), agreement);
  }

  /** Writes the set for all customers and that of the agreement in force into {@code folder}. */
  static void write(DisclosedCorpus corpus, Path folder) throws IOException {
    write(general(corpus), folder.resolve("general"));
    DisclosedAgreement agreement = agreement(corpus);
    write(under(agreement, corpus), folder.resolve(agreement.agreement().id().value()));
  }

  private static void write(List<OscalFile> set, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (OscalFile file : set) {
      Files.write(folder.resolve(file.name()), file.content());
    }
  }
}
