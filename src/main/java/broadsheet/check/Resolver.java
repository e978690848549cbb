package broadsheet.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads references as a browser does (the WHATWG URL standard, as far as a static site needs it).
 *
 * @param base the site's absolute URL, ending with {@code /}; empty when it is not known
 */
record Resolver(String base) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern HOST = Pattern.compile("//(?:[^/?#@]*@)?(\\[[^]]*]|[^/?#:]*).*");
  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

  /**
   * Resolves a reference.
   *
   * @param from path of the file that it stands in
   */
  Target resolve(String from, String written) {
    String reference = written.strip().replaceAll("[\t\r\n]", "");
    String absolute = reference.startsWith("//") ? "https:" + reference : reference;
    Matcher scheme = SCHEME.matcher(absolute);
    if (scheme.matches()) {
      return ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), absolute);
    }
    return inside(from, reference);
  }

  private Target ofScheme(String scheme, String rest, String url) {
    return switch (scheme) {
      case "file" -> new Target.Nowhere(Fault.LOCAL_LINK, "is a file of one machine");
      case "javascript" -> new Target.Nowhere(Fault.SCRIPT_LINK, "is a script, not an address");
      case "http", "https" -> web(rest, url);
      default -> new Target.Outside(url);
    };
  }

  private Target web(String rest, String url) {
    if (!base.isEmpty() && (url + "/").equals(base)) {
      return new Target.Inside("index.html", "");
    }
    if (!base.isEmpty() && url.startsWith(base)) {
      return inside("index.html", url.substring(base.length()));
    }
    Matcher host = HOST.matcher(rest);
    if (host.matches() && THIS_MACHINE.contains(host.group(1).toLowerCase(Locale.ROOT))) {
      return new Target.Nowhere(Fault.LOCAL_LINK, "is this machine to every reader");
    }
    return new Target.Outside(url);
  }

  private Target inside(String from, String reference) {
    int hash = reference.indexOf('#');
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    String rest = hash < 0 ? reference : reference.substring(0, hash);
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    Optional<String> decodedFragment = decode(withoutDirective(fragment));
    Optional<String> decodedPath = decode(path).flatMap(decoded -> join(from, decoded));
    if (decodedFragment.isEmpty() || decodedPath.isEmpty()) {
      return new Target.Nowhere(Fault.DEAD_LINK, "leads out of the site or is malformed");
    }
    return new Target.Inside(decodedPath.get(), decodedFragment.get());
  }

  /** A text directive ({@code #:~:text=…}) is for the browser, not an anchor. */
  private static String withoutDirective(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }

  private Optional<String> join(String from, String path) {
    if (path.isEmpty()) {
      return Optional.of(from);
    }
    if (path.startsWith("/")) {
      return fromHost(path).flatMap(Resolver::normal);
    }
    return normal(from.substring(0, from.lastIndexOf('/') + 1) + path);
  }

  /** A path from the host's root, as seen from the site's root. */
  private Optional<String> fromHost(String path) {
    Matcher host = HOST.matcher(base.substring(base.indexOf(':') + 1));
    String prefix =
        host.matches() ? base.substring(base.indexOf('/', base.indexOf("//") + 2)) : "/";
    return path.startsWith(prefix)
        ? Optional.of(path.substring(prefix.length()))
        : Optional.empty();
  }

  /** Without dots, and with the name of a folder's page; empty when it climbs out of the site. */
  private static Optional<String> normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    List<String> written = new ArrayList<>(List.of(path.split("/", -1)));
    String last = written.get(written.size() - 1);
    if (last.isEmpty() || last.equals(".") || last.equals("..")) {
      written.set(written.size() - 1, last.equals("..") ? ".." : ".");
      written.add("index.html");
    }
    for (String step : written) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  /** Undoes percent-encoding; empty when it is malformed or not UTF-8. */
  static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.put(bytes[i]);
      } else if (i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        decoded.put(
            (byte) (Character.digit(bytes[++i], 16) << 4 | Character.digit(bytes[++i], 16)));
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(byte letter) {
    return Character.digit(letter, 16) >= 0;
  }
}
