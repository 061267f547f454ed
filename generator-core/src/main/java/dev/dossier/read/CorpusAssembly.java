package dev.dossier.read;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.ReadCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.Audience;
import dev.dossier.model.Contact;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Exercise;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.Regime;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.Service;
import dev.dossier.model.Team;
import dev.dossier.model.Term;
import dev.dossier.model.TermId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays the user's records over those of the catalogue. */
final class CorpusAssembly {

  private final List<ReadFile> catalogue;
  private final List<ReadFile> own;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Id> unreadable = new LinkedHashSet<>();

  private CorpusAssembly(List<ReadFile> catalogue, List<ReadFile> own) {
    this.catalogue = catalogue;
    this.own = own;
  }

  /** The result of reading {@code catalogue} and {@code own} files. */
  static ReadResult assemble(
      List<ReadFile> catalogue, List<ReadFile> own, List<Diagnostic> folderFindings) {
    CorpusAssembly assembly = new CorpusAssembly(catalogue, own);
    assembly.diagnostics.addAll(folderFindings);
    return assembly.result();
  }

  private ReadResult result() {
    for (ReadFile file : all()) {
      diagnostics.addAll(file.diagnostics());
      unreadable.addAll(file.unreadable());
    }
    Optional<Located<Organization>> organization =
        located(own, FileKind.ORGANIZATION, Organization.class).stream().findFirst();
    var teams = merged(FileKind.TEAM, Team.class, Team::id);
    var services = merged(FileKind.SERVICE, Service.class, Service::id);
    var matrices = merged(FileKind.MATRIX, ResponsibilityMatrix.class, ResponsibilityMatrix::id);
    var processes = merged(FileKind.PROCESS, ResponseProcess.class, ResponseProcess::id);
    var runbooks = merged(FileKind.RUNBOOK, Runbook.class, Runbook::id);
    var exercises = merged(FileKind.EXERCISE, Exercise.class, Exercise::id);
    var incidents = merged(FileKind.INCIDENT, Incident.class, Incident::id);
    var contacts = merged(FileKind.CONTACT, Contact.class, Contact::id);
    var regimes = merged(FileKind.REGIME, Regime.class, Regime::id);
    var calendars = merged(FileKind.CALENDAR, HolidayCalendar.class, HolidayCalendar::id);
    var agreements = merged(FileKind.AGREEMENT, Agreement.class, Agreement::id);
    var frameworks = merged(FileKind.FRAMEWORK, ControlFramework.class, ControlFramework::id);
    var assessments = merged(FileKind.ASSESSMENT, Assessment.class, Assessment::id);
    var glossary = ownLast(merged(FileKind.GLOSSARY, Term.class, Term::id));
    var audiences = merged(FileKind.AUDIENCES, Audience.class, Audience::id);
    var documents = merged(FileKind.DOCUMENTS, DocumentKind.class, DocumentKind::kind);
    Optional<Corpus> corpus =
        organization.map(
            provider ->
                new Corpus(
                    provider,
                    byId(teams),
                    byId(services),
                    byId(matrices),
                    byId(processes),
                    byId(runbooks),
                    byId(exercises),
                    byId(incidents),
                    byId(contacts),
                    byId(regimes),
                    byId(calendars),
                    byId(agreements),
                    byId(frameworks),
                    byId(assessments),
                    glossary,
                    byId(audiences),
                    List.copyOf(documents.values())));
    diagnostics.sort(null);
    return new ReadResult(corpus, diagnostics, unreadable);
  }

  private List<ReadFile> all() {
    List<ReadFile> all = new ArrayList<>(catalogue);
    all.addAll(own);
    return all;
  }

  /** The records of one kind, the catalogue's first; the user's take the place of ours. */
  private <K extends Id, T> Map<K, Located<T>> merged(
      FileKind kind, Class<T> type, Function<T, K> idOf) {
    Map<K, Located<T>> byId = new LinkedHashMap<>();
    located(catalogue, kind, type).forEach(record -> byId.put(idOf.apply(record.value()), record));
    Map<K, Located<T>> seen = new LinkedHashMap<>();
    for (Located<T> record : located(own, kind, type)) {
      K id = idOf.apply(record.value());
      Located<T> first = seen.putIfAbsent(id, record);
      if (first == null) {
        byId.put(id, record);
      } else {
        reportDuplicate(kind, id, first, record);
      }
    }
    return byId;
  }

  /** The terms with those of the user last: a word of theirs takes the place of one of ours. */
  private Map<TermId, Located<Term>> ownLast(Map<TermId, Located<Term>> terms) {
    Map<TermId, Located<Term>> sorted = new LinkedHashMap<>(terms);
    for (Located<Term> term : located(own, FileKind.GLOSSARY, Term.class)) {
      Located<Term> last = sorted.remove(term.value().id());
      if (last != null) {
        sorted.put(term.value().id(), last);
      }
    }
    return sorted;
  }

  private void reportDuplicate(FileKind kind, Id id, Located<?> first, Located<?> second) {
    String key = kind == FileKind.DOCUMENTS ? "kind" : "id";
    SourceSpan place = second.at(key);
    diagnostics.add(
        Diagnostic.of(ReadCode.DUPLICATE_ID, place, id, first.at(key))
            .withExcerpt(second.text().line(place.line())));
  }

  private static <T> List<Located<T>> located(List<ReadFile> files, FileKind kind, Class<T> type) {
    List<Located<T>> found = new ArrayList<>();
    for (ReadFile file : files) {
      if (file.file().kind() == kind) {
        for (Located<?> record : file.records()) {
          if (!type.isInstance(record.value())) {
            throw new IllegalStateException(file.file().name() + " holds no " + type.getName());
          }
          @SuppressWarnings("unchecked") // just seen to be one
          Located<T> typed = (Located<T>) record;
          found.add(typed);
        }
      }
    }
    return found;
  }

  private static <K extends Id, T> Map<K, Located<T>> byId(Map<K, Located<T>> records) {
    Map<K, Located<T>> sorted = new TreeMap<>(Comparator.comparing(Id::value));
    sorted.putAll(records);
    return sorted;
  }
}
