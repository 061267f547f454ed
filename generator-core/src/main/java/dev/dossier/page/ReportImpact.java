package dev.dossier.page;

import dev.dossier.derive.CellSource;
import dev.dossier.derive.EffectiveCell;
import dev.dossier.disclose.DisclosedIncident;
import dev.dossier.model.FailingLayer;
import dev.dossier.model.Impact;
import dev.dossier.model.Phrase;
import dev.dossier.model.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incident did, and where.
 *
 * @param description the impact in words
 * @param figures customers, people, records and countries concerned
 * @param dataSubjectCategories categories of people whose data is concerned
 * @param recordCategories categories of records
 * @param levels functional impact, information impact and recoverability
 * @param layer the layer that failed and who owned it
 * @param layerNote how the layer failed
 * @param owners who owned the layers of the services concerned; absent where that is not known
 */
public record ReportImpact(
    @Nullable Prose description,
    List<Fact> figures,
    List<String> dataSubjectCategories,
    List<String> recordCategories,
    List<Fact> levels,
    List<LinkedFact> layer,
    @Nullable Prose layerNote,
    @Nullable ReportOwners owners) {

  public ReportImpact {
    figures = List.copyOf(figures);
    dataSubjectCategories = List.copyOf(dataSubjectCategories);
    recordCategories = List.copyOf(recordCategories);
    levels = List.copyOf(levels);
    layer = List.copyOf(layer);
  }

  /** What is known of the impact; absent where nothing is. */
  static @Nullable ReportImpact of(DisclosedIncident incident, PageContext context) {
    Impact impact = incident.record().impact();
    FailingLayer failing = incident.record().failingLayer();
    if (impact == null && failing == null) {
      return null;
    }
    return new ReportImpact(
        impact == null ? null : PageContext.text(impact.description()),
        impact == null ? List.of() : figures(impact, context.time().messages()),
        texts(incident.dataSubjectCategories()),
        impact == null ? List.of() : texts(impact.recordCategories()),
        impact == null ? List.of() : levels(impact),
        failing == null ? List.of() : layer(failing, incident, context),
        failing == null ? null : PageContext.text(failing.note()),
        ReportOwners.of(incident, context));
  }

  private static List<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).toList();
  }

  /** Customers, people, records and countries concerned, as far as they are known. */
  static List<Fact> figures(Impact impact, Messages messages) {
    NumberText numbers = new NumberText(messages);
    List<Fact> facts = new ArrayList<>();
    if (impact.customers() != null) {
      facts.add(
          Fact.of(messages.text("letter.key.impact.customers"), numbers.count(impact.customers())));
    }
    if (impact.dataSubjects() != null) {
      facts.add(
          Fact.of(
              messages.text("letter.key.impact.data-subjects.count"),
              numbers.count(impact.dataSubjects().count(), impact.dataSubjects().approximate())));
    }
    if (impact.records() != null) {
      facts.add(
          Fact.of(messages.text("letter.key.impact.records"), numbers.count(impact.records())));
    }
    if (!impact.countries().isEmpty()) {
      LocaleText text = messages.localeText();
      facts.add(
          Fact.of(
              messages.text("letter.key.impact.countries"),
              text.list(text.countries(impact.countries()))));
    }
    return facts;
  }

  private static List<Fact> levels(Impact impact) {
    List<Fact> facts = new ArrayList<>();
    if (impact.functional() != null) {
      facts.add(Fact.of("Functional impact", IncidentWords.functional(impact.functional())));
    }
    impact
        .information()
        .forEach(each -> facts.add(Fact.of("Information impact", IncidentWords.information(each))));
    if (impact.recoverability() != null) {
      facts.add(Fact.of("Recoverability", IncidentWords.recoverability(impact.recoverability())));
    }
    return facts;
  }

  private static List<LinkedFact> layer(
      FailingLayer failing, DisclosedIncident incident, PageContext context) {
    List<LinkedFact> facts = new ArrayList<>();
    EffectiveCell cell = incident.failingCell().orElse(null);
    String layer = cell == null ? failing.layer().value() : cell.layer().name();
    facts.add(
        LinkedFact.of("Layer that failed", layer + ", " + context.serviceName(failing.service())));
    if (cell != null) {
      facts.add(
          LinkedFact.of("Owned at the time by", Words.owner(cell.cell().owner()) + why(cell)));
    }
    var service = context.corpus().services().get(failing.service());
    if (service != null) {
      facts.add(LinkedFact.of("By the matrix", context.matrix(service.matrix().id())));
    }
    return facts;
  }

  private static String why(EffectiveCell cell) {
    if (cell.source() == CellSource.MODEL) {
      return "";
    }
    return cell.reason() == null ? ", as the service states" : ": " + cell.reason();
  }
}
