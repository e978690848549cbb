package broadsheet.archive;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Names one issue: a publication, a date and an edition.
 *
 * @param publication id of the publication, the name of its folder in the content
 * @param date the date printed on it
 * @param edition empty for the only or first edition, else the suffix of its folder
 */
public record IssueId(String publication, LocalDate date, String edition)
    implements Comparable<IssueId> {
  private static final Comparator<IssueId> ORDER =
      Comparator.comparing(IssueId::date)
          .thenComparing(IssueId::publication)
          .thenComparing(IssueId::edition);

  /** Name of the issue's folder: {@code 2022-11-21} or {@code 2022-11-21-evening}. */
  public String folder() {
    return edition.isEmpty() ? date.toString() : date + "-" + edition;
  }

  /** By date, then publication, then edition: the order of everything that lists issues. */
  @Override
  public int compareTo(IssueId other) {
    return ORDER.compare(this, other);
  }

  /** {@code yxrb-2022-11-21}; the stem of the ids of its articles. */
  @Override
  public String toString() {
    return publication + "-" + folder();
  }
}
