package broadsheet.site;

import broadsheet.text.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names that may stand in an address. */
final class Segments {
  private Segments() {}

  /** The name itself where it is plain ASCII, else its slug. */
  static String of(String name) {
    return isPlain(name) ? name : Slugs.of(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
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
