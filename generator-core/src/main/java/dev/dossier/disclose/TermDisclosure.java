package dev.dossier.disclose;

import dev.dossier.model.Located;
import dev.dossier.model.Term;
import dev.dossier.model.TermId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one reader may see of the glossary: no term with a stricter label, and none that names it.
 */
final class TermDisclosure {

  private final KnownRecords records;
  private final Reader reader;

  TermDisclosure(KnownRecords records, Reader reader) {
    this.records = records;
    this.reader = reader;
  }

  List<Term> terms(Redaction redaction) {
    List<Term> open =
        records.corpus().glossary().values().stream()
            .map(Located::value)
            .filter(each -> reader.audience().maySee(records.label(each.sharingLabel())))
            .toList();
    Set<TermId> known = open.stream().map(Term::id).collect(Collectors.toSet());
    return open.stream()
        .map(each -> redaction.whole(each, records.label(each.sharingLabel())))
        .map(each -> each.beside(each.seeAlso().stream().filter(known::contains).toList()))
        .toList();
  }
}
