package dev.dossier.derive;

import dev.dossier.derive.ContentValue.Answer;
import dev.dossier.derive.ContentValue.Countries;
import dev.dossier.derive.ContentValue.Officer;
import dev.dossier.derive.ContentValue.Text;
import dev.dossier.derive.ContentValue.Texts;
import dev.dossier.derive.ContentValue.Time;
import dev.dossier.model.Anchor;
import dev.dossier.model.Communication;
import dev.dossier.model.ContentItemId;
import dev.dossier.model.ContentKey;
import dev.dossier.model.DataSubjects;
import dev.dossier.model.Detection;
import dev.dossier.model.EventId;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentType;
import dev.dossier.model.Notification;
import dev.dossier.model.Organization;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import dev.dossier.model.QuestionId;
import dev.dossier.model.RecipientKind;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.SeverityLevel;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.StatedFigures;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what a letter may state under the keys of a checklist.
 *
 * @param facts the incident as its regime knows it
 * @param organization who writes
 * @param notification the notification that the letter makes
 * @param recipient what kind of recipient gets it
 * @param strictest the strictest label of what the recipient is told
 */
record ContentFacts(
    RegimeFacts facts,
    Organization organization,
    Notification notification,
    RecipientKind recipient,
    SharingLabel strictest) {

  /** Times that every recipient is told. */
  private static final Set<Anchor> MILESTONES =
      EnumSet.of(
          Anchor.OCCURRED, Anchor.DETECTED, Anchor.DECLARED, Anchor.CONTAINED, Anchor.RECOVERED);

  private static final String TIMES = "times.";
  private static final String ANSWERS = "answers.";
  private static final String PARTICULARS = "particulars.";

  /** What stands under {@code key}; empty where nothing does or the recipient may not see it. */
  Optional<ContentValue> value(String key) {
    return stated(key).filter(value -> isTold(key, value));
  }

  /** Whether something stands under {@code key} that its label withholds from the recipient. */
  boolean withholds(String key) {
    return stated(key).filter(value -> !isTold(key, value)).isPresent();
  }

  private boolean isTold(String key, ContentValue value) {
    return label(key, value).compareTo(strictest) <= 0;
  }

  /** The label of {@code value}, which stands under {@code key}, apart from its incident's. */
  SharingLabel label(String key, ContentValue value) {
    Incident incident = facts.incident();
    SharingLabel holder =
        switch (key.substring(0, Math.max(key.indexOf('.'), 0))) {
          case "communication" -> label(incident.communication(), Communication::sharingLabel);
          case "impact" -> label(incident.impact(), Impact::sharingLabel);
          case "detection" -> label(incident.detection(), Detection::sharingLabel);
          case "answers", "particulars", "times" ->
              label(facts.statement().orElse(null), RegimeStatement::sharingLabel);
          default -> SharingLabel.CLEAR;
        };
    return value instanceof Text text
        ? holder.stricter(label(text.prose(), Prose::sharingLabel))
        : holder;
  }

  private static <T> SharingLabel label(
      @Nullable T holder, Function<T, @Nullable SharingLabel> stated) {
    SharingLabel own = holder == null ? null : stated.apply(holder);
    return own == null ? SharingLabel.CLEAR : own;
  }

  private Optional<ContentValue> stated(String key) {
    if (key.startsWith(TIMES)) {
      return time(key.substring(TIMES.length()));
    }
    if (key.startsWith(ANSWERS)) {
      return answer(key.substring(ANSWERS.length()));
    }
    if (key.startsWith(PARTICULARS)) {
      ContentItemId item = new ContentItemId(key.substring(PARTICULARS.length()));
      return facts.statement().map(each -> each.particulars().get(item)).flatMap(this::text);
    }
    return ContentKey.of(key).filter(each -> each.isOpenTo(recipient)).flatMap(this::value);
  }

  /** Whether {@code key} can stand for something in a letter to this recipient. */
  boolean knows(String key) {
    return key.startsWith(TIMES)
        || key.startsWith(PARTICULARS)
        || (key.startsWith(ANSWERS)
            && facts.regime().questions().stream()
                .anyMatch(each -> each.id().value().equals(key.substring(ANSWERS.length()))))
        || ContentKey.of(key).filter(each -> each.isOpenTo(recipient)).isPresent();
  }

  private Optional<ContentValue> value(ContentKey key) {
    return switch (key) {
      case WHAT_HAPPENED -> told(Communication::whatHappened);
      case ROOT_CAUSE -> told(Communication::rootCause);
      case CONSEQUENCES -> told(Communication::consequences);
      case MEASURES -> told(Communication::measures);
      case ADVICE -> told(Communication::advice);
      case REASONS_FOR_DELAY -> told(Communication::reasonsForDelay);
      case IMPACT -> impact(Impact::description).flatMap(this::text);
      case CUSTOMERS, DATA_SUBJECTS, RECORDS -> figure(key.key());
      case DATA_SUBJECT_CATEGORIES ->
          impact(Impact::dataSubjects).map(DataSubjects::categories).flatMap(this::texts);
      case RECORD_CATEGORIES -> impact(Impact::recordCategories).flatMap(this::texts);
      case COUNTRIES ->
          impact(Impact::countries).filter(each -> !each.isEmpty()).map(Countries::new);
      case CROSS_BORDER -> impact(Impact::crossBorder).flatMap(this::text);
      case AREAS -> impact(Impact::areas).flatMap(this::text);
      case INFRASTRUCTURE -> impact(Impact::infrastructure).flatMap(this::text);
      case COSTS -> impact(Impact::costs).flatMap(this::text);
      case SEVERITY -> severity();
      case TYPE -> type();
      case CLASSIFICATION ->
          Optional.ofNullable(facts.incident().classification().reasoning()).flatMap(this::text);
      case DETECTION_METHOD -> detection(Detection::method).flatMap(this::line);
      case DETECTION -> detection(Detection::description).flatMap(this::text);
      case TECHNIQUES -> detection(Detection::techniques).flatMap(this::text);
      case INDICATORS -> detection(Detection::indicators).flatMap(this::text);
      case LEGAL_NAME -> line(organization.legalName());
      case LEI -> line(organization.lei());
      case CURRENCY -> line(organization.currency());
      case CONTACT -> Optional.of(new ContentValue.Contact(organization.contact()));
      case DATA_PROTECTION_OFFICER ->
          Optional.ofNullable(organization.dataProtectionOfficer()).map(Officer::new);
      case REFERENCE -> reference().flatMap(this::line);
    };
  }

  private Optional<ContentValue> time(String name) {
    Optional<Anchor> anchor =
        Stream.of(Anchor.values()).filter(each -> each.key().equals(name)).findFirst();
    boolean open =
        recipient == RecipientKind.AUTHORITY || anchor.filter(MILESTONES::contains).isPresent();
    EventId event = new EventId(name);
    return open
        ? facts.event(event).map(moment -> new Time(name, facts.name(event), moment))
        : Optional.empty();
  }

  /** A figure as the notification stated it; as the record has it where it stated none. */
  private Optional<ContentValue> figure(String key) {
    StatedFigures own = notification.stated();
    return Optional.ofNullable(own)
        .flatMap(figures -> figures.at(key))
        .or(() -> StatedFigures.of(facts.incident().impact()).at(key))
        .map(ContentValue.Figure::new);
  }

  private Optional<ContentValue> answer(String name) {
    QuestionId id = new QuestionId(name);
    return facts.regime().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .flatMap(question -> facts.answer(id).map(answer -> new Answer(question, answer)));
  }

  private Optional<ContentValue> severity() {
    return organization.severities().stream()
        .filter(each -> each.id().equals(facts.incident().severity()))
        .findFirst()
        .map(SeverityLevel::name)
        .flatMap(this::line);
  }

  private Optional<ContentValue> type() {
    return organization.incidentTypes().stream()
        .filter(each -> each.id().equals(facts.incident().type()))
        .findFirst()
        .map(IncidentType::name)
        .flatMap(this::line);
  }

  /** The reference that the recipient gave to this notification or to another of the regime. */
  private Optional<String> reference() {
    String own = notification.reference();
    return own != null
        ? Optional.of(own)
        : facts.incident().notifications().stream()
            .filter(each -> each.recipient().equals(notification.recipient()))
            .filter(each -> facts.regime().duties().stream().anyMatch(d -> each.fulfils(d.id())))
            .map(Notification::reference)
            .filter(Objects::nonNull)
            .findFirst();
  }

  private Optional<ContentValue> told(Function<Communication, @Nullable Prose> part) {
    Communication communication = facts.incident().communication();
    return communication == null
        ? Optional.empty()
        : Optional.ofNullable(part.apply(communication.to(recipient))).flatMap(this::text);
  }

  private <T> Optional<T> impact(Function<Impact, @Nullable T> part) {
    Impact impact = facts.incident().impact();
    return impact == null ? Optional.empty() : Optional.ofNullable(part.apply(impact));
  }

  private <T> Optional<T> detection(Function<Detection, @Nullable T> part) {
    Detection detection = facts.incident().detection();
    return detection == null ? Optional.empty() : Optional.ofNullable(part.apply(detection));
  }

  private Optional<ContentValue> text(Prose prose) {
    return prose.isBlank() ? Optional.empty() : Optional.of(new Text(prose));
  }

  private Optional<ContentValue> texts(List<Phrase> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Texts(texts));
  }

  private Optional<ContentValue> line(@Nullable String text) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(new Texts(List.of(new Phrase(text))));
  }
}
