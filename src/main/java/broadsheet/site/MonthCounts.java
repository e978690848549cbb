package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many articles of a list were printed in each month; of at least one article. */
final class MonthCounts {
  private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();
  private final int total;

  private MonthCounts(int total) {
    this.total = total;
  }

  static MonthCounts of(Collection<ArticleSummary> articles) {
    MonthCounts counts = new MonthCounts(articles.size());
    articles.forEach(a -> counts.months.merge(YearMonth.from(a.issue().date()), 1, Integer::sum));
    return counts;
  }

  int total() {
    return total;
  }

  boolean isEmpty() {
    return months.isEmpty();
  }

  YearMonth first() {
    return months.firstKey();
  }

  YearMonth last() {
    return months.lastKey();
  }

  int in(YearMonth month) {
    return months.getOrDefault(month, 0);
  }

  int in(Year year) {
    return in(year.atMonth(1), year.atMonth(12));
  }

  /** Articles of the months from the first to the last named. */
  int in(YearMonth from, YearMonth to) {
    return months.subMap(from, true, to, true).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The last month with articles at or before that one. */
  YearMonth lastAt(YearMonth month) {
    YearMonth found = months.floorKey(month);
    return found == null ? month : found;
  }

  /**
   * Where the articles of a stretch of time stand in a list by date ({@link Runs}).
   *
   * @param base the list's own address
   * @param counts its articles
   */
  record Places(String base, MonthCounts counts) {
    /** The month's heading in the list. */
    String of(YearMonth month) {
      return isParted(month) ? page(month) : page(month) + "#" + anchor(month);
    }

    /** The first article of a day. */
    String of(LocalDate day) {
      YearMonth month = YearMonth.from(day);
      return (isParted(month) ? Urls.dayOf(base, day) : page(month)) + "#" + anchor(day);
    }

    /** The year's page, or the heading of its last month where the list is one page. */
    String of(Year year) {
      boolean parted = counts.total > Runs.LONG;
      return parted ? Urls.yearOf(base, year) : of(counts.lastAt(year.atMonth(12)));
    }

    /** Whether the days of a month have pages. */
    private boolean isParted(YearMonth month) {
      return counts.in(month) > Runs.LONG;
    }

    private String page(YearMonth month) {
      if (counts.total <= Runs.LONG) {
        return base;
      }
      Year year = Year.of(month.getYear());
      boolean parted = counts.in(year) > Runs.LONG;
      return parted ? Urls.monthOf(base, month) : Urls.yearOf(base, year);
    }

    static String anchor(YearMonth month) {
      return "m" + month;
    }

    static String anchor(LocalDate day) {
      return "d" + day;
    }
  }
}
