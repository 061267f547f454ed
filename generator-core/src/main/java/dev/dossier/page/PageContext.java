package dev.dossier.page;

import dev.dossier.disclose.DisclosedControl;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.ContactPoint;
import dev.dossier.model.Controlled;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.Format;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentType;
import dev.dossier.model.IncidentTypeId;
import dev.dossier.model.Link;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Organization;
import dev.dossier.model.Phase;
import dev.dossier.model.PhaseId;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Prose;
import dev.dossier.model.RunbookId;
import dev.dossier.model.RunbookStep;
import dev.dossier.model.ServiceId;
import dev.dossier.model.SeverityId;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.Source;
import dev.dossier.model.SourceText;
import dev.dossier.model.StepId;
import dev.dossier.model.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the factory of one page works with besides its subject: links, texts of times, the frame.
 */
final class PageContext {

  private final DocumentPlan plan;
  private final PlannedDocument document;
  private final String root;
  private final TimeText time;

  PageContext(DocumentPlan plan, PlannedDocument document) {
    this.plan = plan;
    this.document = document;
    this.root = "../".repeat((int) document.path().chars().filter(c -> c == '/').count());
    Organization organization = document.corpus().organization();
    this.time = new TimeText(messages(organization.language()), organization.timeZone());
  }

  /** The words in the language of {@code locale}. */
  Messages messages(Locale locale) {
    return plan.bundles().of(locale);
  }

  DisclosedCorpus corpus() {
    return document.corpus();
  }

  TimeText time() {
    return time;
  }

  /** Whether there are words in the language of {@code locale}. */
  boolean speaks(Locale locale) {
    return plan.bundles().speaks(locale);
  }

  /** Where the page of type {@code page} about {@code key} is, relative to this document. */
  Optional<String> href(String page, Object key) {
    return plan.target(document, page, key).map(this::href);
  }

  /** A link to the page of type {@code page} about {@code key}; plain text where there is none. */
  Anchor anchor(String page, Object key, String text) {
    return new Anchor(text, href(page, key).orElse(null));
  }

  /** A link to the only page of type {@code page}. */
  Anchor anchor(String page, String text) {
    return anchor(page, page, text);
  }

  /** A link to a team by its full name. */
  Anchor team(TeamId id) {
    var team = corpus().teams().get(id);
    return anchor("team", id, team == null ? id.value() : team.name());
  }

  /** Links to teams by their full names. */
  List<Anchor> teams(List<TeamId> ids) {
    return ids.stream().map(this::team).toList();
  }

  /** A link to a runbook by its title. */
  Anchor runbook(RunbookId id) {
    var runbook = corpus().runbooks().get(id);
    return anchor("runbook", id, runbook == null ? id.value() : runbook.runbook().title());
  }

  /** A link to a step of a runbook by its number and title. */
  Anchor step(RunbookId id, StepId step) {
    var runbook = corpus().runbooks().get(id);
    List<RunbookStep> steps = runbook == null ? List.of() : runbook.runbook().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(step)) {
        return new Anchor(
            (i + 1) + ". " + steps.get(i).title(),
            href("runbook", id).map(page -> page + "#step-" + step).orElse(null));
      }
    }
    return new Anchor(step.value(), null);
  }

  /** A link to a responsibility matrix by its title. */
  Anchor matrix(MatrixId id) {
    var matrix = corpus().matrices().get(id);
    return anchor("responsibility-matrix", id, matrix == null ? id.value() : matrix.name());
  }

  /** A link to a response process by its name. */
  Anchor process(ProcessId id) {
    var process = corpus().processes().get(id);
    return anchor("process", id, process == null ? id.value() : process.name());
  }

  /** A link to a phase of a process by its name. */
  Anchor phase(ProcessId processId, PhaseId id) {
    var process = corpus().processes().get(processId);
    String name =
        process == null
            ? id.value()
            : process.phases().stream()
                .filter(each -> each.id().equals(id))
                .map(Phase::name)
                .findFirst()
                .orElse(id.value());
    return anchor("phase", new PhasePage.Key(processId, id), name);
  }

  /** A link to a service by its name. */
  Anchor service(ServiceId id) {
    return anchor("service", id, serviceName(id));
  }

  /** The name of a service. */
  String serviceName(ServiceId id) {
    var service = corpus().services().get(id);
    return service == null ? id.value() : service.service().name();
  }

  /** The name of a severity. */
  String severity(SeverityId id) {
    return corpus().organization().severities().stream()
        .filter(level -> level.id().equals(id))
        .findFirst()
        .map(SeverityLevel::name)
        .orElse(id.value());
  }

  /** The name of a type of incident. */
  String incidentType(IncidentTypeId id) {
    return corpus().organization().incidentTypes().stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .map(IncidentType::name)
        .orElse(id.value());
  }

  /** Links to further reading; those within the site start at its root. */
  List<Anchor> reading(List<Link> links) {
    return links.stream()
        .map(
            link ->
                new Anchor(
                    link.title(),
                    link.href().isAbsolute() ? link.href().toString() : root + link.href()))
        .toList();
  }

  /** Where a statement comes from; nothing if that is not stated. */
  List<Fact> source(@Nullable Source source) {
    if (source == null) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    String href = source.href() == null ? null : source.href().toString();
    facts.add(new Fact("Source", source.title(), href));
    if (source.section() != null) {
      facts.add(Fact.of("Part of the source", source.section()));
    }
    if (source.date() != null) {
      facts.add(Fact.of("Date of the source", time.date(source.date())));
    }
    return facts;
  }

  /** How to reach somebody, address and hours included. */
  List<Fact> contact(ContactPoint contact) {
    List<Fact> facts = new ArrayList<>(LetterParty.reach(contact, time.messages()));
    if (!contact.address().isEmpty()) {
      facts.add(Fact.of("Address", String.join(", ", contact.address())));
    }
    if (Boolean.TRUE.equals(contact.aroundTheClock())) {
      facts.add(Fact.of("Reachable", "24x7"));
    }
    return facts;
  }

  /** {@code label} as a word of file names and style classes, such as {@code amber-strict}. */
  static String fileWord(SharingLabel label) {
    return label.key().replace('+', '-');
  }

  /** {@code prose} unless it is absent or blank. */
  static @Nullable Prose text(@Nullable Prose prose) {
    return prose == null || prose.isBlank() ? null : prose;
  }

  /** The strictest of the organisation's label and {@code labels} of what a document names. */
  SharingLabel strictest(Stream<SharingLabel> labels) {
    return labels.reduce(corpus().label(), SharingLabel::stricter);
  }

  /** The frame of a document that names nothing with a label of its own. */
  Frame frame(String title, Anchor... breadcrumbs) {
    return frame(title, corpus().label(), breadcrumbs);
  }

  /** The frame of a document about a record without a label of its own. */
  Frame frame(String title, Controlled record, Anchor... breadcrumbs) {
    return frame(title, corpus().label(), record, breadcrumbs);
  }

  /** The frame of a document about a record, which names others with labels of their own. */
  Frame frame(String title, SharingLabel label, Controlled record, Anchor... breadcrumbs) {
    return frame(title, label, null, corpus().control(record.id()), breadcrumbs);
  }

  /** The frame of a document that is not about one record. */
  Frame frame(String title, SharingLabel label, Anchor... breadcrumbs) {
    return frame(title, label, null, corpus().control(), breadcrumbs);
  }

  /**
   * The frame of a document.
   *
   * @param title its title, unless its kind states one
   * @param label its sharing label
   * @param identifier the id of the record it is about; absent if it is about none
   * @param control who answers for it
   * @param breadcrumbs the way to it, the start page left out
   */
  Frame frame(
      String title,
      SharingLabel label,
      @Nullable String identifier,
      DisclosedControl control,
      Anchor... breadcrumbs) {
    Organization organization = corpus().organization();
    String shownTitle = document.kind().title() == null ? title : document.kind().title();
    List<Anchor> way = new ArrayList<>();
    if (document.subject().type() != PageTypes.START) {
      way.add(anchor(PageTypes.START.name(), "Start"));
      way.addAll(List.of(breadcrumbs));
      way.removeIf(crumb -> crumb.href() == null);
    }
    return new Frame(
        shownTitle,
        organization.language().toLanguageTag(),
        time.messages(),
        organization.name(),
        root,
        label.printed(),
        fileWord(label),
        corpus().audience().name(),
        navigation(shownTitle, way),
        plan.searchIndex(document).map(path -> root + path).orElse(null),
        way,
        beside(Format.PDF).orElse(null),
        ControlFacts.of(identifier, control, this),
        time.instant(document.asOf()),
        mark(control.stated().status()),
        look(shownTitle, label),
        glossary(organization.language()),
        neighbour(plan.sequences().before(document)),
        neighbour(plan.sequences().after(document)));
  }

  private Look look(String title, SharingLabel label) {
    return plan.look()
        .on(
            Map.of(
                "{title}", title,
                "{organization}", corpus().organization().name(),
                "{label}", label.printed(),
                "{audience}", corpus().audience().name(),
                "{as-of}", time.instant(document.asOf())));
  }

  private @Nullable Anchor neighbour(Optional<PlannedDocument> page) {
    return page.map(each -> new Anchor(each.subject().identity().title(), href(each))).orElse(null);
  }

  /** The words of the glossary that the readers may open, and that does not stand here. */
  private Glossary glossary(Locale language) {
    return plan.target(document, GlossaryPage.NAME, GlossaryPage.NAME)
        .filter(target -> target != document)
        .map(target -> Glossary.of(href(target), target.corpus().glossary(), language))
        .orElse(Glossary.NONE);
  }

  private static @Nullable String mark(@Nullable DocumentStatus status) {
    return status == null || status == DocumentStatus.APPROVED ? null : Words.status(status);
  }

  /** The file beside the page with this document in {@code format}, if it is written so. */
  Optional<String> beside(Format format) {
    return document.kind().formats().contains(format)
        ? Optional.of(name() + "." + format.key())
        : Optional.empty();
  }

  private String name() {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /** A link to the document about the record of {@code id}; its id where there is none. */
  Anchor record(Id id) {
    return plan.about(document, id)
        .map(target -> new Anchor(target.subject().identity().title(), href(target)))
        .orElseGet(() -> new Anchor(id.value(), null));
  }

  /** Where this document goes, without an extension. */
  String path() {
    return document.path();
  }

  /** The instant whose knowledge this document tells. */
  Instant asOf() {
    return document.asOf();
  }

  /** The files of the data folder that state what it is about, where the readers may see them. */
  List<String> sourceFiles() {
    return document.sources().stream().map(SourceText::file).toList();
  }

  /** The exports to which the readers may be led, with links to their files. */
  List<LinkedFact> downloads() {
    return plan.downloads().open(document, root);
  }

  /** The parts of the site with their pages, the start page left out. */
  List<StartPage.Part> parts() {
    return StartPage.parts(plan.open(document), root);
  }

  /** The pages to which the readers may be led, by type of page; each with where it is. */
  Map<PageType<?>, List<AllPagesPage.Entry>> pages() {
    return AllPagesPage.byType(plan.pages(document), root);
  }

  private List<NavigationSection> navigation(String title, List<Anchor> way) {
    return SiteNavigation.of(
        plan.open(document), document, this::href, new Anchor(title, name() + ".html"), way);
  }

  private String href(PlannedDocument target) {
    return root + target.path() + ".html";
  }
}
