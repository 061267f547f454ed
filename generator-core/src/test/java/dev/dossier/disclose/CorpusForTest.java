package dev.dossier.disclose;

import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.Action;
import dev.dossier.model.ActionState;
import dev.dossier.model.Cause;
import dev.dossier.model.CauseKind;
import dev.dossier.model.Cell;
import dev.dossier.model.Classification;
import dev.dossier.model.ClassificationFact;
import dev.dossier.model.Communication;
import dev.dossier.model.Confidence;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.ContentItem;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.Corpus;
import dev.dossier.model.Count;
import dev.dossier.model.Criterion;
import dev.dossier.model.CriterionId;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.Demand;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Fidelity;
import dev.dossier.model.Id;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentDefinition;
import dev.dossier.model.IncidentId;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.Layer;
import dev.dossier.model.LayerId;
import dev.dossier.model.LegalConsultation;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Located;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Means;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.Organization;
import dev.dossier.model.Outcome;
import dev.dossier.model.OutcomeId;
import dev.dossier.model.Owner;
import dev.dossier.model.Person;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseId;
import dev.dossier.model.Phrase;
import dev.dossier.model.ProcessId;
import dev.dossier.model.ProcessShape;
import dev.dossier.model.Prose;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.RegimeStatus;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.ServiceModel;
import dev.dossier.model.ServiceModelId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Source;
import dev.dossier.model.SourceText;
import dev.dossier.model.Subscription;
import dev.dossier.model.SubscriptionId;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import dev.dossier.model.TeamKindId;
import dev.dossier.model.TimeLimit;
import dev.dossier.model.TimelineEntry;
import dev.dossier.model.Times;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small provider with two services, two customers and an authority. */
final class CorpusForTest {

  static final Person MANAGER = new Person("Ada Manager", null, "ada@provider.example", null);
  static final Person ADMINISTRATOR = new Person("Bo Admin", null, "bo@alpha.example", null);
  static final String ADVICE = "Advice of counsel.";

  private static final ProcessId PROCESS = new ProcessId("process");
  private static final TeamId TEAM = new TeamId("team");
  private static final DutyId DUTY = new DutyId("contract");
  private static final MatrixId MATRIX = new MatrixId("matrix");
  private static final ServiceModelId PAAS = new ServiceModelId("paas");

  private static final Corpus SHIPPED =
      new DataReader(1)
          .read(Path.of("src/test/resources/dev/dossier/small"))
          .corpus()
          .orElseThrow();

  private CorpusForTest() {}

  static Corpus corpus(SharingLabel label, Incident... incidents) {
    return new Corpus(
        located(organization(label)),
        byId(Team::id, team()),
        byId(Service::id, service("storage"), service("database")),
        byId(ResponsibilityMatrix::id, matrix()),
        byId(ResponseProcess::id, process()),
        byId(Runbook::id, runbook()),
        Map.of(),
        byId(Incident::id, incidents),
        byId(
            Contact::id,
            contact("alpha", RecipientKind.CUSTOMER, "storage"),
            contact("beta", RecipientKind.CUSTOMER, "database"),
            contact("authority", RecipientKind.AUTHORITY)),
        byId(Regime::id, regime()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        SHIPPED.audiences(),
        List.of());
  }

  /** A declared security incident with one entry, cause and action of every label. */
  static Incident incident(String id, SharingLabel label, Notification... notifications) {
    return new Incident(
        new IncidentId(id),
        new Phrase("Title of " + id),
        new IncidentTypeId("type"),
        PROCESS,
        new SeverityId("high"),
        label,
        List.of(new ServiceId("storage"), new ServiceId("database")),
        null,
        List.of(),
        new FailingLayer(new ServiceId("storage"), new LayerId("data"), null, null),
        MANAGER,
        List.of(TEAM),
        new Classification(true, List.of(), List.of(), List.of(), List.of(), null),
        times(),
        new Prose("Summary"),
        impact(),
        null,
        Arrays.stream(SharingLabel.values()).map(CorpusForTest::entry).toList(),
        Arrays.stream(SharingLabel.values()).map(CorpusForTest::cause).toList(),
        null,
        Arrays.stream(SharingLabel.values()).map(CorpusForTest::action).toList(),
        List.of(),
        new LegalConsultation(TEAM, moment("2026-03-03T09:30Z"), new Prose(ADVICE), null),
        new Communication(
            new Prose("What happened"),
            null,
            new Prose("Consequences"),
            new Prose("Measures"),
            null,
            null,
            null,
            null),
        List.of(notifications),
        List.of(),
        new DocumentControl(TEAM, MANAGER, null, null, null, null, null, null, null),
        Map.of(),
        List.of());
  }

  static Notification notification(String recipient, @Nullable String sent) {
    return new Notification(
        new ContactId(recipient),
        DUTY,
        List.of(),
        List.of(),
        Means.EMAIL,
        sent == null ? null : moment(sent),
        null,
        null,
        List.of(),
        null,
        null);
  }

  private static Times times() {
    return new Times(
        moment("2026-03-02T21:00Z"),
        moment("2026-03-03T06:00Z"),
        moment("2026-03-03T06:10Z"),
        moment("2026-03-03T09:00Z"),
        moment("2026-03-03T08:00Z"),
        null,
        null,
        moment("2026-03-03T12:00Z"),
        null,
        moment("2026-03-04T12:00Z"),
        null);
  }

  private static Impact impact() {
    return new Impact(
        new Prose("Impact on all customers"),
        new Count(38, false),
        new DataSubjects(1200, true, List.of(new Phrase("Administrators"))),
        new Count(4300, true),
        List.of(new Phrase("Names")),
        List.of("DE"),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  private static TimelineEntry entry(SharingLabel label) {
    OffsetDateTime at = OffsetDateTime.parse("2026-03-03T06:00Z").plusHours(label.ordinal());
    return new TimelineEntry(
        at, null, new PhaseId("phase"), null, label, new Prose("Entry " + label), null);
  }

  private static Cause cause(SharingLabel label) {
    return new Cause(CauseKind.ROOT, "Cause " + label, null, null, List.of(), label, null);
  }

  private static Action action(SharingLabel label) {
    return new Action(
        "Action " + label,
        TEAM,
        null,
        LocalDate.parse("2026-04-30"),
        ActionState.OPEN,
        null,
        null,
        label,
        null);
  }

  private static Organization organization(SharingLabel label) {
    CriterionId confirmed = new CriterionId("confirmed");
    return new Organization(
        "Provider",
        "Provider plc",
        null,
        null,
        "Platform",
        Locale.UK,
        ZoneOffset.UTC,
        label,
        null,
        new Prose("About"),
        new ContactPoint(null, null, null, List.of(), null),
        null,
        null,
        null,
        new DocumentControl(
            TEAM, MANAGER, null, null, null, LocalDate.parse("2027-01-01"), null, null, null),
        List.of(),
        List.of(),
        null,
        List.of(),
        new IncidentDefinition(
            "Security incident",
            new Prose("Definition"),
            List.of(
                new Criterion(
                    confirmed,
                    "Confirmed",
                    null,
                    ClassificationFact.CONFIRMED,
                    List.of("true"),
                    List.of())),
            List.of(
                new Outcome(
                    new OutcomeId("incident"),
                    "Incident",
                    new Prose(""),
                    List.of(confirmed),
                    List.of(),
                    true)),
            List.of(),
            null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Team team() {
    return new Team(
        TEAM,
        "Team",
        null,
        new TeamKindId("kind"),
        null,
        List.of(),
        "",
        new Prose(""),
        List.of(),
        List.of(),
        null,
        List.of(),
        null);
  }

  private static Service service(String id) {
    return new Service(
        new ServiceId(id), id, PAAS, MATRIX, new Prose(""), TEAM, null, List.of(), List.of(), null);
  }

  private static ResponsibilityMatrix matrix() {
    return new ResponsibilityMatrix(
        MATRIX,
        "Matrix",
        null,
        null,
        null,
        new Prose(""),
        List.of(new ServiceModel(PAAS, "PaaS", null, new Prose(""), null)),
        List.of(
            new Layer(
                new LayerId("data"),
                "Data",
                null,
                null,
                Map.of(PAAS, new Cell(Owner.CUSTOMER, null, null)),
                List.of())),
        List.of(),
        null);
  }

  private static ResponseProcess process() {
    return new ResponseProcess(
        PROCESS,
        "Process",
        null,
        ProcessShape.CYCLE,
        "phase",
        new Prose(""),
        null,
        null,
        List.of(
            new Phase(
                new PhaseId("phase"), "Phase", "", new Prose(""), List.of(), List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(DUTY),
        null);
  }

  private static Regime regime() {
    return new Regime(
        new RegimeId("contract"),
        "Contract",
        new Source("Terms of service", null, null, null),
        LocalDate.parse("2026-01-15"),
        null,
        null,
        RegimeStatus.IN_FORCE,
        Confidence.VERIFIED,
        null,
        List.of(),
        List.of(),
        List.of(
            new NotificationDuty(
                DUTY,
                new Phrase("Contract"),
                null,
                List.of(RecipientKind.values()),
                null,
                null,
                new TimeLimit(
                    new Phrase("within 72 hours of declaration"),
                    List.of(
                        new LimitClock(
                            new EventId("declared"),
                            null,
                            72L,
                            LimitUnit.HOURS,
                            null,
                            null,
                            null,
                            null,
                            null)),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null),
                new Prose(""),
                null,
                List.of(),
                null,
                List.of(everything()),
                null)),
        null);
  }

  /** Asks for more than every kind of recipient may be told. */
  private static ContentItem everything() {
    return new ContentItem(
        new ContentItemId("everything"),
        new Phrase("Everything"),
        null,
        List.of(
            "communication.what-happened",
            "impact.record-categories",
            "impact.customers",
            "impact.data-subjects.count",
            "impact.data-subjects.categories",
            "impact.records",
            "impact.description",
            "times.aware",
            "times.declared"),
        List.of(),
        Demand.WHERE_AVAILABLE,
        null);
  }

  private static Runbook runbook() {
    return new Runbook(
        new RunbookId("runbook"),
        "Runbook",
        List.of(),
        PROCESS,
        TEAM,
        null,
        List.of(),
        List.of(),
        new Prose(""),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Contact contact(String id, RecipientKind kind, String... services) {
    List<Subscription> subscriptions =
        Arrays.stream(services)
            .map(
                service ->
                    new Subscription(
                        new SubscriptionId(id + "-" + service),
                        service,
                        List.of(new ServiceId(service)),
                        List.of(ADMINISTRATOR),
                        null))
            .toList();
    return new Contact(new ContactId(id), kind, id, null, null, null, null, null, subscriptions);
  }

  private static Moment moment(String at) {
    return new Moment(OffsetDateTime.parse(at), Fidelity.EXACT);
  }

  @SafeVarargs
  private static <K extends Id, T extends Record> Map<K, Located<T>> byId(
      Function<T, K> id, T... values) {
    Map<K, Located<T>> map = new LinkedHashMap<>();
    for (T value : values) {
      map.put(id.apply(value), located(value));
    }
    return map;
  }

  private static <T> Located<T> located(T value) {
    return new Located<>(
        value,
        new SourceTree(SourceSpan.wholeFile("file.yaml"), null, Map.of(), List.of()),
        new SourceText("file.yaml", ""));
  }
}
