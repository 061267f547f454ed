package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.render.FindingsPanel;
import dev.dossier.serve.FolderWatch;
import dev.dossier.serve.LiveSite;
import dev.dossier.serve.SiteServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents as a site that browsers on this machine can open. Each is made when it is asked
 * for, and pages that are open follow the data: what is saved is shown at once. Where the data has
 * errors they stand above the pages, which show the last state that had none.
 */
public final class ServedSite implements AutoCloseable {

  private final GenerateRequest request;
  private final ServeRequest serve;
  private final RunMemory memory;
  private final FolderWatch watch;
  private final SiteServer server;
  private final Thread watcher;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile State state = new State(null, List.of(), null);

  /** What is served; by several threads, and so never changed. */
  private record State(
      @Nullable PreparedSite site, List<Diagnostic> findings, @Nullable String failure) {

    boolean isStale() {
      return failure != null || findings.stream().anyMatch(Diagnostic::isError);
    }
  }

  private ServedSite(ServeRequest serve) throws IOException {
    this.serve = serve;
    this.request = serve.data();
    this.memory = new RunMemory(request.threads());
    List<Path> folders =
        Stream.concat(Stream.of(request.dataDirectory()), request.templateDirectory().stream())
            .toList();
    this.watch = new FolderWatch(folders);
    this.server = SiteServer.start(serve.port(), new Live());
    this.watcher = new Thread(this::follow, "dossier-watch");
    watcher.setDaemon(true);
  }

  /**
   * Begins to serve.
   *
   * @throws IOException if the port cannot be had
   */
  static ServedSite start(ServeRequest request) throws IOException {
    ServedSite site = new ServedSite(request);
    site.refresh();
    site.watcher.start();
    return site;
  }

  /** Where the site is. */
  public URI uri() {
    return server.uri();
  }

  /**
   * Waits until the site is closed.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    watcher.interrupt();
    abandon();
    server.close();
    closed.countDown();
  }

  private void follow() {
    try {
      while (closed.getCount() > 0) {
        watch.await();
        refresh();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh() {
    long start = System.nanoTime();
    GenerateRun run = new GenerateRun(request, memory);
    String failure = null;
    Optional<PreparedSite> next = Optional.empty();
    try {
      next = run.prepare();
    } catch (RuntimeException e) {
      // A file that vanishes while it is read, or a bug: the next state may be good again.
      failure = e.toString();
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (next.isPresent()) {
      abandon();
    }
    State now = new State(next.orElse(state.site()), run.sorted(), failure);
    state = now;
    server.changed();
    tell(new ServedState(now.findings(), next.isPresent(), taken, failure));
    next.ifPresent(site -> follow(site, now));
  }

  private synchronized void tell(ServedState told) {
    serve.listener().accept(told);
  }

  private void abandon() {
    PreparedSite old = state.site();
    if (old != null) {
      old.abandon();
    }
  }

  /** Makes all pages in the background, to know what is wrong with them together. */
  private void follow(PreparedSite site, State at) {
    Thread thread = new Thread(() -> addFindings(site, at), "dossier-links");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void addFindings(PreparedSite site, State at) {
    long start = System.nanoTime();
    State next;
    try {
      List<Diagnostic> more = site.findings();
      if (more.isEmpty()) {
        return;
      }
      List<Diagnostic> all = new ArrayList<>(at.findings());
      all.addAll(more);
      next = new State(site, all.stream().distinct().sorted().toList(), null);
    } catch (RuntimeException e) {
      next = new State(site, at.findings(), e.toString());
    }
    synchronized (this) {
      if (state != at) {
        return;
      }
      state = next;
    }
    server.changed();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    tell(new ServedState(next.findings(), true, taken, next.failure()));
  }

  /** What browsers are shown of the state. */
  private final class Live implements LiveSite {

    @Override
    public Optional<byte[]> file(String path) {
      PreparedSite site = state.site();
      return site == null ? Optional.empty() : site.file(path).content();
    }

    @Override
    public String missing(String path) {
      PreparedSite site = state.site();
      List<String> pages = site == null ? List.of() : site.pages();
      List<Diagnostic> faults = site == null ? List.of() : site.file(path).findings();
      String reason = "There is no document at <code>" + escaped(path) + "</code>.";
      if (site == null) {
        reason = "There is nothing to show yet: no state of the data was without errors.";
      } else if (!faults.isEmpty()) {
        reason = "The document at <code>" + escaped(path) + "</code> cannot be made.";
      }
      String list =
          pages.stream()
              .map(each -> "<li><a href=\"/" + escaped(each) + "\">" + escaped(each) + "</a></li>")
              .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
      return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"
          + "<title>Not there – Dossier</title></head>\n"
          + "<body class=\"dossier-missing\"><main><h1>Not there</h1>\n<p>"
          + reason
          + "</p>\n"
          + FindingsPanel.of(faults, false)
          + (pages.isEmpty() ? "" : "<h2>Documents</h2>\n" + list)
          + "</main></body></html>\n";
    }

    @Override
    public String notice() {
      State now = state;
      String failure = now.failure();
      String text =
          failure == null
              ? ""
              : "<aside class=\"dossier-findings stale\"><p>The data could not be read: "
                  + escaped(failure)
                  + "</p></aside>\n";
      return text + FindingsPanel.of(now.findings(), now.isStale());
    }

    private String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
  }
}
