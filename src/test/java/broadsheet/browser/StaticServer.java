package broadsheet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * A static host as plain as they come: a folder on a free port of the loopback address.
 *
 * <p>It serves under a prefix, such as {@code /news/}, so that a test can prove that the site works
 * under any; what lies outside of the prefix is not there. It counts what it was asked for.
 */
public final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"));

  private static final String UNKNOWN = "application/octet-stream";

  private final Path root;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private final AtomicLong bytes = new AtomicLong();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private volatile boolean packing;
  private volatile Duration delay = Duration.ZERO;

  private StaticServer(Path root, String prefix, HttpServer server) {
    this.root = root.toAbsolutePath().normalize();
    this.prefix = prefix;
    this.server = server;
  }

  /** Serves a folder at the root of the host. */
  public static StaticServer over(Path folder) {
    return over(folder, "/");
  }

  /**
   * Serves a folder under a prefix.
   *
   * @param prefix begins and ends with {@code /}
   */
  public static StaticServer over(Path folder, String prefix) {
    if (!prefix.startsWith("/") || !prefix.endsWith("/")) {
      throw new IllegalArgumentException("prefix must begin and end with /: " + prefix);
    }
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      StaticServer served = new StaticServer(folder, prefix, HttpServer.create(free, 0));
      served.start();
      return served;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  /** The address of the site's root, ending with {@code /}. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  /** Compresses texts from now on, as nearly every host does. */
  public StaticServer packing() {
    packing = true;
    return this;
  }

  /** Sends a header with everything from now on. */
  public StaticServer sending(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /**
   * Lets everything but pages wait from now on, as on a line where sheets and scripts come late.
   */
  public StaticServer delaying(Duration time) {
    delay = time;
    return this;
  }

  /** The paths asked for since the last {@link #forget}, in the order in which they came. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The bytes of the bodies sent since the last {@link #forget}. */
  public long bytes() {
    return bytes.get();
  }

  /** Starts counting anew. */
  public void forget() {
    requests.clear();
    bytes.set(0);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      requests.add(path);
      Path file = file(path);
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else if (Files.isRegularFile(root.resolve("404.html"))) {
        send(exchange, 404, root.resolve("404.html"));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  /** The file that a path names; one that is not there when the path leads out of the folder. */
  private Path file(String path) {
    Path nowhere = root.resolve("\u0001");
    if (!path.startsWith(prefix)) {
      return nowhere;
    }
    String inside = path.substring(prefix.length());
    boolean folder = inside.isEmpty() || inside.endsWith("/");
    Path file = root.resolve(folder ? inside + "index.html" : inside).normalize();
    return file.startsWith(root) ? file : nowhere;
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] body = Files.readAllBytes(file);
    headers.forEach(exchange.getResponseHeaders()::set);
    if (!type(file).startsWith("text/html")) {
      pause();
    }
    exchange.getResponseHeaders().set("Content-Type", type(file));
    if (packing && !type(file).startsWith("image/") && !type(file).equals(UNKNOWN)) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = packed(body);
    }
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      bytes.addAndGet(body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, UNKNOWN);
  }
}
