package dev.dossier.page;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.disclose.Disclosures;
import dev.dossier.export.ExportPlan;
import dev.dossier.export.ExportSubject.Selection;
import dev.dossier.export.Exports;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Format;
import dev.dossier.model.Id;
import dev.dossier.model.IncidentId;
import dev.dossier.model.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which documents there are and where each goes. Links between pages come from here, so that a link
 * leads only to what is made.
 */
public final class DocumentPlan {

  private final List<PlannedDocument> documents = new ArrayList<>();
  private final List<PlannedDocument> sectioned = new ArrayList<>();
  private final List<PlannedExport> exports = new ArrayList<>();
  private final PageSequences sequences = new PageSequences();
  private Downloads downloads = new Downloads(List.of());
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<Target, List<PlannedDocument>> targets = new HashMap<>();

  private final Map<DisclosedCorpus, List<PlannedDocument>> open = new ConcurrentHashMap<>();

  private final Map<DisclosedCorpus, List<PlannedDocument>> pages = new ConcurrentHashMap<>();

  private final Map<DisclosedCorpus, Set<LetterKey>> letters = new ConcurrentHashMap<>();

  private record Target(String page, Object key) {}

  private final MessageBundles bundles;
  private final Look look;

  private DocumentPlan(MessageBundles bundles, Look look) {
    this.bundles = bundles;
    this.look = look;
  }

  /** What theme and brand put on documents. */
  Look look() {
    return look;
  }

  /** The words of letters. */
  MessageBundles bundles() {
    return bundles;
  }

  /** The plan of a document that stands by itself: it leads to no other. */
  static DocumentPlan empty(MessageBundles bundles, Look look) {
    return new DocumentPlan(bundles, look);
  }

  /**
   * Plans the documents of {@code kinds}.
   *
   * @param kinds the kinds, in the order in which their documents are listed
   * @param disclosures what each audience sees
   * @param bundles the words of letters
   * @param look what theme and brand put on documents
   */
  public static DocumentPlan of(
      List<Located<DocumentKind>> kinds,
      Disclosures disclosures,
      MessageBundles bundles,
      Look look) {
    DocumentPlan plan = new DocumentPlan(bundles, look);
    ExportPlan exported = ExportPlan.of(kinds, disclosures, Selection.ALL);
    plan.exports.addAll(exported.exports());
    plan.downloads = new Downloads(exported.exports());
    plan.findings.addAll(exported.findings());
    Map<String, PlannedDocument> byPath = new HashMap<>();
    for (Located<DocumentKind> kind : kinds) {
      if (Exports.named(kind.value().page()).isPresent()) {
        continue;
      }
      Optional<PageType<?>> type = PageTypes.named(kind.value().page());
      if (type.isEmpty()) {
        List<String> known =
            Stream.concat(PageTypes.names().stream(), Exports.names().stream()).sorted().toList();
        plan.findings.add(
            finding(kind, "page", DocumentCode.UNKNOWN_PAGE, kind.value().page(), known));
        continue;
      }
      if (!plan.accepts(kind, type.get())) {
        continue;
      }
      boolean empty = true;
      for (DisclosedCorpus corpus : disclosures.readers(kind.value())) {
        for (PageType.Subject<?> subject : type.get().subjectsOf(corpus)) {
          plan.add(kind, subject, corpus, byPath);
          empty = false;
        }
      }
      if (empty && isForEach(type.get(), kind.value(), disclosures)) {
        plan.findings.add(
            finding(
                kind,
                "path",
                DocumentCode.CUSTOMER_NOT_IN_PATH,
                kind.value().kind(),
                kind.value().audience(),
                DocumentKind.CUSTOMER));
      }
    }
    return plan;
  }

  /** The same plan of documents of which no theme says anything. */
  public static DocumentPlan of(
      List<Located<DocumentKind>> kinds, Disclosures disclosures, MessageBundles bundles) {
    return of(kinds, disclosures, bundles, Look.PLAIN);
  }

  /** Whether the page can be made, and written in every format of the kind. */
  private boolean accepts(Located<DocumentKind> kind, PageType<?> type) {
    boolean accepted = true;
    if (kind.value().template() == null) {
      accepted = false;
      findings.add(finding(kind, "page", DocumentCode.TEMPLATE_NOT_NAMED, type.name()));
    }
    if (kind.value().framework() != null) {
      accepted = false;
      findings.add(finding(kind, "framework", DocumentCode.FRAMEWORK_UNUSED, type.name()));
    }
    for (Format format : kind.value().formats()) {
      if (!type.formats().contains(format)) {
        accepted = false;
        findings.add(
            finding(
                kind,
                "formats",
                DocumentCode.UNSUITABLE_FORMAT,
                type.name(),
                format.key(),
                type.formats().stream().map(Format::key).collect(Collectors.joining(", "))));
      }
    }
    return accepted;
  }

  /** Whether documents of {@code kind} are there for single customers only. */
  private static boolean isForEach(PageType<?> type, DocumentKind kind, Disclosures disclosures) {
    return !kind.isForEachCustomer()
        && disclosures.toEach(kind.audience()).stream()
            .anyMatch(corpus -> !type.subjectsOf(corpus).isEmpty());
  }

  private void add(
      Located<DocumentKind> kind,
      PageType.Subject<?> subject,
      DisclosedCorpus corpus,
      Map<String, PlannedDocument> byPath) {
    Map<String, String> values = values(subject, corpus);
    Optional<Diagnostic> unknown = ExportPlan.unknownPlaceholder(kind, values.keySet());
    if (unknown.isPresent()) {
      findings.add(unknown.get());
      return;
    }
    String path = kind.value().path(values);
    PlannedDocument document = new PlannedDocument(kind.value(), path, subject, corpus, this);
    PlannedDocument other = byPath.put(path.toLowerCase(Locale.ROOT), document);
    if (other != null) {
      findings.add(
          finding(
              kind,
              "path",
              DocumentCode.DOCUMENTS_COLLIDE,
              path,
              other.subject().identity().title(),
              subject.identity().title()));
      return;
    }
    documents.add(document);
    if (document.section().isPresent()) {
      sectioned.add(document);
    }
    if (kind.value().formats().contains(Format.HTML)) {
      sequences.add(document);
      targets
          .computeIfAbsent(
              new Target(kind.value().page(), subject.identity().key()), key -> new ArrayList<>())
          .add(document);
    }
  }

  /** What stands for the names in braces: what the subject has, then what any document has. */
  private static Map<String, String> values(PageType.Subject<?> subject, DisclosedCorpus corpus) {
    Map<String, String> values = new HashMap<>(subject.identity().placeholders());
    values.put("audience", corpus.audience().id().value());
    corpus.customer().ifPresent(customer -> values.put("customer", customer.value()));
    return values;
  }

  private static Diagnostic finding(
      Located<DocumentKind> kind, String key, Code code, Object... arguments) {
    var span = kind.at(key);
    return Diagnostic.of(code, span, arguments).withExcerpt(kind.text().line(span.line()));
  }

  /** The documents, in the order of their kinds and then of their subjects. */
  public List<PlannedDocument> documents() {
    return List.copyOf(documents);
  }

  /** The exports, in the order of their kinds. */
  public List<PlannedExport> exports() {
    return List.copyOf(exports);
  }

  /** The pages that are read one after the other. */
  PageSequences sequences() {
    return sequences;
  }

  /** The files of the exports. */
  Downloads downloads() {
    return downloads;
  }

  /**
   * The pages of the navigation to which {@code from} may lead, in the same order; of those about
   * the same, the one for its readers.
   */
  List<PlannedDocument> open(PlannedDocument from) {
    return open.computeIfAbsent(
        from.corpus(), readers -> sectioned.stream().filter(each -> isFor(from, each)).toList());
  }

  /**
   * Whether of the pages about the same, {@code page} is the one for the readers of {@code from}.
   */
  private boolean isFor(PlannedDocument from, PlannedDocument page) {
    return target(from, page.kind().page(), page.subject().identity().key())
        .filter(target -> target == page)
        .isPresent();
  }

  /**
   * The file with what the readers of {@code from} can search; none if it leads to no page, or if
   * there is none to find.
   */
  Optional<String> searchIndex(PlannedDocument from) {
    return open(from).isEmpty() || pages(from).isEmpty()
        ? Optional.empty()
        : Optional.of(SearchIndex.path(from.corpus()));
  }

  /**
   * What the readers of {@code pages} can search, one scope for each audience or customer with
   * something to find, in order of their paths.
   */
  public List<SearchScope> searchScopes(Collection<PlannedDocument> pages) {
    Map<String, SearchScope> scopes = new TreeMap<>();
    for (PlannedDocument from : pages) {
      List<PlannedDocument> found = pages(from);
      if (!found.isEmpty()) {
        String path = SearchIndex.path(from.corpus());
        scopes.putIfAbsent(path, new SearchScope(path, found));
      }
    }
    return List.copyOf(scopes.values());
  }

  /**
   * The pages to which the readers of {@code from} may be led, in the order of the plan; of those
   * about the same only the one that is for these readers.
   */
  List<PlannedDocument> pages(PlannedDocument from) {
    return pages.computeIfAbsent(
        from.corpus(),
        readers ->
            documents.stream()
                .filter(each -> each.kind().formats().contains(Format.HTML))
                .filter(from::mayLeadTo)
                .filter(each -> each.corpus() == readers || isFor(from, each))
                .filter(each -> isKnown(from, each))
                .toList());
  }

  /**
   * Whether {@code page} is about no incident, or one of which the readers of {@code from} know:
   * letters are made for their recipients, who need not know more than what stands in them.
   */
  private static boolean isKnown(PlannedDocument from, PlannedDocument page) {
    Object about = page.subject().identity().key();
    if (about instanceof LetterKey letter) {
      about = letter.incident();
    }
    return !(about instanceof IncidentId incident)
        || from.corpus().incidents().containsKey(incident);
  }

  /** The pages to which those may be led who come to the start page; none without one. */
  public List<PlannedDocument> pagesFromStart() {
    return documents.stream()
        .filter(each -> each.subject().type() == PageTypes.START)
        .filter(each -> each.kind().formats().contains(Format.HTML))
        .findFirst()
        .map(this::pages)
        .orElse(List.of());
  }

  /** Whether the file at {@code path} is one with what readers can search. */
  public static boolean isSearch(String path) {
    return SearchIndex.isAt(path);
  }

  /** The letters that the readers of {@code corpus} may see. */
  Set<LetterKey> letters(DisclosedCorpus corpus) {
    return letters.computeIfAbsent(
        corpus,
        key -> key.letters().stream().map(LetterKey::of).collect(Collectors.toUnmodifiableSet()));
  }

  /** What is wrong with the kinds of documents; a plan with findings is not complete. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  /**
   * The document on the page of type {@code page} about what {@code key} identifies, to which the
   * readers of {@code from} may be led: theirs, or else the first that is open to them.
   */
  Optional<PlannedDocument> target(PlannedDocument from, String page, Object key) {
    return targets.getOrDefault(new Target(page, key), List.of()).stream()
        .filter(from::mayLeadTo)
        .min(Comparator.comparing(each -> each.corpus() != from.corpus()));
  }

  /** The page about the record of {@code id} to which the readers of {@code from} may be led. */
  Optional<PlannedDocument> about(PlannedDocument from, Id id) {
    return documents.stream()
        .filter(each -> each.kind().formats().contains(Format.HTML))
        .filter(each -> each.subject().identity().key().equals(id))
        .findFirst()
        .flatMap(each -> target(from, each.kind().page(), id));
  }
}
