package broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names of parts of the index, made from what is in them. */
final class Names {
  private Names() {}

  /** A new digest. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The first eight bytes of the digest of the version and of all those, as hexadecimal digits. */
  static String of(List<String> digests) {
    MessageDigest all = sha256();
    all.update((byte) IndexFiles.VERSION);
    digests.forEach(digest -> all.update(digest.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(all.digest(), 0, 8);
  }
}
