package dev.dossier;

import dev.dossier.model.Corpus;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.RunbookId;
import dev.dossier.model.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of record that can be started from a shipped text. */
enum RecordKind {
  INCIDENT("incident", "incidents", IncidentId.class),
  TEAM("team", "teams", TeamId.class),
  RUNBOOK("runbook", "runbooks", RunbookId.class);

  private final String key;
  private final String folder;
  private final Class<? extends Id> id;

  RecordKind(String key, String folder, Class<? extends Id> id) {
    this.key = key;
    this.folder = folder;
    this.id = id;
  }

  /** The word for this kind, which its schema and its shipped text are named by. */
  String key() {
    return key;
  }

  /** The folder of its records in a data folder. */
  String folder() {
    return folder;
  }

  /** Whether {@code other} is an id of records of this kind. */
  boolean isNamedBy(Id other) {
    return id.isInstance(other);
  }

  /** The records of this kind by their ids. */
  Map<? extends Id, ? extends Located<?>> of(Corpus corpus) {
    return switch (this) {
      case INCIDENT -> corpus.incidents();
      case TEAM -> corpus.teams();
      case RUNBOOK -> corpus.runbooks();
    };
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(RecordKind::key).toList();
  }

  static Optional<RecordKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
