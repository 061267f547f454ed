package dev.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that was read: the user's data folder laid over the shipped catalogue. Maps are in
 * order of id unless they say otherwise.
 *
 * @param organization the provider
 * @param teams the response teams
 * @param services the provider's named services
 * @param matrices the responsibility matrices
 * @param processes the response processes
 * @param runbooks the runbooks
 * @param exercises the exercises in which runbooks are rehearsed
 * @param incidents the records of incidents
 * @param contacts the recipients of notifications
 * @param regimes the regimes of notification
 * @param calendars the calendars of working days
 * @param agreements the agreements with customers
 * @param frameworks the frameworks of controls
 * @param assessments the customers' assessments of their own duties
 * @param glossary the terms of the glossary, those of the catalogue first
 * @param audiences the audiences of documents
 * @param documents the kinds of documents to make, in the order of their file
 */
public record Corpus(
    Located<Organization> organization,
    Map<TeamId, Located<Team>> teams,
    Map<ServiceId, Located<Service>> services,
    Map<MatrixId, Located<ResponsibilityMatrix>> matrices,
    Map<ProcessId, Located<ResponseProcess>> processes,
    Map<RunbookId, Located<Runbook>> runbooks,
    Map<ExerciseId, Located<Exercise>> exercises,
    Map<IncidentId, Located<Incident>> incidents,
    Map<ContactId, Located<Contact>> contacts,
    Map<RegimeId, Located<Regime>> regimes,
    Map<CalendarId, Located<HolidayCalendar>> calendars,
    Map<AgreementId, Located<Agreement>> agreements,
    Map<FrameworkId, Located<ControlFramework>> frameworks,
    Map<AssessmentId, Located<Assessment>> assessments,
    Map<TermId, Located<Term>> glossary,
    Map<AudienceId, Located<Audience>> audiences,
    List<Located<DocumentKind>> documents) {

  public Corpus {
    teams = Ordered.copyOf(teams);
    services = Ordered.copyOf(services);
    matrices = Ordered.copyOf(matrices);
    processes = Ordered.copyOf(processes);
    runbooks = Ordered.copyOf(runbooks);
    exercises = Ordered.copyOf(exercises);
    incidents = Ordered.copyOf(incidents);
    contacts = Ordered.copyOf(contacts);
    regimes = Ordered.copyOf(regimes);
    calendars = Ordered.copyOf(calendars);
    agreements = Ordered.copyOf(agreements);
    frameworks = Ordered.copyOf(frameworks);
    assessments = Ordered.copyOf(assessments);
    glossary = Ordered.copyOf(glossary);
    audiences = Ordered.copyOf(audiences);
    documents = List.copyOf(documents);
  }

  /** This corpus with other records of incidents. */
  public Corpus withIncidents(Map<IncidentId, Located<Incident>> others) {
    return new Corpus(
        organization,
        teams,
        services,
        matrices,
        processes,
        runbooks,
        exercises,
        others,
        contacts,
        regimes,
        calendars,
        agreements,
        frameworks,
        assessments,
        glossary,
        audiences,
        documents);
  }

  /** This corpus with other runbooks. */
  public Corpus withRunbooks(Map<RunbookId, Located<Runbook>> others) {
    return new Corpus(
        organization,
        teams,
        services,
        matrices,
        processes,
        others,
        exercises,
        incidents,
        contacts,
        regimes,
        calendars,
        agreements,
        frameworks,
        assessments,
        glossary,
        audiences,
        documents);
  }

  /** Every file that was read, the organisation's first. */
  public Stream<SourceText> files() {
    return Stream.of(
            Stream.of(organization),
            incidents.values().stream(),
            runbooks.values().stream(),
            exercises.values().stream(),
            teams.values().stream(),
            services.values().stream(),
            matrices.values().stream(),
            processes.values().stream(),
            contacts.values().stream(),
            regimes.values().stream(),
            calendars.values().stream(),
            agreements.values().stream(),
            frameworks.values().stream(),
            assessments.values().stream(),
            glossary.values().stream(),
            audiences.values().stream(),
            documents.stream())
        .flatMap(records -> records)
        .map(Located::text)
        .distinct();
  }

  /** Every record that is published as a document of its own. */
  public Stream<Located<? extends Controlled>> controlled() {
    Stream<Map<? extends Id, ? extends Located<? extends Controlled>>> records =
        Stream.of(
            teams,
            services,
            matrices,
            processes,
            runbooks,
            exercises,
            incidents,
            agreements,
            frameworks,
            assessments);
    return records.flatMap(each -> each.values().stream());
  }

  /** The duties to notify of all regimes, in the order of the regimes. */
  public List<NotificationDuty> duties() {
    return regimes.values().stream().flatMap(regime -> regime.value().duties().stream()).toList();
  }
}
