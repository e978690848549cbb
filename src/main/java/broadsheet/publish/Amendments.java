package broadsheet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is done to a site that mostly stays as it is: what is written and differs, and what is gone.
 * All else is kept unseen.
 */
final class Amendments implements Ledger {
  private static final Comparator<Noted> BY_PATH = Comparator.comparing(Noted::path);

  private final LastSite last;
  private final Totalling totals;
  private final SortedMap<String, Noted> noted = new TreeMap<>();
  private final SortedSet<String> renewed = new TreeSet<>();
  private final SortedSet<String> dropped = new TreeSet<>();
  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private final List<String> removed = new ArrayList<>();

  /**
   * @param last the site that is amended
   * @param totals what it has
   */
  Amendments(LastSite last, Totals totals) {
    this.last = last;
    this.totals = new Totalling(totals);
  }

  @Override
  public void place(String path, byte[] content, Path file) throws IOException {
    boolean kept = last.has(path, content);
    if (!kept) {
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
    Change change = Change.KEPT;
    if (!kept) {
      change = last.length(path).isPresent() ? Change.CHANGED : Change.ADDED;
    }
    note(new Noted(path, change, Checksums.hash(content), content.length));
  }

  private synchronized void note(Noted one) {
    if (noted.put(one.path(), one) != null) {
      throw new IllegalArgumentException("written twice: " + one.path());
    }
  }

  /** All files of a folder are gone but those that are written. */
  synchronized void renew(String folder) {
    renewed.add(folder);
  }

  /** A file is gone, unless it is written. */
  synchronized void drop(String path) {
    dropped.add(path);
  }

  @Override
  public Published finish(Places places, Path changes) throws IOException {
    SortedSet<String> lists = new TreeSet<>();
    noted.keySet().forEach(path -> lists.add(ListNames.of(path)));
    renewed.forEach(folder -> lists.add(ListNames.of(folder)));
    dropped.forEach(path -> lists.add(ListNames.of(path)));
    lists.remove(ListNames.FIRST);
    List<Noted> told = new ArrayList<>();
    for (String list : lists) {
      told.addAll(amend(list, places));
    }
    Path file = places.of(ListNames.file(ListNames.FIRST));
    List<Noted> first = new ArrayList<>(amend(ListNames.FIRST, places));
    first.addAll(told);
    String before = last.state();
    String after = Files.exists(file) ? Checksums.hash(Files.readAllBytes(file)) : before;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(changes))) {
      Checksums.begin(before, after, out);
      Checksums.tell(first, out);
    }
    first.forEach(this::count);
    return new Published(
        totals.totals(), after, count(Change.ADDED), count(Change.CHANGED), count(Change.REMOVED));
  }

  /** Writes a list anew; returns what changed in it, by path. */
  private List<Noted> amend(String list, Places places) throws IOException {
    SortedMap<String, String> before = last.checksums(list);
    SortedSet<Noted> told = new TreeSet<>(BY_PATH);
    SortedSet<Noted> now = new TreeSet<>(BY_PATH);
    before.forEach((path, hash) -> sort(path, hash, told, now));
    for (Noted one : List.copyOf(noted.values())) {
      if (ListNames.of(one.path()).equals(list)) {
        now.add(one);
        told.add(one);
      }
    }
    String path = ListNames.file(list);
    if (now.isEmpty()) {
      drop(path);
    } else if (told.stream().anyMatch(one -> one.change() != Change.KEPT)) {
      place(path, Checksums.of(now), places.of(path));
    }
    if (list.equals(ListNames.FIRST) && noted.containsKey(path)) {
      told.add(noted.get(path));
    }
    return told.stream().filter(one -> one.change() != Change.KEPT).toList();
  }

  /** What becomes of a file that the last site has. */
  private void sort(String path, String hash, Set<Noted> told, Set<Noted> now) {
    if (noted.containsKey(path)) {
      return;
    }
    if (isGone(path)) {
      told.add(new Noted(path, Change.REMOVED, hash, last.length(path).orElse(0)));
    } else {
      now.add(new Noted(path, Change.KEPT, hash, 0));
    }
  }

  private boolean isGone(String path) {
    if (dropped.contains(path)) {
      return true;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (renewed.contains(path.substring(0, slash + 1))) {
        return true;
      }
    }
    return false;
  }

  private void count(Noted one) {
    counts.merge(one.change(), 1, Integer::sum);
    if (one.change() != Change.ADDED) {
      totals.remove(one.path(), last.length(one.path()).orElse(0));
    }
    if (one.change() == Change.REMOVED) {
      removed.add(one.path());
    } else {
      totals.add(one.path(), one.bytes());
    }
  }

  private int count(Change change) {
    return counts.getOrDefault(change, 0);
  }

  /** Whether it is no longer known which file is the largest. */
  boolean isLargestLost() {
    return totals.isLost();
  }

  /** What is to be done to the site, once the lists are written: new files first. */
  Journal journal() {
    List<String> puts = new ArrayList<>();
    for (Change change : List.of(Change.ADDED, Change.CHANGED)) {
      noted.values().stream()
          .filter(one -> one.change() == change)
          .map(Noted::path)
          .forEach(puts::add);
    }
    return new Journal(puts, removed);
  }
}
