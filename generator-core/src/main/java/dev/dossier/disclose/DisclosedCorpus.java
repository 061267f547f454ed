package dev.dossier.disclose;

import dev.dossier.derive.FollowedRunbook;
import dev.dossier.derive.MetricSummary;
import dev.dossier.derive.StepTally;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.AgreementId;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ContactId;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Controlled;
import dev.dossier.model.DutyId;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentId;
import dev.dossier.model.MatrixId;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.RunbookId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.SourceText;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import dev.dossier.model.Term;
import dev.dossier.model.TickedStep;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one audience may see. Pages are made from this and from nothing else. Maps are in
 * order of id.
 *
 * <p>Where the organisation's label is stricter than what the audience may see, there are no teams,
 * services, matrices, processes, runbooks and incidents; letters to recipients remain.
 */
public final class DisclosedCorpus {

  private final Audience audience;
  private final @Nullable ContactId customer;
  private final Instant asOf;
  private final Organization organization;
  private final DisclosedControl control;
  private final Map<Id, DisclosedControl> controls;
  private final Library library;
  private final Map<IncidentId, DisclosedIncident> incidents;
  private final int withheldIncidents;
  private final List<DisclosedNotification> letters;
  private final List<MetricSummary> statistics;
  private final Map<Id, SourceText> sources;
  private final SeenPlaces places;

  DisclosedCorpus(
      Audience audience,
      @Nullable ContactId customer,
      Instant asOf,
      Organization organization,
      DisclosedControl control,
      Library library,
      Map<IncidentId, DisclosedIncident> incidents,
      int withheldIncidents,
      List<DisclosedNotification> letters,
      List<MetricSummary> statistics,
      Map<Id, SourceText> sources,
      SeenPlaces places) {
    this.audience = audience;
    this.customer = customer;
    this.asOf = asOf;
    this.organization = organization;
    this.control = control;
    this.library = library;
    this.controls = controls(library, incidents);
    this.incidents = incidents;
    this.withheldIncidents = withheldIncidents;
    this.letters = List.copyOf(letters);
    this.statistics = List.copyOf(statistics);
    this.sources = Map.copyOf(sources);
    this.places = places;
  }

  /** For whom this is. */
  public Audience audience() {
    return audience;
  }

  /** The customer for whom this is; empty where it is for the whole audience. */
  public Optional<ContactId> customer() {
    return Optional.ofNullable(customer);
  }

  /** The instant that counts as now. */
  public Instant asOf() {
    return asOf;
  }

  /** The organisation. */
  public Organization organization() {
    return organization;
  }

  /** The label of documents that are not about one incident. */
  public SharingLabel label() {
    return organization.sharingLabel();
  }

  /** Who answers for documents that are about no record, or about one that says nothing of it. */
  public DisclosedControl control() {
    return control;
  }

  /** Who answers for the document about the record of {@code id}. */
  public DisclosedControl control(Id id) {
    return ownControls().getOrDefault(id, control);
  }

  /** Who answers for documents about records that say so themselves. */
  public Map<Id, DisclosedControl> ownControls() {
    return controls;
  }

  private static Map<Id, DisclosedControl> controls(
      Library library, Map<IncidentId, DisclosedIncident> incidents) {
    Map<Id, DisclosedControl> controls = new HashMap<>(library.controls());
    library.runbooks().values().forEach(each -> put(controls, each.runbook(), each.control()));
    library.exercises().values().forEach(each -> put(controls, each.exercise(), each.control()));
    library.agreements().values().forEach(each -> put(controls, each.agreement(), each.control()));
    library
        .assessments()
        .values()
        .forEach(each -> put(controls, each.assessment(), each.control()));
    incidents.values().forEach(each -> put(controls, each.record(), each.control()));
    return Map.copyOf(controls);
  }

  private static void put(
      Map<Id, DisclosedControl> controls, Controlled record, DisclosedControl control) {
    if (record.control() != null) {
      controls.put(record.id(), control);
    }
  }

  /** The teams. */
  public Map<TeamId, Team> teams() {
    return library.teams();
  }

  /** The services with the owners of their layers. */
  public Map<ServiceId, DisclosedService> services() {
    return library.services();
  }

  /** The responsibility matrices. */
  public Map<MatrixId, ResponsibilityMatrix> matrices() {
    return library.matrices();
  }

  /** The response processes. */
  public Map<ProcessId, ResponseProcess> processes() {
    return library.processes();
  }

  /** The duties to notify that the processes fulfil, in the order of the processes. */
  public List<NotificationDuty> duties() {
    return library.processes().values().stream()
        .flatMap(process -> duties(process).stream())
        .toList();
  }

  /** The duties to notify that {@code process} fulfils. */
  public List<NotificationDuty> duties(ResponseProcess process) {
    return process.duties().stream().map(library.duties()::get).filter(Objects::nonNull).toList();
  }

  /** The agreements with customers: all for those who see all customers, else the reader's own. */
  public Map<AgreementId, DisclosedAgreement> agreements() {
    return library.agreements();
  }

  /** The frameworks of controls. */
  public Map<FrameworkId, ControlFramework> frameworks() {
    return library.frameworks();
  }

  /**
   * The customers' assessments of their own duties: all for those who see all customers, else the
   * reader's own.
   */
  public Map<AssessmentId, DisclosedAssessment> assessments() {
    return library.assessments();
  }

  /** The runbooks. */
  public Map<RunbookId, DisclosedRunbook> runbooks() {
    return library.runbooks();
  }

  /** The exercises; none for those who take part in them. */
  public Map<ExerciseId, DisclosedExercise> exercises() {
    return library.exercises();
  }

  /** What is handed out before each exercise, in order of its id. */
  public List<DisclosedHandOut> handOuts() {
    return library.handOuts();
  }

  /** The runbooks that were followed in {@code incident}, compared with what was done. */
  public List<FollowedRunbook> followed(DisclosedIncident incident) {
    return followed(incident.record().runbook(), incident.record().runbookSteps());
  }

  /** The runbooks that were followed in {@code exercise}, compared with what was done. */
  public List<FollowedRunbook> followed(DisclosedExercise exercise) {
    return followed(exercise.exercise().runbook(), exercise.exercise().runbookSteps());
  }

  private List<FollowedRunbook> followed(@Nullable RunbookId runbook, List<TickedStep> ticked) {
    return FollowedRunbook.all(
        runbook,
        ticked,
        id -> Optional.ofNullable(runbooks().get(id)).map(DisclosedRunbook::runbook));
  }

  /** Which steps of runbooks were skipped or late in the incidents, the most often first. */
  public List<StepTally> stepTallies() {
    Map<IncidentId, List<FollowedRunbook>> followed = new LinkedHashMap<>();
    incidents.forEach((id, incident) -> followed.put(id, followed(incident)));
    return StepTally.all(followed);
  }

  /**
   * The data file that states the record of {@code id}; empty unless the audience may see all of
   * it.
   */
  public Optional<SourceText> source(Id id) {
    return Optional.ofNullable(sources.get(id));
  }

  /**
   * Where the record of {@code id} stands and what it states; empty unless the audience may see all
   * of its file, as a line number tells how much stands above it.
   */
  public Optional<SourceTree> places(Id id) {
    return places.of(id);
  }

  /** Where the organisation's statements stand; empty unless the audience may see all of them. */
  public Optional<SourceTree> organizationPlaces() {
    return places.ofOrganization();
  }

  /** The regimes of notification. */
  public Map<RegimeId, Regime> regimes() {
    return library.regimes();
  }

  /** The terms of the glossary, those of the catalogue first. */
  public List<Term> glossary() {
    return library.glossary();
  }

  /** The audiences that may see no more than this one, itself included. */
  public Map<AudienceId, Audience> audiences() {
    return library.audiences();
  }

  /** The incidents. */
  public Map<IncidentId, DisclosedIncident> incidents() {
    return incidents;
  }

  /** How many incidents are left out; 0 where the audience is not told. */
  public int withheldIncidents() {
    return withheldIncidents;
  }

  /**
   * The notifications that have to be made, or had to be, whose letters this audience may see: its
   * own for recipients, all for the provider's staff and auditors, none for the public. In order of
   * incident, then of its record.
   */
  public List<DisclosedNotification> letters() {
    return letters;
  }

  /** The response metrics over the incidents that this audience sees. */
  public List<MetricSummary> statistics() {
    return statistics;
  }

  /** The records that are no incidents. */
  Library library() {
    return library;
  }

  /** The records that carry the organisation's label. */
  record Library(
      Map<TeamId, Team> teams,
      Map<ServiceId, DisclosedService> services,
      Map<MatrixId, ResponsibilityMatrix> matrices,
      Map<ProcessId, ResponseProcess> processes,
      Map<DutyId, NotificationDuty> duties,
      Map<RunbookId, DisclosedRunbook> runbooks,
      Map<ExerciseId, DisclosedExercise> exercises,
      List<DisclosedHandOut> handOuts,
      Map<AgreementId, DisclosedAgreement> agreements,
      Map<FrameworkId, ControlFramework> frameworks,
      Map<AssessmentId, DisclosedAssessment> assessments,
      Map<Id, DisclosedControl> controls,
      Map<RegimeId, Regime> regimes,
      List<Term> glossary,
      Map<AudienceId, Audience> audiences) {

    static final Library EMPTY =
        new Library(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of());
  }
}
