package dev.dossier.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server for the files of a folder below a path of its own, for this machine alone. */
final class StaticServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final HttpServer server;
  private final Path folder;
  private final String base;
  private final List<String> missing = new CopyOnWriteArrayList<>();

  private StaticServer(HttpServer server, Path folder, String base) {
    this.server = server;
    this.folder = folder;
    this.base = base;
  }

  static StaticServer of(Path folder, String base) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    StaticServer server = new StaticServer(http, folder, base);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  /** The address of the file at {@code path}. */
  URI place(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base + path);
  }

  /** What was asked for and is not there. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.startsWith(base) ? path.substring(base.length()) : "none");
      if (!Files.isRegularFile(file)) {
        missing.add(path);
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String ending = path.substring(path.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
