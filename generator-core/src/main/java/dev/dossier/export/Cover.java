package dev.dossier.export;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.DocumentStatus;
import dev.dossier.model.ResponsibilityMatrix;
import dev.dossier.model.Source;
import dev.dossier.model.Team;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first sheet of a book: what the book is, for whom, of when and from which sources. */
final class Cover {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<List<String>> rows = new ArrayList<>();

  private Cover() {}

  /** A cover of a book about {@code subject}. */
  static Cover of(String title, ExportSubject subject) {
    DisclosedCorpus corpus = subject.corpus();
    Cover cover = new Cover();
    cover.add("Title", title);
    cover.add("Organisation", corpus.organization().name());
    cover.add("Sharing label", subject.label().printed());
    cover.add("For", corpus.audience().name());
    cover.add("Data as of", time(corpus.asOf()));
    cover.control(corpus.organization().documentControl(), corpus);
    subject.parts().stream()
        .map(ExportSubject.Part::service)
        .map(DisclosedService::matrix)
        .distinct()
        .forEach(cover::matrix);
    if (subject.framework() != null) {
      cover.framework(subject.framework());
    }
    return cover;
  }

  private static String time(Instant instant) {
    return MINUTE.format(instant);
  }

  private void control(DocumentControl control, DisclosedCorpus corpus) {
    add("Version", control.version());
    add("Status", control.status() == null ? null : status(control.status()));
    Team owner = control.owner() == null ? null : corpus.teams().get(control.owner());
    add("Owner", owner == null ? null : owner.name());
    add("Last reviewed", control.reviewed() == null ? null : control.reviewed().toString());
    add("Review due", control.reviewDue() == null ? null : control.reviewDue().toString());
  }

  private static String status(DocumentStatus status) {
    return switch (status) {
      case DRAFT -> "Draft";
      case IN_REVIEW -> "In review";
      case APPROVED -> "Approved";
      case SUPERSEDED -> "Superseded";
    };
  }

  private void matrix(ResponsibilityMatrix matrix) {
    String version = matrix.version() == null ? "" : ", version " + matrix.version();
    add("Layers", matrix.name() + version);
    source("Source of the layers", matrix.source());
  }

  private void framework(ControlFramework framework) {
    add("Controls", framework.name() + ", " + framework.version());
    source("Source of the controls", framework.source());
  }

  private void source(String label, @Nullable Source source) {
    if (source != null) {
      StringBuilder text = new StringBuilder(source.title());
      if (source.section() != null) {
        text.append(", ").append(source.section());
      }
      if (source.date() != null) {
        text.append(", ").append(source.date());
      }
      if (source.href() != null) {
        text.append(Terms.NEXT).append(source.href());
      }
      add(label, text.toString());
    }
  }

  /** Adds a line; none where there is no value. */
  Cover add(String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      rows.add(List.of(label, value));
    }
    return this;
  }

  /** The sheet, with a line for each of {@code others}. */
  Sheet sheet(List<Sheet> others) {
    add("Sheets", others.stream().map(Sheet::name).collect(Collectors.joining(Terms.NEXT)));
    return new Sheet(
        "cover", "Cover", List.of(Column.of("Item", 24), Column.of("Value", 90)), 1, rows);
  }
}
