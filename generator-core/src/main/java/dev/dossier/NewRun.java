package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import dev.dossier.read.ShippedFolder;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Starts a record: a commented file that holds what the data says already. */
final class NewRun {

  private final NewRequest request;

  NewRun(NewRequest request) {
    this.request = request;
  }

  NewResult start() {
    String asked = request.kind() == null ? "" : request.kind().strip();
    if (asked.isEmpty()) {
      String kinds = String.join(", ", RecordKind.keys());
      return refused("", DocumentCode.QUESTION_INCOMPLETE, "kind", kinds);
    }
    Optional<RecordKind> kind = RecordKind.of(asked);
    if (kind.isEmpty()) {
      String hint = Nearest.hint(asked, RecordKind.keys());
      String advice =
          hint.isEmpty() ? " Write one of " + String.join(", ", RecordKind.keys()) + "." : hint;
      return refused("", DocumentCode.NEW_KIND_UNKNOWN, asked, advice);
    }
    ReadResult read = new DataReader(1).read(request.dataDirectory());
    return read.corpus()
        .map(corpus -> start(kind.get(), corpus, read.unreadable()))
        .orElseGet(
            () ->
                new NewResult(
                    read.diagnostics().stream().filter(Diagnostic::isError).toList(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private NewResult start(RecordKind kind, Corpus corpus, Set<Id> unreadable) {
    NewRecordFacts facts = new NewRecordFacts(corpus);
    Set<String> taken = new TreeSet<>();
    kind.of(corpus).keySet().forEach(id -> taken.add(id.value()));
    unreadable.stream().filter(kind::isNamedBy).forEach(id -> taken.add(id.value()));
    if (kind != RecordKind.TEAM && facts.team().isEmpty()) {
      return refused("", DocumentCode.NEW_WITHOUT_TEAM, kind.key());
    }
    String title =
        request.title() == null || request.title().isBlank()
            ? "New " + kind.key()
            : request.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String free =
        kind == RecordKind.INCIDENT
            ? IdSeries.next(taken, facts.year(request.asOf()))
            : fromTitle(title, kind, taken);
    String id = request.id() == null || request.id().isBlank() ? free : request.id().strip();
    if (id.length() > Id.MAX_LENGTH || !Id.PATTERN.matcher(id).matches()) {
      return refused("", DocumentCode.NEW_ID_UNSUITABLE, id, free);
    }
    String name = kind.folder() + "/" + id + ".yaml";
    if (taken.contains(id)) {
      return refused(name, DocumentCode.NEW_ID_TAKEN, id);
    }
    RecordFile file = new RecordFile(request.dataDirectory(), kind, id);
    Map<String, String> values = facts.of(kind, request.asOf());
    values.put("id", YamlText.of(id));
    values.put("title", YamlText.of(title));
    values.put("schema", file.schemaAddress());
    String text =
        ShippedFolder.NEW.read(shipped -> MarkedText.read(shipped.resolve(kind.key() + ".yaml")));
    return file.write(new MarkedText(text).with(values))
        ? new NewResult(List.of(), Optional.of(file.path()), Optional.of(file.schema()))
        : refused(name, DocumentCode.NEW_ID_TAKEN, id);
  }

  /** An id of the letters and digits of {@code title} that is not taken yet. */
  private static String fromTitle(String title, RecordKind kind, Set<String> taken) {
    String plain =
        Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), Id.MAX_LENGTH - 4));
    String stem = cut.replaceAll("^-+|-+$", "");
    if (stem.isEmpty()) {
      stem = kind.key();
    }
    String id = stem;
    for (int number = 2; taken.contains(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }

  private static NewResult refused(String file, DocumentCode code, Object... arguments) {
    return new NewResult(
        List.of(Diagnostic.of(code, SourceSpan.wholeFile(file), arguments)),
        Optional.empty(),
        Optional.empty());
  }
}
