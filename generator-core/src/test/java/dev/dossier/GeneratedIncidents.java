package dev.dossier;

import dev.dossier.model.Classification;
import dev.dossier.model.Communication;
import dev.dossier.model.Corpus;
import dev.dossier.model.Correction;
import dev.dossier.model.Detection;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Id;
import dev.dossier.model.Impact;
import dev.dossier.model.Incident;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import dev.dossier.model.PendingItem;
import dev.dossier.model.Person;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import dev.dossier.model.RegimeStatement;
import dev.dossier.model.SharingLabel;
import dev.dossier.model.StatedValue;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Random incidents, made of the parts of those of a corpus: other labels on the whole, on entries,
 * parts and texts, other entries, people, recipients, times since when something is known, and
 * corrections. The same seed gives the same incidents.
 */
final class GeneratedIncidents {

  private static final List<String> NAMES =
      List.of("Ada Okafor", "Bo Lindqvist", "Chiyo Mori", "Dilnoza Karimova", "Emeka Weiß");
  private static final List<String> ROLES = List.of("incident manager", "analyst, on duty", "lead");

  /** Lists of which some entries are taken. */
  private static final List<String> CUT = List.of("timeline", "causes", "actions", "lessons");

  /** What decides which duties apply, and so which letters there are, whoever may read of it. */
  private static final Set<Class<?>> DECIDING = Set.of(Impact.class, RegimeStatement.class);

  /** What checklists of letters ask for. */
  private static final Set<Class<?>> OF_LETTERS =
      Set.of(
          Communication.class,
          Impact.class,
          Detection.class,
          Classification.class,
          RegimeStatement.class);

  private final Corpus corpus;
  private final Set<Class<?>> unlabelled;
  private final Random random;

  private GeneratedIncidents(Corpus corpus, Set<Class<?>> unlabelled, long seed) {
    this.unlabelled = unlabelled;
    this.corpus = corpus;
    this.random = new Random(seed);
  }

  /** {@code corpus} with {@code count} other incidents in the place of its own. */
  static Corpus in(Corpus corpus, int count, long seed) {
    return new GeneratedIncidents(corpus, Set.of(), seed).incidents(count);
  }

  /** The same, but with no labels within what checklists of letters ask for. */
  static Corpus notified(Corpus corpus, int count, long seed) {
    return new GeneratedIncidents(corpus, OF_LETTERS, seed).incidents(count);
  }

  private Corpus incidents(int count) {
    Map<IncidentId, Located<Incident>> incidents = new LinkedHashMap<>();
    List<Located<Incident>> models = List.copyOf(corpus.incidents().values());
    for (int i = 0; i < count; i++) {
      Located<Incident> incident = incident(models.get(i % models.size()), i);
      incidents.put(incident.value().id(), incident);
    }
    return corpus.withIncidents(incidents);
  }

  private Located<Incident> incident(Located<Incident> model, int number) {
    SharingLabel own = any(List.of(SharingLabel.values()));
    SharingLabel whole = corpus.organization().value().sharingLabel().stricter(own);
    Incident changed = walk(model.value(), whole);
    Incident incident =
        Rebuilt.of(
            changed,
            (component, value) ->
                switch (component.getName()) {
                  case "id" -> new IncidentId("made-" + number);
                  case "sharingLabel" -> own;
                  case "manager" -> random.nextBoolean() ? person() : null;
                  case "knownSince" -> Map.of("summary", since(model.value()));
                  case "corrections" -> List.of();
                  default -> value;
                });
    return corrected(model, incident);
  }

  /** {@code incident} with a summary that was put right. */
  private Located<Incident> corrected(Located<Incident> model, Incident incident) {
    Prose before = new Prose("It was said of " + incident.id() + " that it was small.");
    Prose summary =
        new Prose(
            incident.summary().texts(),
            incident.summary().sharingLabel() == null ? null : incident.summary().sharingLabel());
    Correction correction =
        new Correction(
            "summary",
            new StatedValue.Scalar(before.markdown()),
            since(model.value()).plusHours(1 + random.nextInt(40)),
            person(),
            null,
            new Prose("More of " + incident.id() + " was learned."));
    Incident then =
        Rebuilt.of(
            incident,
            (component, value) ->
                component.getName().equals("summary")
                    ? new Prose(before.texts(), summary.sharingLabel())
                    : value);
    List<Correction> corrections = List.of(correction);
    Map<String, OffsetDateTime> known = incident.knownSince();
    return new Located<>(
        incident.withHistory(known, corrections),
        model.places(),
        model.text(),
        List.of(
            new EarlierVersion<>(
                correction.at(),
                "summary",
                new StatedValue.Scalar(summary.markdown()),
                correction,
                new Located<>(
                    then.withHistory(known, corrections), model.places(), model.text()))));
  }

  private static OffsetDateTime since(Incident incident) {
    return incident
        .knownFrom()
        .orElse(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .plusHours(1);
  }

  private <T extends Record> T walk(T record, SharingLabel outer) {
    SharingLabel own = record instanceof Incident ? outer : label(record, outer);
    SharingLabel whole = own == null ? outer : own;
    return Rebuilt.of(
        record,
        (component, value) ->
            component.getType() == SharingLabel.class && !(record instanceof Incident)
                ? own
                : value == null ? null : part(component, value, whole, record));
  }

  /** A label that is at least as strict as {@code outer}, sometimes, where one can stand. */
  private @Nullable SharingLabel label(Record record, SharingLabel outer) {
    return DECIDING.contains(record.getClass())
            || unlabelled.contains(record.getClass())
            || random.nextInt(4) > 0
        ? null
        : stricter(outer);
  }

  private SharingLabel stricter(SharingLabel outer) {
    int least = outer.ordinal();
    return SharingLabel.values()[least + random.nextInt(SharingLabel.values().length - least)];
  }

  private @Nullable Object part(
      RecordComponent component, Object value, SharingLabel label, Record holder) {
    if (value instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      for (Object each : list) {
        if (!CUT.contains(component.getName()) || random.nextInt(5) > 0) {
          changed.add(part(component, each, label, holder));
        }
      }
      return changed;
    }
    if (value instanceof Prose prose) {
      boolean plain = holder instanceof PendingItem || random.nextInt(5) > 0;
      return plain ? prose : new Prose(prose.texts(), stricter(label));
    }
    if (value instanceof Person) {
      return person();
    }
    if (unlabelled.contains(value.getClass())) {
      return value;
    }
    return value instanceof Record record && !(value instanceof Id) && !(value instanceof Phrase)
        ? walk(record, label)
        : value;
  }

  private Person person() {
    String name = any(NAMES);
    return new Person(name, any(ROLES), name.replace(' ', '.') + "@provider.example", null);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
