package dev.dossier.check;

import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What rules need besides the record at hand.
 *
 * @param corpus all records
 * @param unreadable ids of records that exist and could not be read
 * @param asOf the instant that counts as now
 * @param scopes where names are defined
 * @param findings where the rules report
 */
record Context(Corpus corpus, Set<Id> unreadable, Instant asOf, Scopes scopes, Findings findings) {

  Context(Corpus corpus, Set<Id> unreadable, Instant asOf) {
    this(corpus, Set.copyOf(unreadable), asOf, new Scopes(corpus), new Findings());
  }

  Organization organization() {
    return corpus.organization().value();
  }

  List<NotificationDuty> duties() {
    return corpus.duties();
  }
}
