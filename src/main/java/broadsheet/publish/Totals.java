package broadsheet.publish;

import java.util.List;

/**
 * What a site has as a whole; files whose names begin with a dot do not count.
 *
 * @param files how many there are
 * @param bytes of all of them
 * @param largest the largest of them, the largest first, of equals that whose path is first
 * @param all whether these are all files that there are
 */
public record Totals(int files, long bytes, List<Sized> largest, boolean all) {
  /**
   * A file.
   *
   * @param bytes its length
   * @param path where it is in the site
   */
  public record Sized(long bytes, String path) implements Comparable<Sized> {
    @Override
    public int compareTo(Sized other) {
      int byLength = Long.compare(other.bytes, bytes);
      return byLength != 0 ? byLength : path.compareTo(other.path);
    }
  }

  /** Of nothing. */
  public static final Totals NONE = new Totals(0, 0, List.of(), true);

  public Totals {
    largest = List.copyOf(largest);
  }
}
