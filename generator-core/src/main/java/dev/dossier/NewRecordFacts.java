package dev.dossier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.dossier.model.ClassificationFact;
import dev.dossier.model.Corpus;
import dev.dossier.model.Criterion;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Located;
import dev.dossier.model.Organization;
import dev.dossier.model.Phase;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.TeamId;
import dev.dossier.model.TeamKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the data says that a new record can start with. */
final class NewRecordFacts {

  /** The function of NIST CSF 2.0 in which an incident becomes known. */
  private static final String DETECT = "Detect";

  private final Corpus corpus;
  private final Organization organization;

  NewRecordFacts(Corpus corpus) {
    this.corpus = corpus;
    this.organization = corpus.organization().value();
  }

  /** The values of the marks of a shipped text; a list that has nothing in it is empty text. */
  Map<String, String> of(RecordKind kind, Instant asOf) {
    ResponseProcess process = process();
    int detect = detect(process.phases());
    Map<String, String> facts = new HashMap<>();
    facts.put("process", process.id().value());
    facts.put("phase", process.phases().get(detect).id().value());
    facts.put(
        "later-phase",
        process.phases().get(Math.min(detect + 1, process.phases().size() - 1)).id().value());
    facts.put("phases", ids(process.phases().stream().map(Phase::id)));
    facts.put("types", ids(organization.incidentTypes().stream().map(IncidentType::id)));
    facts.put("type", organization.incidentTypes().get(0).id().value());
    facts.put("severities", ids(organization.severities().stream().map(SeverityLevel::id)));
    facts.put("severity", organization.severities().get(0).id().value());
    facts.put("kinds", ids(organization.teamKinds().stream().map(TeamKind::id)));
    facts.put("kind", organization.teamKinds().get(0).id().value());
    facts.put("label", label(kind).key());
    facts.put("services", ids(corpus.services().keySet().stream()));
    facts.put("runbooks", ids(corpus.runbooks().keySet().stream()));
    facts.put("effects", words(ClassificationFact.EFFECTS));
    facts.put("data", words(ClassificationFact.DATA));
    facts.put("team", team().map(Id::value).orElse(""));
    facts.put(
        "now",
        asOf.atZone(organization.timeZone())
            .truncatedTo(ChronoUnit.MINUTES)
            .toOffsetDateTime()
            .toString());
    return facts;
  }

  /** The team that answers for what says nothing else; the first where none does. */
  Optional<TeamId> team() {
    TeamId owner = organization.documentControl().owner();
    return owner != null && corpus.teams().containsKey(owner)
        ? Optional.of(owner)
        : corpus.teams().keySet().stream().findFirst();
  }

  /** The year of {@code asOf} where the organisation is. */
  int year(Instant asOf) {
    return asOf.atZone(organization.timeZone()).getYear();
  }

  /** The process that most records follow; the first of its own accord where there are none. */
  ResponseProcess process() {
    Map<ProcessId, Long> followed =
        Stream.concat(
                corpus.incidents().values().stream().map(each -> each.value().process()),
                corpus.runbooks().values().stream().map(each -> each.value().process()))
            .filter(corpus.processes()::containsKey)
            .collect(groupingBy(each -> each, counting()));
    return corpus.processes().values().stream()
        .map(Located::value)
        .filter(each -> each.runsBeside() == null || followed.containsKey(each.id()))
        .max(
            Comparator.comparingLong((ResponseProcess each) -> followed.getOrDefault(each.id(), 0L))
                .thenComparing(each -> each.id().value(), Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalStateException("the catalogue has no process"));
  }

  /** The phase of a process in which an incident becomes known. */
  Phase detection(ResponseProcess process) {
    return process.phases().get(detect(process.phases()));
  }

  private static int detect(List<Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).correspondsTo().contains(DETECT)) {
        return i;
      }
    }
    return 0;
  }

  /** What is new starts where few see it: an incident within, a runbook with those concerned. */
  private SharingLabel label(RecordKind kind) {
    SharingLabel least =
        kind == RecordKind.INCIDENT ? SharingLabel.AMBER_STRICT : SharingLabel.AMBER;
    return organization.sharingLabel().stricter(least);
  }

  private String words(ClassificationFact fact) {
    return organization.incidentDefinition().criteria().stream()
        .filter(criterion -> criterion.fact() == fact)
        .map(Criterion::anyOf)
        .flatMap(Collection::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String ids(Stream<? extends Id> ids) {
    return ids.map(Id::value).collect(Collectors.joining(", "));
  }
}
