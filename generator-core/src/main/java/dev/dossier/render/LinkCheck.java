package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.Nearest;
import dev.dossier.diagnostic.SiteCode;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.Format;
import dev.dossier.model.SourceText;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.PlannedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link within the site: each must lead to a file that is made, to an id that is
 * there, and to nothing that its readers may not open. Pages are added as they are made, by any
 * thread; what is wrong is known when all are there.
 */
public final class LinkCheck {

  /** One link of many pages: for its readers, and as its text is written. */
  private record Key(LinkTarget target, String audience, String text) {}

  private final DocumentPlan plan;
  private final Supplier<DocumentPlan> everything;
  private final LinkSources sources;
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Map<Key, LinkUse> uses = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, PlannedDocument> documents = new HashMap<>();
  private final Map<String, PlannedDocument> others = new HashMap<>();

  /**
   * @param plan the documents that are made
   * @param everything the documents of all kinds in all formats, to some of which pages lead though
   *     they are not made this time; asked for only if that may be the case
   * @param data the data files
   * @param templateFolder the folder of the user's templates; absent if there are none
   */
  public LinkCheck(
      DocumentPlan plan,
      Supplier<DocumentPlan> everything,
      List<SourceText> data,
      @Nullable Path templateFolder) {
    this.plan = plan;
    this.everything = everything;
    this.sources = new LinkSources(data, templateFolder);
    index(plan, documents);
  }

  private static void index(DocumentPlan plan, Map<String, PlannedDocument> index) {
    for (PlannedDocument document : plan.documents()) {
      for (Format format : document.formats()) {
        index.put(document.path() + "." + format.key(), document);
      }
    }
  }

  /** Adds a file that is there besides documents. */
  public void addFile(String path) {
    files.add(path);
  }

  /** Adds the page of {@code document}. */
  public void addPage(PlannedDocument document, String html) {
    PageLinks page = PageLinks.of(html);
    String path = document.path() + ".html";
    ids.put(path, page.ids());
    for (PageLink link : page.links()) {
      LinkTarget.of(path, link.href())
          .ifPresent(
              target ->
                  uses.merge(
                      new Key(target, document.kind().audience().value(), link.text()),
                      new LinkUse(document, link),
                      LinkUse::first));
    }
  }

  /** What is wrong with the links of the pages that were added, each place once. */
  public List<Diagnostic> findings() {
    Map<LinkTarget, List<LinkUse>> byTarget = new HashMap<>();
    uses.forEach(
        (key, use) -> byTarget.computeIfAbsent(key.target(), any -> new ArrayList<>()).add(use));
    List<Diagnostic> findings = new ArrayList<>();
    byTarget.forEach((target, each) -> check(target, each, findings));
    return findings.stream().distinct().sorted().toList();
  }

  private void check(LinkTarget target, List<LinkUse> led, List<Diagnostic> findings) {
    PlannedDocument document = document(target.path());
    if (document == null) {
      if (!files.contains(target.path()) && !isElsewhere(target) && !isUnmadeExport(target)) {
        led.forEach(use -> noPage(target, use, findings));
      }
      return;
    }
    Set<String> there = ids.get(target.path());
    if (there != null && !target.fragment().isEmpty() && !there.contains(target.fragment())) {
      led.forEach(use -> noPlace(target, document, there, use, findings));
    }
    led.stream()
        .filter(use -> !use.document().mayLeadTo(document))
        .forEach(use -> hidden(target, document, use, findings));
  }

  private @Nullable PlannedDocument document(String path) {
    PlannedDocument made = documents.get(path);
    if (made != null || files.contains(path)) {
      return made;
    }
    if (others.isEmpty()) {
      index(everything.get(), others);
    }
    return others.get(path);
  }

  /** Whether it leads out of the output folder, and not by a slip to something within it. */
  private boolean isElsewhere(LinkTarget target) {
    String within = target.path().replaceFirst("^(\\.\\./)+", "");
    return target.path().startsWith("../") && document(within) == null;
  }

  /** Whether it is a file of an export that is not made this time. */
  private boolean isUnmadeExport(LinkTarget target) {
    Set<String> made = new HashSet<>();
    plan.exports().forEach(export -> made.add(export.path()));
    return everything.get().exports().stream()
        .map(PlannedExport::path)
        .filter(path -> !made.contains(path))
        .anyMatch(path -> target.path().startsWith(path));
  }

  private void noPage(LinkTarget target, LinkUse use, List<Diagnostic> findings) {
    report(
        places(use, false),
        findings,
        SiteCode.LINK_TO_NO_PAGE,
        target.path(),
        use.page(),
        hint(target.path()));
  }

  private String hint(String path) {
    Set<String> known = new TreeSet<>(documents.keySet());
    known.addAll(others.keySet());
    String within = path.replaceFirst("^(\\.\\./)+", "");
    return Stream.of(within, path + ".html", path.replaceFirst("/?$", "/index.html"))
        .filter(known::contains)
        .findFirst()
        .map(name -> " Did you mean " + name + "?")
        .orElseGet(() -> Nearest.hint(path, known));
  }

  private void noPlace(
      LinkTarget target,
      PlannedDocument document,
      Set<String> there,
      LinkUse use,
      List<Diagnostic> findings) {
    List<LinkSources.Place> places = places(use, use.link().href().startsWith("#"));
    report(
        places.isEmpty() ? sources.template(document.template()) : places,
        findings,
        SiteCode.LINK_TO_NO_PLACE,
        target.fragment(),
        target.path(),
        use.page(),
        Nearest.hint(target.fragment(), there));
  }

  private void hidden(
      LinkTarget target, PlannedDocument document, LinkUse use, List<Diagnostic> findings) {
    report(
        places(use, true),
        findings,
        SiteCode.LINK_TO_HIDDEN_PAGE,
        use.page(),
        use.document().kind().audience(),
        target.path(),
        document.kind().audience());
  }

  /** Where a link is written: in the data, or else in a template of the user's. */
  private List<LinkSources.Place> places(LinkUse use, boolean onThisPage) {
    List<LinkSources.Place> data = onThisPage ? sources.inDataOfDocument(use) : sources.inData(use);
    if (!data.isEmpty()) {
      return data;
    }
    List<LinkSources.Place> templates = sources.inTemplates(use);
    return templates.isEmpty() ? sources.template(use.document().template()) : templates;
  }

  private static void report(
      Collection<LinkSources.Place> places,
      List<Diagnostic> findings,
      SiteCode code,
      Object... arguments) {
    if (places.isEmpty()) {
      throw new IllegalStateException(
          "A shipped template makes a broken link: " + code + " " + List.of(arguments));
    }
    for (LinkSources.Place place : places) {
      findings.add(Diagnostic.of(code, place.span(), arguments).withExcerpt(place.line()));
    }
  }
}
