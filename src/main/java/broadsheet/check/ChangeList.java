package broadsheet.check;

import broadsheet.archive.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of what the last build changed: whether it is whole, and whether it is this site's.
 *
 * <pre>
 * broadsheet-changes⇥1
 * before⇥SHA-256 of the checksums.sha256 before, or -
 * after⇥the same of this site
 * added⇥SHA-256⇥bytes⇥path        or changed, or removed
 * </pre>
 */
final class ChangeList {
  static final String PATH = ".broadsheet-changes";
  private static final Pattern LINE =
      Pattern.compile("(added|changed|removed)\t([0-9a-f]{64})\t([0-9]{1,18})\t(.+)");
  private static final Pattern STATE = Pattern.compile("(before|after)\t([0-9a-f]{64}|-)");

  private final Ground ground;
  private final Checksums checksums;

  ChangeList(Ground ground, Checksums checksums) {
    this.ground = ground;
    this.checksums = checksums;
  }

  void check() {
    int file = ground.table().find(PATH);
    if (file == SiteTable.NONE) {
      return;
    }
    try (BufferedReader lines =
        Files.newBufferedReader(ground.table().onDisk(file), StandardCharsets.UTF_8)) {
      boolean form = "broadsheet-changes\t1".equals(lines.readLine());
      String before = String.valueOf(lines.readLine());
      String after = String.valueOf(lines.readLine());
      if (!form || !isState("before", before) || !isState("after", after)) {
        note(1, "not a list of changes that begins whole", "was it cut off?");
      } else if (!after.substring(after.indexOf('\t') + 1).equals(checksums.of(Checksums.FIRST))) {
        note(3, "is of another build", "the site was changed since, or put together by hand");
      } else {
        checkLines(lines);
      }
    } catch (IOException e) {
      note(1, "cannot be read", "");
    }
  }

  private static boolean isState(String name, String line) {
    Matcher state = STATE.matcher(line);
    return state.matches() && state.group(1).equals(name);
  }

  private void checkLines(BufferedReader lines) throws IOException {
    int number = 3;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        note(number, "not a change, a checksum, a length and a path", "was the list cut off?");
      } else if (parts.group(1).equals("removed")) {
        checkRemoved(parts.group(4), number);
      } else {
        checkThere(parts, number);
      }
    }
  }

  private void checkRemoved(String path, int number) {
    if (ground.table().find(path) != SiteTable.NONE) {
      note(number, path + " is there, though it was removed", "");
    }
  }

  private void checkThere(Matcher parts, int number) throws IOException {
    String path = parts.group(4);
    int file = ground.table().find(path);
    boolean same =
        file != SiteTable.NONE
            && parts.group(2).equals(checksums.of(path))
            && Files.size(ground.table().onDisk(file)) == Long.parseLong(parts.group(3));
    if (!same) {
      note(number, path + " is not the file that is there", "");
    }
  }

  private void note(int line, String what, String hint) {
    ground.note(Fault.CHANGES, new Location(PATH, line, 1), what, hint);
  }
}
