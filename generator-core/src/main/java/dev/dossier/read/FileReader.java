package dev.dossier.read;

import dev.dossier.diagnostic.SourceTree;
import dev.dossier.model.EarlierVersion;
import dev.dossier.model.Id;
import dev.dossier.model.Incident;
import dev.dossier.model.Located;
import dev.dossier.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads one file from its bytes to its records. What it read last is kept, so that a file that
 * still says the same is not parsed again.
 */
final class FileReader {

  private static final Pattern ID_LINE =
      Pattern.compile("^(?:id|- kind|  - kind):[ \\t]*['\"]?([a-z0-9.-]+)", Pattern.MULTILINE);

  private final DataSchemas schemas;
  private final RecordBinder binder;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** What a file with this text was read as. */
  private record Kept(SourceText text, TextLanguages languages, ReadFile file) {}

  FileReader(DataSchemas schemas, RecordBinder binder) {
    this.schemas = schemas;
    this.binder = binder;
  }

  /**
   * Reads {@code file}.
   *
   * @param languages the languages of its texts; the organisation's file states its own
   */
  ReadFile read(DataFile file, TextLanguages languages) {
    Findings findings = new Findings(file.name());
    Optional<SourceText> text = TextLoader.load(file, findings);
    if (text.isEmpty()) {
      return new ReadFile(file, List.of(), findings.sorted(), likelyIds(file, ""));
    }
    Kept last = kept.get(file.name());
    if (last != null && last.text().equals(text.get()) && last.languages().equals(languages)) {
      return last.file();
    }
    List<Located<?>> records = records(file, text.get(), languages, findings);
    Set<Id> unreadable = findings.isEmpty() ? Set.of() : likelyIds(file, text.get().content());
    ReadFile read = new ReadFile(file, records, findings.sorted(), unreadable);
    kept.put(file.name(), new Kept(text.get(), languages, read));
    return read;
  }

  /** Forgets all files but those of these names. */
  void keepOnly(Set<String> names) {
    kept.keySet().retainAll(names);
  }

  private List<Located<?>> records(
      DataFile file, SourceText text, TextLanguages languages, Findings findings) {
    TextLines lines = new TextLines(file.name(), text.content());
    findings.excerptsFrom(lines);
    Optional<YamlParser.Parsed> parsed = YamlParser.parse(text, lines, findings);
    if (parsed.isEmpty()) {
      return List.of();
    }
    DataSchema schema = schemas.of(file.kind());
    SourceTree places = parsed.get().places();
    JsonNode value = new PlainText(lines).applied(parsed.get().value(), schema.shape(), places);
    new SchemaFindings(schema, value, places, parsed.get().complete(), findings).report();
    if (!findings.isEmpty()) {
      return List.of();
    }
    if (file.kind() == FileKind.INCIDENT) {
      Incident incident = binder.bind(value, Incident.class, languages, file.name());
      IncidentHistory history =
          new IncidentHistory(
              schema,
              lines,
              text,
              findings,
              incident,
              new EditableTree(value, places),
              version -> binder.bind(version, Incident.class, languages, file.name()));
      List<EarlierVersion<Incident>> earlier = history.versions();
      return findings.isEmpty()
          ? List.of(new Located<>(incident, places, text, earlier))
          : List.of();
    }
    return bound(
        file,
        value,
        file.kind() == FileKind.ORGANIZATION
            ? TextLanguages.of(Values.language(value.path("language").asString()))
            : languages,
        places,
        text);
  }

  private List<Located<?>> bound(
      DataFile file, JsonNode value, TextLanguages languages, SourceTree places, SourceText text) {
    Class<?> type = file.kind().record();
    if (!file.kind().isList()) {
      return List.of(new Located<>(binder.bind(value, type, languages, file.name()), places, text));
    }
    List<Located<?>> entries = new ArrayList<>();
    String list = file.kind().schema();
    List<SourceTree> entryPlaces = places.field(list).items();
    for (int i = 0; i < entryPlaces.size(); i++) {
      JsonNode entry = value.path(list).path(i);
      entries.add(
          new Located<>(
              binder.bind(entry, type, languages, file.name()), entryPlaces.get(i), text));
    }
    return entries;
  }

  private static Set<Id> likelyIds(DataFile file, String content) {
    Set<Id> ids = new LinkedHashSet<>();
    file.kind().id(file.stem()).ifPresent(ids::add);
    Matcher line = ID_LINE.matcher(content);
    while (line.find()) {
      file.kind().id(line.group(1)).ifPresent(ids::add);
    }
    return ids;
  }
}
