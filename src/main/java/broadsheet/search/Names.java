package broadsheet.search;

import broadsheet.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names and seals of parts of the index, made from what is in them. */
final class Names {
  private Names() {}

  /**
   * A name for what numbers of articles and of bundles depend on.
   *
   * @param kind tells what is named apart from other things of the same issues
   */
  static String ofShape(char kind, List<IndexedIssue> issues) {
    List<String> shape = new ArrayList<>(List.of(String.valueOf(kind)));
    issues.forEach(issue -> shape.add(issue.issue() + " " + issue.lengths() + "\n"));
    return of(shape);
  }

  /** The first eight bytes of the digest of the version and of all those, as hexadecimal digits. */
  static String of(List<String> digests) {
    MessageDigest all = Sha256.digest();
    all.update((byte) IndexFiles.VERSION);
    digests.forEach(digest -> all.update(digest.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest(), 0, 8);
  }
}
