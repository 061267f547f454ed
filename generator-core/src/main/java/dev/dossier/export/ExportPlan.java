package dev.dossier.export;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.export.Export.Listing;
import dev.dossier.export.ExportSubject.Selection;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which exports there are and where each goes. */
public final class ExportPlan {

  private final Disclosures disclosures;
  private final Selection selection;
  private final List<PlannedExport> exports = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, PlannedExport> byPath = new HashMap<>();

  private ExportPlan(Disclosures disclosures, Selection selection) {
    this.disclosures = disclosures;
    this.selection = selection;
  }

  /**
   * Plans the exports among {@code kinds}; other kinds are left out.
   *
   * @param kinds kinds of documents
   * @param disclosures what each audience sees
   * @param selection what the exports hold
   */
  public static ExportPlan of(
      List<Located<DocumentKind>> kinds, Disclosures disclosures, Selection selection) {
    ExportPlan plan = new ExportPlan(disclosures, selection);
    kinds.forEach(
        kind -> Exports.named(kind.value().page()).ifPresent(export -> plan.addAll(kind, export)));
    return plan;
  }

  private void addAll(Located<DocumentKind> kind, Export export) {
    int before = findings.size();
    requireFormats(kind, export);
    requireKeys(kind, export);
    if (findings.size() == before) {
      disclosures.readers(kind.value()).forEach(corpus -> add(kind, export, corpus));
    }
  }

  private void requireFormats(Located<DocumentKind> kind, Export export) {
    for (Format format : kind.value().formats()) {
      if (!export.formats().contains(format)) {
        String known =
            export.formats().stream().sorted().map(Format::key).collect(Collectors.joining(", "));
        report(kind, "formats", DocumentCode.UNSUITABLE_FORMAT, export.name(), format.key(), known);
      }
    }
  }

  private void requireKeys(Located<DocumentKind> kind, Export export) {
    if (kind.value().template() != null) {
      report(kind, "template", DocumentCode.TEMPLATE_UNUSED, export.name());
    }
    boolean named = kind.value().framework() != null;
    if (export.listing() == Listing.CONTROLS && !named) {
      report(kind, "page", DocumentCode.FRAMEWORK_NOT_NAMED, export.name());
    }
    if (export.listing() != Listing.CONTROLS && named) {
      report(kind, "framework", DocumentCode.FRAMEWORK_UNUSED, export.name());
    }
  }

  private void add(Located<DocumentKind> kind, Export export, DisclosedCorpus corpus) {
    ControlFramework framework =
        kind.value().framework() == null ? null : corpus.frameworks().get(kind.value().framework());
    ExportSubject subject = new ExportSubject(corpus, framework, selection);
    if (subject.isEmpty(export.listing())) {
      return;
    }
    Map<String, String> values = values(subject, export.listing());
    Optional<Diagnostic> unknown = unknownPlaceholder(kind, values.keySet());
    if (unknown.isPresent()) {
      findings.add(unknown.get());
      return;
    }
    String path = kind.value().path(values);
    PlannedExport planned = new PlannedExport(kind.value(), export, subject, path);
    PlannedExport other = byPath.put(path.toLowerCase(Locale.ROOT), planned);
    if (other == null) {
      exports.add(planned);
    } else {
      report(kind, "path", DocumentCode.DOCUMENTS_COLLIDE, path, other.title(), planned.title());
    }
  }

  private static Map<String, String> values(ExportSubject subject, Listing listing) {
    Map<String, String> values = new HashMap<>();
    values.put("audience", subject.corpus().audience().id().value());
    values.put("label", subject.label(listing).key().replace('+', '-'));
    subject.corpus().customer().ifPresent(customer -> values.put("customer", customer.value()));
    if (subject.framework() != null) {
      values.put("framework", subject.framework().id().value());
    }
    return values;
  }

  /** What is wrong with the path of {@code kind} where only {@code known} names have a value. */
  public static Optional<Diagnostic> unknownPlaceholder(
      Located<DocumentKind> kind, Set<String> known) {
    return kind.value().placeholders().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(
            name ->
                finding(
                    kind,
                    "path",
                    DocumentCode.UNKNOWN_PLACEHOLDER,
                    "{" + name + "}",
                    kind.value().page(),
                    known.stream().sorted().map(each -> "{" + each + "}").toList()));
  }

  private void report(Located<DocumentKind> kind, String key, Code code, Object... arguments) {
    findings.add(finding(kind, key, code, arguments));
  }

  private static Diagnostic finding(
      Located<DocumentKind> kind, String key, Code code, Object... arguments) {
    var span = kind.at(key);
    return Diagnostic.of(code, span, arguments).withExcerpt(kind.text().line(span.line()));
  }

  /** The exports, in the order of their kinds. */
  public List<PlannedExport> exports() {
    return List.copyOf(exports);
  }

  /** What is wrong with the kinds; a plan with findings is not complete. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }
}
