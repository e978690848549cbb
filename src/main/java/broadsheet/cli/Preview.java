package broadsheet.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Hands out the files of a folder to browsers on this machine, as any web host would. */
final class Preview implements AutoCloseable {
  private static final int THREADS = 4;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private Preview(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** Begins to serve a folder on the loopback address; port 0 takes a free one. */
  static Preview start(Path folder, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    Preview preview = new Preview(folder.toRealPath(), server);
    server.createContext("/", preview::answer);
    server.setExecutor(preview.threads);
    server.start();
    return preview;
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath());
      if (file != null && Files.isDirectory(file)) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (file != null && Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else {
        missing(exchange);
      }
    }
  }

  /** The file or folder of an address; null when it can be none of this folder. */
  private @Nullable Path file(String path) {
    try {
      String inside = path.endsWith("/") ? path + "index.html" : path;
      Path file = folder.resolve("." + inside).normalize();
      return file.startsWith(folder) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void missing(HttpExchange exchange) throws IOException {
    Path page = folder.resolve("404.html");
    if (Files.isRegularFile(page)) {
      send(exchange, 404, page);
    } else {
      byte[] text = "404\n".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(404, text.length);
      exchange.getResponseBody().write(text);
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : Files.size(file));
    if (head) {
      return;
    }
    try (OutputStream body = exchange.getResponseBody()) {
      Files.copy(file, body);
    }
  }
}
