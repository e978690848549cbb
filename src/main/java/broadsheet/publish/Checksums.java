package broadsheet.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The forms of the lists of checksums and of changes; DESIGN.md says what is in them. */
final class Checksums {
  private static final String FORM = "broadsheet-changes\t1\n";
  private static final HexFormat HEX = HexFormat.of();

  private Checksums() {}

  /** SHA-256 (FIPS 180-4) in hexadecimal digits. */
  static String hash(byte[] content) {
    return HEX.formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A list of checksums. */
  static byte[] of(Collection<Noted> noted) {
    StringBuilder lines = new StringBuilder();
    noted.forEach(one -> lines.append(one.checksum()));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Begins a list of changes.
   *
   * @param before state of the last site, or empty
   * @param after that of the new one
   */
  static void begin(String before, String after, OutputStream out) throws IOException {
    put(FORM + "before\t" + (before.isEmpty() ? "-" : before) + "\nafter\t" + after + '\n', out);
  }

  /** Tells what changed. */
  static void tell(Collection<Noted> noted, OutputStream out) throws IOException {
    for (Noted one : noted) {
      if (one.change() != Change.KEPT) {
        put(one.told(), out);
      }
    }
  }

  private static void put(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
