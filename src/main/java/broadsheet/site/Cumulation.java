package broadsheet.site;

import broadsheet.archive.IssueId;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How the printed index is cut by time, as those of libraries are: a cumulated index of all months
 * but the newest, and a supplement of that one. Today's issue changes the supplement alone.
 *
 * @param open the month of the supplement; null where one index holds all, for an archive of few
 *     issues is looked through in one place
 */
public record Cumulation(@Nullable YearMonth open) {
  /** One index of everything. */
  static final Cumulation WHOLE = new Cumulation(null);

  /** Fewer issues than these are not parted from those of the newest month. */
  static final int MANY = 100;

  /** The cut of an archive with these issues. */
  public static Cumulation of(Collection<IssueId> issues) {
    return issues.stream()
        .map(issue -> YearMonth.from(issue.date()))
        .max(YearMonth::compareTo)
        .map(Cumulation::new)
        .filter(cut -> issues.stream().filter(cut::closes).count() >= MANY)
        .orElse(WHOLE);
  }

  /** Whether an issue stands in the cumulated index; false where there is none. */
  public boolean closes(IssueId issue) {
    return open != null && YearMonth.from(issue.date()).isBefore(open);
  }

  /** Whether a page of the site is one of the cumulated index, if the archive has one. */
  public static boolean isCumulated(String path) {
    return path.startsWith(Urls.clean(Urls.ALPHABET))
        && !path.startsWith(Urls.clean(Urls.SUPPLEMENT));
  }
}
