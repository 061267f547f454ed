package dev.dossier.read;

import dev.dossier.model.Agreement;
import dev.dossier.model.AgreementId;
import dev.dossier.model.Assessment;
import dev.dossier.model.AssessmentId;
import dev.dossier.model.Audience;
import dev.dossier.model.AudienceId;
import dev.dossier.model.CalendarId;
import dev.dossier.model.Contact;
import dev.dossier.model.ContactId;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.DocumentKindId;
import dev.dossier.model.Exercise;
import dev.dossier.model.ExerciseId;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.HolidayCalendar;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.MatrixId;
import dev.dossier.model.Organization;
import dev.dossier.model.ProcessId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.ResponseProcess;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Runbook;
import dev.dossier.model.RunbookId;
import dev.dossier.model.Service;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import dev.dossier.model.Term;
import dev.dossier.model.TermId;
import dev.dossier.model.ThemeSettings;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of data files. The kind of a file follows from where it lies. */
enum FileKind {
  ORGANIZATION("organization.yaml", "organization", Organization.class, null),
  AUDIENCES("audiences.yaml", "audiences", Audience.class, AudienceId::new),
  GLOSSARY("glossary.yaml", "glossary", Term.class, TermId::new),
  THEME("theme/theme.yaml", "theme", ThemeSettings.class, null),
  DOCUMENTS("documents.yaml", "documents", DocumentKind.class, DocumentKindId::new),
  TEAM("teams", "team", Team.class, TeamId::new),
  SERVICE("services", "service", Service.class, ServiceId::new),
  MATRIX("responsibility", "responsibility", ResponsibilityMatrix.class, MatrixId::new),
  PROCESS("processes", "process", ResponseProcess.class, ProcessId::new),
  RUNBOOK("runbooks", "runbook", Runbook.class, RunbookId::new),
  EXERCISE("exercises", "exercise", Exercise.class, ExerciseId::new),
  INCIDENT("incidents", "incident", Incident.class, IncidentId::new),
  CONTACT("contacts", "contact", Contact.class, ContactId::new),
  REGIME("regimes", "regime", Regime.class, RegimeId::new),
  CALENDAR("calendars", "calendar", HolidayCalendar.class, CalendarId::new),
  AGREEMENT("agreements", "agreement", Agreement.class, AgreementId::new),
  FRAMEWORK("controls", "controls", ControlFramework.class, FrameworkId::new),
  ASSESSMENT("assessments", "assessment", Assessment.class, AssessmentId::new);

  private final String place;
  private final String schema;
  private final Class<?> record;
  private final @Nullable Function<String, Id> id;

  FileKind(String place, String schema, Class<?> record, @Nullable Function<String, Id> id) {
    this.place = place;
    this.schema = schema;
    this.record = record;
    this.id = id;
  }

  /** The file of this kind, or the folder of its files, relative to the data folder. */
  String place() {
    return place;
  }

  /** Whether there is one file of this kind instead of a folder with a file for every record. */
  boolean isSingleFile() {
    return place.endsWith(".yaml");
  }

  /** The name of the JSON Schema, without its ending. */
  String schema() {
    return schema;
  }

  /** Whether a file of this kind is a list of records under one key, {@link #schema()}. */
  boolean isList() {
    return isSingleFile() && id != null;
  }

  /** What a file of this kind binds to; for one that is a list, each of its entries. */
  Class<?> record() {
    return record;
  }

  /** {@code value} as an id of this kind, if it can be one and records of this kind have ids. */
  Optional<Id> id(String value) {
    if (id == null || !Values.isId(value)) {
      return Optional.empty();
    }
    return Optional.of(id.apply(value));
  }
}
