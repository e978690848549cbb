package broadsheet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Notes what a build does to each file, and writes the lists of checksums and of changes; the
 * section on publishing in DESIGN.md says what is in them.
 *
 * <p>{@link #place} may be called from several threads.
 */
final class Inventory {
  private static final String FORM = "broadsheet-changes\t1\n";
  private static final HexFormat HEX = HexFormat.of();

  private final LastSite last;
  private final Path scratch;
  private final NoteSpill notes;
  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private long bytes;
  private String largest = "";
  private long largestBytes;

  /** Where a file of the new site is to be. */
  @FunctionalInterface
  interface Places {
    Path of(String path) throws IOException;
  }

  /**
   * @param last the site that is in place
   * @param scratch a folder for what is put aside
   */
  Inventory(LastSite last, Path scratch) {
    this.last = last;
    this.scratch = scratch;
    this.notes = new NoteSpill(scratch);
  }

  /** Puts a file into the new site and notes it. */
  void place(String path, byte[] content, Path file) throws IOException {
    notes.add(placed(path, content, file));
  }

  private Noted placed(String path, byte[] content, Path file) throws IOException {
    Change change = last.place(path, content, file);
    count(change, path, content.length);
    return new Noted(path, change, hash(content), content.length);
  }

  private synchronized void count(Change change, String path, long length) {
    counts.merge(change, 1, Integer::sum);
    bytes += length;
    if (length > largestBytes || (length == largestBytes && path.compareTo(largest) < 0)) {
      largest = path;
      largestBytes = length;
    }
  }

  /**
   * Writes all lists, that of the changes last.
   *
   * @param places where lists go
   * @param changes where the list of changes goes
   */
  Published finish(Places places, Path changes) throws IOException {
    Path later = scratch.resolve("changes");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(later))) {
      for (String list : lists()) {
        List<Noted> noted = notes.of(list);
        if (!noted.isEmpty()) {
          String path = ListNames.file(list);
          place(path, checksums(noted), places.of(path));
        }
        tell(withRemoved(list, noted), out);
      }
    }
    List<Noted> first = new ArrayList<>(notes.of(ListNames.FIRST));
    String path = ListNames.file(ListNames.FIRST);
    byte[] list = checksums(first);
    String before = before(path);
    first.add(placed(path, list, places.of(path)));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(changes))) {
      put(FORM + "before\t" + before + "\nafter\t" + hash(list) + '\n', out);
      tell(withRemoved(ListNames.FIRST, first), out);
      Files.copy(later, out);
    }
    return published();
  }

  /** All but the first, which has the others. */
  private SortedSet<String> lists() {
    SortedSet<String> lists = new TreeSet<>(last.lists());
    lists.addAll(notes.lists());
    lists.remove(ListNames.FIRST);
    return lists;
  }

  private String before(String path) throws IOException {
    Path file = last.file(path);
    return last.isThere() && Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : "-";
  }

  private static byte[] checksums(List<Noted> noted) {
    StringBuilder lines = new StringBuilder();
    noted.forEach(one -> lines.append(one.checksum()));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What was noted and what only the last site has, by path. */
  private SortedSet<Noted> withRemoved(String list, List<Noted> noted) throws IOException {
    SortedSet<Noted> all = new TreeSet<>(Comparator.comparing(Noted::path));
    all.addAll(noted);
    for (String path : last.paths(list)) {
      Noted gone = new Noted(path, Change.REMOVED, "", 0);
      if (!all.contains(gone)) {
        byte[] was = Files.readAllBytes(last.file(path));
        all.add(new Noted(path, Change.REMOVED, hash(was), was.length));
        counts.merge(Change.REMOVED, 1, Integer::sum);
      }
    }
    return all;
  }

  private static void tell(SortedSet<Noted> noted, OutputStream out) throws IOException {
    for (Noted one : noted) {
      if (one.change() != Change.KEPT) {
        put(one.told(), out);
      }
    }
  }

  private static void put(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Published published() {
    return new Published(
        count(Change.ADDED) + count(Change.CHANGED) + count(Change.KEPT),
        bytes,
        largest,
        largestBytes,
        count(Change.ADDED),
        count(Change.CHANGED),
        count(Change.REMOVED),
        count(Change.KEPT));
  }

  private int count(Change change) {
    return counts.getOrDefault(change, 0);
  }

  private static String hash(byte[] content) {
    return HEX.formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
