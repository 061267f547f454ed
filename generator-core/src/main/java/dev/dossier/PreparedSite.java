package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.export.ExportFile;
import dev.dossier.export.PlannedExport;
import dev.dossier.model.Format;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.PlannedDocument;
import dev.dossier.render.LinkCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one state of the data, each made when it is asked for. Every file is the one
 * that a run would write. May be used by several threads at once.
 */
final class PreparedSite {

  private static final String PAGE = ".html";
  private static final String STYLE = ".css";

  private final DocumentPlan plan;
  private final DocumentRenderer renderer;
  private final Supplier<LinkCheck> links;
  private final Map<String, byte[]> fixed;
  private final Map<String, PlannedDocument> documents = new HashMap<>();
  private final Object whole = new Object();
  private @Nullable Map<String, byte[]> searches;
  private @Nullable List<Diagnostic> broken;
  private volatile boolean abandoned;

  /**
   * A file that was asked for.
   *
   * @param content its content; empty if there is no such file, or it cannot be made
   * @param findings why it cannot be made
   */
  record Made(Optional<byte[]> content, List<Diagnostic> findings) {

    private static final Made NONE = new Made(Optional.empty(), List.of());

    private static Made of(byte @Nullable [] content) {
      return content == null ? NONE : new Made(Optional.of(content), List.of());
    }
  }

  /**
   * @param fixed files that are there besides documents, by path
   * @param links makes what follows the links of all pages
   */
  PreparedSite(
      DocumentPlan plan,
      DocumentRenderer renderer,
      Map<String, byte[]> fixed,
      Supplier<LinkCheck> links) {
    this.plan = plan;
    this.renderer = renderer;
    this.fixed = Map.copyOf(fixed);
    this.links = links;
    plan.documents().forEach(document -> documents.put(document.path(), document));
  }

  /** The pages, in the order of the plan. */
  List<String> pages() {
    return plan.documents().stream()
        .filter(document -> document.formats().contains(Format.HTML))
        .map(document -> document.path() + PAGE)
        .toList();
  }

  /**
   * The file at {@code path}.
   *
   * @param path relative to the output folder, with forward slashes
   */
  Made file(String path) {
    byte[] known = fixed.get(path);
    if (known != null) {
      return Made.of(known);
    }
    int dot = path.lastIndexOf('.');
    String stem = dot < 0 ? path : path.substring(0, dot);
    PlannedDocument document = documents.get(stem);
    if (document == null && path.endsWith(STYLE)) {
      document = documents.get(stem.replaceFirst("-\\d+$", ""));
    }
    if (document != null) {
      return made(document, path);
    }
    for (PlannedExport export : plan.exports()) {
      if (path.startsWith(export.path())) {
        for (ExportFile file : files(export)) {
          if (file.path().equals(path)) {
            return Made.of(file.content());
          }
        }
      }
    }
    return DocumentPlan.isSearch(path) ? Made.of(searches().get(path)) : Made.NONE;
  }

  private Made made(PlannedDocument document, String path) {
    Set<Format> formats = EnumSet.of(Format.HTML);
    for (Format format : document.kind().formats()) {
      if (path.endsWith("." + format.key())) {
        formats = EnumSet.of(format);
        if (format == Format.EML && document.formats().contains(Format.PDF)) {
          formats.add(Format.PDF);
        }
      }
    }
    Map<String, byte[]> files = new TreeMap<>();
    List<Diagnostic> findings = renderer.render(document, formats, files::put);
    return new Made(Optional.ofNullable(files.get(path)), findings);
  }

  private static List<ExportFile> files(PlannedExport export) {
    return export.formats().stream().map(export::files).flatMap(Collection::stream).toList();
  }

  private Map<String, byte[]> searches() {
    findings();
    return searches == null ? Map.of() : searches;
  }

  /**
   * What is wrong with all pages together: templates that fail, and links that lead nowhere. Makes
   * every page, unless that was done before.
   */
  List<Diagnostic> findings() {
    synchronized (whole) {
      if (broken == null) {
        LinkCheck check = links.get();
        SiteSearch search = new SiteSearch(plan);
        List<Diagnostic> findings = new ArrayList<>();
        fixed.keySet().forEach(check::addFile);
        plan.exports().forEach(export -> files(export).forEach(file -> check.addFile(file.path())));
        for (PlannedDocument document : plan.documents()) {
          if (abandoned) {
            return List.of();
          }
          if (document.formats().contains(Format.HTML)) {
            findings.addAll(page(document, check, search));
          }
        }
        searches = search.files();
        searches.keySet().forEach(check::addFile);
        findings.addAll(check.findings());
        broken = List.copyOf(findings);
      }
      return broken;
    }
  }

  private List<Diagnostic> page(PlannedDocument document, LinkCheck check, SiteSearch search) {
    return renderer.render(
        document,
        EnumSet.of(Format.HTML),
        (path, content) -> {
          check.addFile(path);
          if (path.endsWith(PAGE)) {
            String html = new String(content, StandardCharsets.UTF_8);
            check.addPage(document, html);
            search.add(document, html);
          }
        });
  }

  /** Ends {@link #findings} as soon as may be: nobody asks any more. */
  void abandon() {
    abandoned = true;
  }
}
