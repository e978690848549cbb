package broadsheet.check;

import broadsheet.archive.Location;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads {@code _headers}, by which hosts are told what to send with each file.
 *
 * <pre>
 * # a comment
 * /*                        a path, with one * for anything
 *   Name: value             a header of all files there; "! Name" takes one away
 * </pre>
 */
final class HeadersReader {
  static final String PATH = "_headers";
  private static final Pattern RULE = Pattern.compile("(/|https://)\\S*");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+:\\s*\\S.*");
  private static final Pattern REMOVAL = Pattern.compile("!\\s*[A-Za-z0-9-]+");
  private static final String POLICY = "content-security-policy:";

  /** What the strictest of the hosts reads (Cloudflare Pages). */
  private static final int LONGEST_LINE = 2000;

  private static final int MOST_RULES = 100;

  private final Ground ground;
  private String rule = "";
  private int rules;
  private Policy policy = Policy.ANYTHING;

  private HeadersReader(Ground ground) {
    this.ground = ground;
  }

  /** What it allows all pages of the site; anything when there is no such file. */
  static Policy read(Ground ground) {
    HeadersReader reader = new HeadersReader(ground);
    int file = ground.table().find(PATH);
    if (file != SiteTable.NONE) {
      SourceText.read(ground, file).ifPresent(reader::readLines);
    }
    return reader.policy;
  }

  private void readLines(SourceText source) {
    int number = 0;
    for (String line : source.text().split("\n", -1)) {
      number++;
      String said = line.strip();
      if (line.length() > LONGEST_LINE) {
        note(number, "a line of more than " + LONGEST_LINE + " characters", "hosts leave it out");
      } else if (!said.isEmpty() && !said.startsWith("#")) {
        take(number, said, line.startsWith(" ") || line.startsWith("\t"));
      }
    }
  }

  private void take(int number, String said, boolean indented) {
    if (!indented && RULE.matcher(said).matches()) {
      rule = said;
      if (++rules == MOST_RULES + 1) {
        note(number, "more than " + MOST_RULES + " paths", "hosts leave out the rest");
      }
    } else if (!indented || !(HEADER.matcher(said).matches() || REMOVAL.matcher(said).matches())) {
      note(number, "neither a path nor a header", "headers stand below their path, indented");
    } else if (rule.isEmpty()) {
      note(number, "a header of no path", "write the path above it, as /*");
    } else if (rule.equals("/*") && said.toLowerCase(Locale.ROOT).startsWith(POLICY)) {
      policy = policy.and(Policy.of(said.substring(POLICY.length())));
    }
  }

  private void note(int line, String what, String hint) {
    ground.note(Fault.HEADERS, new Location(PATH, line, 1), what, hint);
  }
}
