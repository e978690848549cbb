package broadsheet.judged;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a site's {@code _headers} as hosts do, as far as it speaks of all files. */
final class HostHeaders {
  private HostHeaders() {}

  static Map<String, String> ofAllFiles(Path site) {
    Map<String, String> headers = new TreeMap<>();
    String path = "";
    for (String line : PageTypes.text(site, "_headers").lines().toList()) {
      if (line.startsWith("/")) {
        path = line.strip();
      } else if (line.startsWith(" ") && path.equals("/*")) {
        int colon = line.indexOf(':');
        headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }
}
