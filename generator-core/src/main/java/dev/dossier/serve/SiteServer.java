package dev.dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves a site to browsers on this machine and to nobody else: it listens on the loopback address,
 * answers only to its names, and forbids pages of other sites to take anything from it. A page that
 * is open is loaded again as soon as it would show something else.
 */
public final class SiteServer implements AutoCloseable {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", SCRIPT),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("eml", "message/rfc822"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(SiteServer::thread);
  private final LiveSite site;
  private final Object news = new Object();
  private long version;
  private boolean closed;

  private SiteServer(HttpServer server, LiveSite site) {
    this.server = server;
    this.site = site;
  }

  /**
   * Begins to serve {@code site}.
   *
   * @param port the port; 0 for any that is free
   * @throws IOException if the port cannot be had
   */
  public static SiteServer start(int port, LiveSite site) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    SiteServer server = new SiteServer(HttpServer.create(address, 0), site);
    server.server.createContext("/", server::answer);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "dossier-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the site is. */
  public URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Says that the site may be another one now: pages that show something else are loaded again. */
  public void changed() {
    synchronized (news) {
      version++;
      news.notifyAll();
    }
  }

  @Override
  public void close() {
    synchronized (news) {
      closed = true;
      news.notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!METHODS.contains(exchange.getRequestMethod())) {
        send(exchange, 405, "text/plain; charset=utf-8", bytes("Only GET is served.\n"));
      } else if (!isLocal(exchange)) {
        send(
            exchange,
            403,
            "text/plain; charset=utf-8",
            bytes("This site is served to this machine only; open " + uri() + "\n"));
      } else {
        serve(exchange);
      }
    } catch (RuntimeException e) {
      send(
          exchange,
          500,
          "text/plain; charset=utf-8",
          bytes("This page cannot be made: " + e + "\n"));
      throw e;
    }
  }

  /** Whether the request names this machine, and no page of another site made it. */
  private static boolean isLocal(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String name = host == null ? "" : host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
    boolean foreign = "cross-site".equals(from) || "same-site".equals(from);
    return NAMES.contains(name) && (!foreign || "navigate".equals(mode));
  }

  private void serve(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String path = asked == null ? "" : asked.replaceFirst("^/+", "");
    if (path.isEmpty() || path.endsWith("/")) {
      path += "index.html";
    }
    if (path.equals(LivePage.OWN + "wait.js")) {
      send(exchange, 200, SCRIPT, bytes(await(exchange)));
      return;
    }
    if (path.startsWith(LivePage.OWN)) {
      Optional<byte[]> own = own(path.substring(LivePage.OWN.length()));
      send(exchange, own.isPresent() ? 200 : 404, type(path), own.orElse(new byte[0]));
      return;
    }
    Optional<byte[]> file = site.file(path);
    if (file.isEmpty()) {
      send(exchange, 404, HTML, bytes(page(path).html()));
    } else if (path.endsWith(".html")) {
      send(exchange, 200, HTML, bytes(page(path, file.get()).html()));
    } else {
      send(exchange, 200, type(path), file.get());
    }
  }

  private LivePage page(String path) {
    return site.file(path)
        .map(content -> page(path, content))
        .orElseGet(() -> LivePage.of(site.missing(path), path, site.notice()));
  }

  private LivePage page(String path, byte[] content) {
    return LivePage.of(new String(content, StandardCharsets.UTF_8), path, site.notice());
  }

  /** Waits until a page would show something else, or long enough; the script that says so. */
  private String await(HttpExchange exchange) {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String path = query.getOrDefault("page", "");
    String tag = query.getOrDefault("tag", "");
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (true) {
      long seen;
      synchronized (news) {
        seen = version;
      }
      if (!page(path).tag().equals(tag)) {
        return "document.dispatchEvent(new Event(\"dossier-changed\"));\n";
      }
      synchronized (news) {
        while (seen == version && !closed) {
          long left = (end - System.nanoTime()) / 1_000_000;
          if (left <= 0) {
            return "document.dispatchEvent(new Event(\"dossier-same\"));\n";
          }
          try {
            news.wait(left);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
          }
        }
        if (closed) {
          return "";
        }
      }
    }
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  private static Optional<byte[]> own(String name) throws IOException {
    if (!name.equals("live.js") && !name.equals("live.css")) {
      return Optional.empty();
    }
    try (InputStream in = SiteServer.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(content.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
