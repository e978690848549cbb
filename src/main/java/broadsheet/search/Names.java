package broadsheet.search;

import broadsheet.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Names of parts of the index, made from what is in them. */
final class Names {
  private Names() {}

  /** The first eight bytes of the digest of the version and of all those, as hexadecimal digits. */
  static String of(List<String> digests) {
    MessageDigest all = Sha256.digest();
    all.update((byte) IndexFiles.VERSION);
    digests.forEach(digest -> all.update(digest.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(all.digest(), 0, 8);
  }
}
