package broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview, asked as no well-behaved browser asks. */
class PreviewTest {
  @TempDir Path folder;
  private Preview preview;

  @BeforeEach
  void serveASiteBesideASecret() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("secret.txt"), "the secret");
    Files.writeString(site.resolve("index.html"), "the front page");
    Files.writeString(site.resolve("404.html"), "the page for lost readers");
    Files.createDirectories(site.resolve("云溪"));
    Files.writeString(site.resolve("云溪/index.html"), "the city");
    preview = Preview.start(site, 0);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void theRootIsTheFrontPage() throws IOException {
    String answer = ask("GET /");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("text/html; charset=utf-8"), answer);
    assertTrue(answer.endsWith("the front page"), answer);
  }

  @Test
  void headAnswersWithoutABody() throws IOException {
    String answer = ask("HEAD /index.html");
    assertTrue(answer.startsWith("HTTP/1.1 200") && !answer.contains("front page"), answer);
  }

  @Test
  void aFolderWithoutItsSlashIsSentThere() throws IOException {
    String answer = ask("GET /%E4%BA%91%E6%BA%AA");
    assertTrue(answer.startsWith("HTTP/1.1 301"), answer);
    assertTrue(answer.contains("Location: /%E4%BA%91%E6%BA%AA/"), answer);
    assertTrue(ask("GET /%E4%BA%91%E6%BA%AA/").endsWith("the city"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nonesuch",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/x/../../secret.txt",
        "/..%2fsecret.txt",
        "/%00"
      })
  void whatIsNotInTheSiteIsNotThere(String path) throws IOException {
    String answer = ask("GET " + path);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertTrue(answer.endsWith("the page for lost readers"), answer);
  }

  /** A raw request: no client of the JDK would send such paths. */
  private String ask(String request) throws IOException {
    int port = URI.create(preview.url()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String lines = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
