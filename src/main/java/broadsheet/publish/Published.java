package broadsheet.publish;

import broadsheet.publish.Totals.Sized;

/**
 * What was put into place.
 *
 * @param totals what the site has
 * @param state SHA-256 of its first list of checksums, in hexadecimal digits: names all its bytes;
 *     empty for what has no list
 * @param added files that the last site did not have
 * @param changed files that it had with other bytes
 * @param removed files that only it had
 */
public record Published(Totals totals, String state, int added, int changed, int removed) {
  /** Files of the site; those whose names begin with a dot do not count. */
  public int files() {
    return totals.files();
  }

  /** Files that are as they were, time stamp and all. */
  public int kept() {
    return totals.files() - added - changed;
  }

  /** The largest file; of no name and length when there is none. */
  public Sized largest() {
    return totals.largest().isEmpty() ? new Sized(0, "") : totals.largest().get(0);
  }
}
