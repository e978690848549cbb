package broadsheet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
final class Inventory implements Ledger {
  private final LastSite last;
  private final Path scratch;
  private final NoteSpill notes;
  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private final Totalling totals = new Totalling(Totals.NONE);

  /**
   * @param last the site that is in place
   * @param scratch a folder for what is put aside
   */
  Inventory(LastSite last, Path scratch) {
    this.last = last;
    this.scratch = scratch;
    this.notes = new NoteSpill(scratch);
  }

  @Override
  public void place(String path, byte[] content, Path file) throws IOException {
    notes.add(placed(path, content, file));
  }

  private Noted placed(String path, byte[] content, Path file) throws IOException {
    Change change = last.place(path, content, file);
    totals.add(path, content.length);
    synchronized (counts) {
      counts.merge(change, 1, Integer::sum);
    }
    return new Noted(path, change, Checksums.hash(content), content.length);
  }

  @Override
  public Published finish(Places places, Path changes) throws IOException {
    Path later = scratch.resolve("changes");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(later))) {
      for (String list : lists()) {
        List<Noted> noted = notes.of(list);
        if (!noted.isEmpty()) {
          String path = ListNames.file(list);
          place(path, Checksums.of(noted), places.of(path));
        }
        Checksums.tell(withRemoved(list, noted), out);
      }
    }
    List<Noted> first = new ArrayList<>(notes.of(ListNames.FIRST));
    String path = ListNames.file(ListNames.FIRST);
    byte[] list = Checksums.of(first);
    String before = last.state();
    String after = Checksums.hash(list);
    first.add(placed(path, list, places.of(path)));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(changes))) {
      Checksums.begin(before, after, out);
      Checksums.tell(withRemoved(ListNames.FIRST, first), out);
      Files.copy(later, out);
    }
    return published(after);
  }

  /** All but the first, which has the others. */
  private SortedSet<String> lists() {
    SortedSet<String> lists = new TreeSet<>(last.lists());
    lists.addAll(notes.lists());
    lists.remove(ListNames.FIRST);
    return lists;
  }

  /** What was noted and what only the last site has, by path. */
  private SortedSet<Noted> withRemoved(String list, List<Noted> noted) throws IOException {
    SortedSet<Noted> all = new TreeSet<>(Comparator.comparing(Noted::path));
    all.addAll(noted);
    for (String path : last.paths(list)) {
      Noted gone = new Noted(path, Change.REMOVED, "", 0);
      if (!all.contains(gone)) {
        byte[] was = Files.readAllBytes(last.file(path));
        all.add(new Noted(path, Change.REMOVED, Checksums.hash(was), was.length));
        counts.merge(Change.REMOVED, 1, Integer::sum);
      }
    }
    return all;
  }

  private Published published(String state) {
    return new Published(
        totals.totals(), state, count(Change.ADDED), count(Change.CHANGED), count(Change.REMOVED));
  }

  private int count(Change change) {
    return counts.getOrDefault(change, 0);
  }
}
