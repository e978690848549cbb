package broadsheet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is done to a site that mostly stays as it is: what is written and differs, and what is gone.
 * All else is kept unseen.
 */
final class Amendments implements Ledger {
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
        counted(first), after, count(Change.ADDED), count(Change.CHANGED), count(Change.REMOVED));
  }

  /** Writes a list anew; returns what changed in it, by path. */
  private List<Noted> amend(String list, Places places) throws IOException {
    List<Noted> told = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    Deque<Noted> own = new ArrayDeque<>();
    for (Noted one : noted.values()) {
      if (ListNames.of(one.path()).equals(list)) {
        own.add(one);
      }
    }
    for (String line : last.checksumLines(list)) {
      String path = line.substring(line.indexOf(' ') + 2);
      while (!own.isEmpty() && own.element().path().compareTo(path) < 0) {
        take(own.remove(), lines, told);
      }
      if (!own.isEmpty() && own.element().path().equals(path)) {
        take(own.remove(), lines, told);
      } else if (isGone(path)) {
        String hash = line.substring(0, line.indexOf(' '));
        told.add(new Noted(path, Change.REMOVED, hash, last.length(path).orElse(0)));
      } else {
        lines.append(line).append('\n');
      }
    }
    own.forEach(one -> take(one, lines, told));
    put(list, lines.toString(), told, places);
    return told;
  }

  private static void take(Noted one, StringBuilder lines, List<Noted> told) {
    lines.append(one.checksum());
    if (one.change() != Change.KEPT) {
      told.add(one);
    }
  }

  /** Puts a list into place, if anything in it changed; the first tells of itself, too. */
  private void put(String list, String lines, List<Noted> told, Places places) throws IOException {
    String path = ListNames.file(list);
    if (lines.isEmpty()) {
      drop(path);
    } else if (!told.isEmpty()) {
      place(path, lines.getBytes(StandardCharsets.UTF_8), places.of(path));
    }
    Noted own = noted.get(path);
    if (list.equals(ListNames.FIRST) && own != null) {
      told.add(own);
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
    if (one.change() == Change.REMOVED) {
      removed.add(one.path());
    }
    total(one, totals);
  }

  private void total(Noted one, Totalling of) {
    if (one.change() != Change.ADDED) {
      of.remove(one.path(), last.length(one.path()).orElse(0));
    }
    if (one.change() != Change.REMOVED) {
      of.add(one.path(), one.bytes());
    }
  }

  /** What the site has; where too many of its largest files changed all are looked at once more. */
  private Totals counted(List<Noted> told) throws IOException {
    if (!totals.isLost()) {
      return totals.totals();
    }
    Totalling anew = new Totalling(Journal.totals(last.file("")));
    told.forEach(one -> total(one, anew));
    return anew.totals();
  }

  private int count(Change change) {
    return counts.getOrDefault(change, 0);
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
