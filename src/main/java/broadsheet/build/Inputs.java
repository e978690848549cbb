package broadsheet.build;

import broadsheet.build.cache.Fingerprints;
import broadsheet.render.Templates;
import broadsheet.source.Holdings;
import broadsheet.text.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names what all products of a build depend on, so that the next can tell whether it is the same.
 */
final class Inputs {
  private final MessageDigest digest = Sha256.digest();

  private Inputs() {}

  /**
   * The names for a build.
   *
   * @param publications those that have issues: all pages link them
   */
  static Fingerprints of(Holdings holdings, Templates templates, List<String> publications)
      throws IOException {
    String reading = new Inputs().add(holdings.archive().toString()).name();
    String printing =
        new Inputs()
            .add(reading)
            .add(holdings.interfaceLanguage())
            .add(String.join("/", publications))
            .addFolders(templates)
            .name();
    return new Fingerprints(tool(), reading, printing);
  }

  /** Names the program by its file, or by those of its folder, and the Java that runs it. */
  private static String tool() throws IOException {
    Inputs tool = new Inputs().add(System.getProperty("java.vm.version", ""));
    try {
      Path code = Path.of(Inputs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(code)) {
        for (Path file : files.filter(f -> !Files.isDirectory(f)).sorted().toList()) {
          BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
          tool.add(file + " " + told.size() + " " + told.lastModifiedTime());
        }
      }
    } catch (URISyntaxException e) {
      throw new IOException("the program does not know where it is", e);
    }
    return tool.name();
  }

  private Inputs add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes);
  }

  private Inputs add(byte[] bytes) {
    digest.update(HexFormat.of().toHexDigits(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  private Inputs addFolders(Templates templates) throws IOException {
    for (Map.Entry<String, Path> file : templates.files("").entrySet()) {
      add(file.getKey()).add(Files.readAllBytes(file.getValue()));
    }
    return this;
  }

  private String name() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
