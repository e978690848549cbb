package broadsheet.site;

import broadsheet.text.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names that may stand in an address. */
final class Segments {
  private Segments() {}

  /** The name itself where it is plain ASCII, else its slug. */
  static String of(String name) {
    boolean plain = !name.isEmpty() && name.chars().allMatch(Segments::isPlain);
    return plain ? name : Slugs.of(name);
  }

  /** A name-based UUID as a URN (RFC 4122 version 3). */
  static String uuid(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
