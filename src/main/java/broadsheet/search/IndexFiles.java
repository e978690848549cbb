package broadsheet.search;

import broadsheet.site.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Puts index files into the site, each named by the hash of what it holds. */
final class IndexFiles {
  /** The format's version; a reader refuses any other. */
  static final int VERSION = 2;

  /** What a file is, as its third byte says. */
  enum Kind {
    HEAD('H'),
    CHUNK('C'),
    TEXTS('D'),
    GRAMS('G'),
    TAILS('T'),
    HINTS('P'),
    WORDS('W');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  private final SiteFiles out;

  IndexFiles(SiteFiles out) {
    this.out = out;
  }

  /**
   * Writes one file under {@code search/data/}.
   *
   * @return its name: the first eight bytes of the SHA-256 of its uncompressed content, so that the
   *     name does not depend on the compressor, as hexadecimal digits
   */
  String put(Kind kind, Bytes body) throws IOException {
    byte[] content =
        new Bytes().put(new byte[] {'B', 'S', (byte) kind.letter, VERSION}).put(body).toArray();
    String name = HexFormat.of().formatHex(sha256(content), 0, 8);
    out.write("search/data/" + name + ".bin", gzip(content));
    return name;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
