package broadsheet.check;

import broadsheet.archive.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the site's lists of checksums say: {@code checksums.sha256}, which has the files directly in
 * the site and the lists below {@code checksums/}, which have all others.
 *
 * <p>A site without lists is not held against any, unless its marker says that it had them.
 */
final class Checksums {
  static final String FIRST = "checksums.sha256";
  private static final String FOLDER = "checksums/";
  private static final String MARKER = "broadsheet.json";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private final Ground ground;
  private final @Nullable String[] told;
  private final boolean there;

  private Checksums(Ground ground) {
    this.ground = ground;
    this.told = new @Nullable String[ground.table().size()];
    this.there = ground.table().find(FIRST) != SiteTable.NONE;
  }

  /** Reads the lists, from the first on. */
  static Checksums read(Ground ground) {
    Checksums checksums = new Checksums(ground);
    if (checksums.there) {
      checksums.readAll();
    } else if (ground.table().find(MARKER) != SiteTable.NONE) {
      checksums.note(Location.of(FIRST), "the site has no list of checksums", "build it again");
    }
    return checksums;
  }

  private void readAll() {
    Deque<String> lists = new ArrayDeque<>();
    lists.add(FIRST);
    for (String list = lists.poll(); list != null; list = lists.poll()) {
      int file = ground.table().find(list);
      try (BufferedReader lines =
          Files.newBufferedReader(ground.table().onDisk(file), StandardCharsets.UTF_8)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String path = take(line, new Location(list, ++number, 1));
          if (path != null && list.equals(FIRST) && path.startsWith(FOLDER)) {
            lists.add(path);
          }
        }
      } catch (IOException e) {
        note(Location.of(list), "cannot be read", "");
      }
    }
  }

  /** Notes what a line says; the path of a file that is there, or null. */
  private @Nullable String take(String line, Location at) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      note(at, "not a checksum and a path", "was the list cut off?");
      return null;
    }
    int file = ground.table().find(parts.group(2));
    if (file == SiteTable.NONE) {
      note(at, parts.group(2) + " is not there", "was it removed after the build?");
      return null;
    }
    if (told[file] != null) {
      note(at, parts.group(2) + " is listed a second time", "");
      return null;
    }
    told[file] = parts.group(1);
    return parts.group(2);
  }

  /** Holds a file against its checksum. */
  void check(int file) {
    String path = ground.table().path(file);
    if (!there || path.equals(FIRST) || path.startsWith(".")) {
      return;
    }
    try {
      if (told[file] == null) {
        note(Location.of(path), "is in no list of checksums", "was it added after the build?");
      } else if (!Sha256.of(ground.table().onDisk(file)).equals(told[file])) {
        note(Location.of(path), "is not what its checksum says", "was it changed after the build?");
      }
    } catch (IOException e) {
      ground.note(Fault.UNREADABLE, Location.of(path), "cannot be read", "");
    }
  }

  /** What the lists say of a file; null when they say nothing. */
  @Nullable String of(String path) throws IOException {
    int file = ground.table().find(path);
    if (file == SiteTable.NONE) {
      return null;
    }
    return path.equals(FIRST) ? Sha256.of(ground.table().onDisk(file)) : told[file];
  }

  private void note(Location at, String what, String hint) {
    ground.note(Fault.CHECKSUM, at, what, hint);
  }
}
