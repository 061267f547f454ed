package dev.dossier;

import dev.dossier.diagnostic.CacaoCode;
import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.export.cacao.CacaoImport;
import dev.dossier.export.cacao.CacaoImport.Imported;
import dev.dossier.export.cacao.ImportTerms;
import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Located;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes a playbook into the data as a runbook. */
final class ImportRun {

  private static final RecordKind KIND = RecordKind.RUNBOOK;

  private final ImportRequest request;
  private final List<Diagnostic> findings = new ArrayList<>();

  ImportRun(ImportRequest request) {
    this.request = request;
  }

  NewResult importRunbook() {
    if (!Files.isRegularFile(request.playbook())) {
      return refused(CacaoCode.PLAYBOOK_FILE_MISSING, "", request.playbook());
    }
    ReadResult read = new DataReader(1).read(request.dataDirectory());
    if (read.corpus().isEmpty()) {
      findings.addAll(read.diagnostics().stream().filter(Diagnostic::isError).toList());
      return refused();
    }
    Corpus corpus = read.corpus().get();
    Set<String> taken = new TreeSet<>();
    KIND.of(corpus).keySet().forEach(id -> taken.add(id.value()));
    read.unreadable().stream().filter(KIND::isNamedBy).forEach(id -> taken.add(id.value()));
    Optional<ImportTerms> terms = terms(corpus, taken);
    return terms.isEmpty() ? refused() : read(terms.get());
  }

  private Optional<ImportTerms> terms(Corpus corpus, Set<String> taken) {
    NewRecordFacts facts = new NewRecordFacts(corpus);
    Optional<String> owner =
        Optional.ofNullable(request.team()).or(() -> facts.team().map(Id::value));
    if (owner.isEmpty()) {
      findings.add(
          Diagnostic.of(DocumentCode.NEW_WITHOUT_TEAM, SourceSpan.wholeFile(""), KIND.key()));
      return Optional.empty();
    }
    require("team", request.team(), corpus.teams().keySet(), "teams/");
    request
        .teams()
        .values()
        .forEach(team -> require("teams", team, corpus.teams().keySet(), "teams/"));
    require("process", request.process(), corpus.processes().keySet(), "processes/");
    require(
        "incidentType",
        request.incidentType(),
        corpus.organization().value().incidentTypes().stream().map(IncidentType::id).toList(),
        "organization.yaml");
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    ResponseProcess process =
        request.process() == null
            ? facts.process()
            : Objects.requireNonNull(corpus.processes().get(new ProcessId(request.process())))
                .value();
    return Optional.of(
        new ImportTerms(
            corpus,
            taken,
            request.id(),
            process.id().value(),
            facts.detection(process).id().value(),
            owner.get(),
            request.incidentType(),
            request.teams()));
  }

  private void require(
      String parameter, @Nullable String named, Collection<? extends Id> known, String place) {
    List<String> names = known.stream().map(Id::value).sorted().toList();
    if (named != null && !names.contains(named)) {
      findings.add(Question.unknown(parameter, named, names, place));
    }
  }

  private NewResult read(ImportTerms terms) {
    CacaoImport.Result result =
        CacaoImport.read(request.playbook().getFileName().toString(), text(), terms);
    findings.addAll(result.diagnostics());
    if (result.runbook().isEmpty()) {
      return refused();
    }
    Imported imported = result.runbook().get();
    String id = imported.id();
    if (id.length() > Id.MAX_LENGTH || !Id.PATTERN.matcher(id).matches()) {
      return refused(DocumentCode.NEW_ID_UNSUITABLE, "", id, "imported");
    }
    RecordFile file = new RecordFile(request.dataDirectory(), KIND, id);
    String name = KIND.folder() + "/" + id + ".yaml";
    String text =
        "# yaml-language-server: $schema=" + file.schemaAddress() + "\n" + imported.yaml();
    if (terms.taken().contains(id) || !file.write(text)) {
      Located<Runbook> there = terms.corpus().runbooks().get(new RunbookId(id));
      String taker = there == null ? name : there.file();
      return refused(CacaoCode.PLAYBOOK_ID_TAKEN, taker, id, taker);
    }
    return new NewResult(findings, Optional.of(file.path()), Optional.of(file.schema()));
  }

  /** The playbook without a byte order mark; what is not UTF-8 becomes U+FFFD. */
  private String text() {
    try {
      String text = new String(Files.readAllBytes(request.playbook()), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + request.playbook(), e);
    }
  }

  private NewResult refused(Code code, String file, Object... arguments) {
    findings.add(Diagnostic.of(code, SourceSpan.wholeFile(file), arguments));
    return refused();
  }

  private NewResult refused() {
    return new NewResult(findings, Optional.empty(), Optional.empty());
  }
}
