package dev.dossier.disclose;

import static dev.dossier.disclose.Decision.ACCOUNT;
import static dev.dossier.disclose.Decision.DATA_SUBJECTS;
import static dev.dossier.disclose.Decision.DUTIES;
import static dev.dossier.disclose.Decision.FIGURE;
import static dev.dossier.disclose.Decision.LEGAL_ADVICE;
import static dev.dossier.disclose.Decision.NOTIFICATIONS;
import static dev.dossier.disclose.Decision.PUBLISHED;
import static dev.dossier.disclose.Decision.RECORDS;
import static dev.dossier.disclose.Decision.RUNBOOK;
import static dev.dossier.disclose.Decision.SERVICES;
import static dev.dossier.disclose.Decision.SHOWN;
import static dev.dossier.disclose.Decision.SUCCESSOR;

import dev.dossier.model.Action;
import dev.dossier.model.AgreedService;
import dev.dossier.model.Agreement;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentRound;
import dev.dossier.model.Await;
import dev.dossier.model.Boundaries;
import dev.dossier.model.Brand;
import dev.dossier.model.CatalogueChoice;
import dev.dossier.model.Cause;
import dev.dossier.model.Cell;
import dev.dossier.model.CellOverride;
import dev.dossier.model.Classification;
import dev.dossier.model.Commitment;
import dev.dossier.model.Communication;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Correction;
import dev.dossier.model.Count;
import dev.dossier.model.CustomerDuty;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.DeclaredRegimes;
import dev.dossier.model.Detection;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.EscalationRung;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseFinding;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Id;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Inject;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerDuties;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.Lesson;
import dev.dossier.model.Link;
import dev.dossier.model.Logo;
import dev.dossier.model.MailSender;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationStep;
import dev.dossier.model.Observation;
import dev.dossier.model.Organization;
import dev.dossier.model.Parallel;
import dev.dossier.model.Participant;
import dev.dossier.model.Partner;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Person;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseExit;
import dev.dossier.model.ProcessMapping;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Review;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.Source;
import dev.dossier.model.StatedFigures;
import dev.dossier.model.StatedValue;
import dev.dossier.model.StepCondition;
import dev.dossier.model.Strategy;
import dev.dossier.model.Subscription;
import dev.dossier.model.Task;
import dev.dossier.model.TaskAnswer;
import dev.dossier.model.Team;
import dev.dossier.model.TeamKind;
import dev.dossier.model.Term;
import dev.dossier.model.TickedStep;
import dev.dossier.model.TimelineEntry;
import dev.dossier.model.Times;
import dev.dossier.model.Transition;
import dev.dossier.model.Translated;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says for every component of the records about incidents, by what it is decided whether an
 * audience sees it. A component that is not named here is an error, so that none is shown by
 * mistake.
 *
 * <p>The labels of records and of prose are not named: what carries a label is withheld from whom
 * that label excludes, whatever stands here.
 */
final class Decisions {

  /** Records that are shown or withheld as a whole; they hold no people and carry no labels. */
  static final Set<Class<? extends Record>> WHOLE =
      Set.of(
          Boundaries.class,
          Control.class,
          Layer.class,
          Partner.class,
          Phase.class,
          ProcessMapping.class,
          ServiceModel.class,
          Source.class,
          Transition.class,
          Commitment.class,
          ContactPoint.class,
          Count.class,
          CustomerDuty.class,
          DeclaredRegimes.class,
          IncidentDefinition.class,
          IncidentType.class,
          Await.class,
          dev.dossier.model.Decision.class,
          ExerciseFinding.class,
          Inject.class,
          NotificationStep.class,
          Observation.class,
          Parallel.class,
          StepCondition.class,
          Link.class,
          CatalogueChoice.class,
          Brand.class,
          Logo.class,
          MailSender.class,
          Moment.class,
          PhaseExit.class,
          SeverityLevel.class,
          Strategy.class,
          TeamKind.class);

  private static final Map<Class<? extends Record>, Map<String, Set<Decision>>> BY_TYPE =
      new HashMap<>();

  static {
    of(Incident.class)
        .all(
            SHOWN,
            "id title type process severity sharingLabel runbookSteps failingLayer manager teams"
                + " classification times impact detection timeline causes review actions lessons"
                + " communication control knownSince corrections")
        .all(ACCOUNT, "summary")
        .all(SERVICES, "services failingLayer")
        .all(RUNBOOK, "runbook")
        .all(NOTIFICATIONS, "notifications")
        .all(DUTIES, "regimes legalConsultation");
    of(FailingLayer.class).all(SHOWN, "service layer sharingLabel").all(ACCOUNT, "note");
    of(Classification.class)
        .all(SHOWN, "confirmed effects data affects processedBy")
        .all(ACCOUNT, "reasoning");
    of(Times.class)
        .all(SHOWN, "occurred detected acknowledged declared contained eradicated recovered closed")
        .all(DUTIES, "aware classified materialityDetermined");
    of(Impact.class)
        .all(ACCOUNT, "description crossBorder areas infrastructure costs")
        .all(FIGURE, "customers dataSubjects records countries costs")
        .all(DATA_SUBJECTS, "dataSubjects")
        .all(RECORDS, "records recordCategories")
        .all(SHOWN, "functional information recoverability sharingLabel");
    of(DataSubjects.class).all(SHOWN, "count approximate categories");
    of(Detection.class)
        .all(SHOWN, "method team sharingLabel")
        .all(ACCOUNT, "description techniques indicators");
    of(TimelineEntry.class).all(SHOWN, "at fidelity phase team sharingLabel text knownSince");
    of(Cause.class).all(SHOWN, "kind title category description whys sharingLabel knownSince");
    of(Review.class).all(SHOWN, "wentWell wentBadly luck sharingLabel");
    of(Action.class).all(SHOWN, "title owner opened due state done note sharingLabel knownSince");
    of(Lesson.class)
        .all(SHOWN, "text phase controls sharingLabel knownSince")
        .all(RUNBOOK, "runbook");
    of(Correction.class).all(SHOWN, "key was at by team reason");
    of(LegalConsultation.class).all(SHOWN, "team at sharingLabel").all(LEGAL_ADVICE, "advice");
    of(Communication.class)
        .all(
            SHOWN,
            "whatHappened rootCause consequences measures advice dataSubjectAdvice sharingLabel")
        .all(NOTIFICATIONS, "reasonsForDelay");
    of(Notification.class)
        .all(
            SHOWN,
            "recipient duty alsoFulfils subscriptions means sent reference note pending sharingLabel")
        .all(FIGURE, "stated");
    of(PendingItem.class).all(SHOWN, "item reason expected");
    of(StatedFigures.class).all(SHOWN, "customers dataSubjects records");
    of(RegimeStatement.class)
        .all(SHOWN, "regime applies affected times answers particulars sharingLabel")
        .all(LEGAL_ADVICE, "reason");
    of(DocumentControl.class)
        .all(SHOWN, "owner approver approverTeam approved reviewed reviewDue version status")
        .all(SUCCESSOR, "supersededBy");
    of(Team.class)
        .all(
            SHOWN,
            "id name abbreviation kind partOf services summary description responsibilities"
                + " partners contact links control");
    of(Service.class)
        .all(SHOWN, "id name model matrix description team securityTeam overrides duties control");
    of(ResponsibilityMatrix.class)
        .all(SHOWN, "id name version succeeds source introduction models layers notes control");
    of(ResponseProcess.class)
        .all(
            SHOWN,
            "id name source shape phaseTerm purpose trigger runsBeside phases transitions mappings"
                + " duties control");
    of(ControlFramework.class)
        .all(SHOWN, "id name shortName version source introduction controls control");
    of(Person.class).all(SHOWN, "name role email phone");
    of(Contact.class)
        .all(SHOWN, "id kind name salutation country language timeZone contact subscriptions");
    of(Subscription.class).all(SHOWN, "id name services administrators securityContact");
    of(Runbook.class)
        .all(
            SHOWN,
            "id title incidentTypes process owner sharingLabel services models purpose triggers"
                + " preconditions phases steps escalation control links");
    of(RunbookStep.class)
        .all(
            SHOWN,
            "id title phase team teams responsible consulted informed layer when target timeOut"
                + " onTimeOut text commands evidence sets decision parallel await notification"
                + " handOver next atMost last")
        .all(RUNBOOK, "call");
    of(EscalationRung.class).all(SHOWN, "after team person means note");
    of(TickedStep.class)
        .all(SHOWN, "step state begun at reason sharingLabel")
        .all(RUNBOOK, "runbook");
    of(Exercise.class)
        .all(
            SHOWN,
            "id title kind services model severity sharingLabel date duration facilitator"
                + " participants objectives scenario background injects runbookSteps observations"
                + " findings actions control")
        .all(RUNBOOK, "runbook");
    of(Participant.class).all(SHOWN, "team person part");
    of(Agreement.class)
        .all(
            SHOWN,
            "id title customer subscriptions version effectiveFrom effectiveUntil sharingLabel"
                + " introduction services control");
    of(AgreedService.class).all(SHOWN, "service overrides duties");
    of(CellOverride.class).all(SHOWN, "layer cell reason");
    of(Cell.class).all(SHOWN, "owner customer provider");
    of(LayerDuties.class).all(SHOWN, "layer tasks").all(RUNBOOK, "runbook");
    of(Task.class).all(SHOWN, "id side title how evidence team effort weight controls");
    of(Assessment.class)
        .all(SHOWN, "id title customer agreement services sharingLabel rounds control");
    of(AssessmentRound.class).all(SHOWN, "date assessor note answers");
    of(TaskAnswer.class).all(SHOWN, "service layer task state evidence note");
    of(Term.class).all(SHOWN, "id term also meaning note seeAlso source sharingLabel");
    of(Organization.class)
        .all(
            SHOWN,
            "name legalName lei currency platform language timeZone sharingLabel brand about"
                + " contact mail site onCallBelow"
                + " documentControl teamKinds severities incidentTypes incidentDefinition"
                + " strategies commitments customerDuties boundaries regimes fromCatalogue"
                + " related")
        .all(PUBLISHED, "dataProtectionOfficer");
  }

  private Decisions() {}

  /** Whether {@code record} is shown or withheld as a whole. */
  static boolean isWhole(Record record) {
    return record instanceof Id
        || record instanceof StatedValue
        || record instanceof Translated
        || WHOLE.contains(record.getClass());
  }

  /** The components of which something is decided, by type. */
  static Map<Class<? extends Record>, Set<String>> named() {
    return BY_TYPE.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue().keySet())));
  }

  /**
   * By what {@code component} of {@code type} is decided.
   *
   * @throws IllegalStateException if nothing is decided
   */
  static Set<Decision> of(Class<?> type, String component) {
    Set<Decision> decisions = BY_TYPE.getOrDefault(type, Map.of()).get(component);
    if (decisions == null) {
      throw new IllegalStateException(
          "Who may see " + type.getSimpleName() + "." + component + " is not decided in Decisions");
    }
    return decisions;
  }

  private static Entry of(Class<? extends Record> type) {
    return new Entry(BY_TYPE.computeIfAbsent(type, key -> new HashMap<>()));
  }

  private record Entry(Map<String, Set<Decision>> components) {

    Entry all(Decision decision, String names) {
      for (String name : names.split(" ")) {
        components.computeIfAbsent(name, key -> EnumSet.noneOf(Decision.class)).add(decision);
      }
      return this;
    }
  }
}
