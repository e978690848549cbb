package broadsheet.publish;

import broadsheet.publish.Totals.Sized;
import java.util.List;
import java.util.TreeSet;

/** Adds up what a site has. May be used from several threads. */
final class Totalling {
  /** So many of the largest files are known by name, so that some of them may go. */
  private static final int LARGEST = 64;

  private final TreeSet<Sized> largest = new TreeSet<>();
  private int files;
  private long bytes;
  private boolean all;
  private boolean lost;

  /** Goes on from what there is. */
  Totalling(Totals from) {
    files = from.files();
    bytes = from.bytes();
    all = from.all();
    largest.addAll(from.largest());
  }

  synchronized void add(String path, long length) {
    files++;
    bytes += length;
    Sized file = new Sized(length, path);
    if (all || largest.isEmpty() || file.compareTo(largest.last()) < 0) {
      largest.add(file);
    }
    if (largest.size() > LARGEST) {
      largest.pollLast();
      all = false;
    }
  }

  synchronized void remove(String path, long length) {
    files--;
    bytes -= length;
    largest.remove(new Sized(length, path));
    lost |= largest.isEmpty() && !all;
  }

  /** Whether so many of the largest files went that it is no longer known which is the largest. */
  synchronized boolean isLost() {
    return lost;
  }

  synchronized Totals totals() {
    return new Totals(files, bytes, List.copyOf(largest), all);
  }
}
