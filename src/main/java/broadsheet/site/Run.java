package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles by date, newest first, or the part of it that stands on one web page.
 *
 * @param summary how many articles and which span of time, in words
 * @param years the pages of other years of the list; empty where it has one page
 * @param months the pages of the months of this year; empty where the year has one page
 * @param days the pages of the days of this month; empty where the month has one page
 * @param groups the articles, a group a month, or a day where days have pages
 * @param from ISO date of the earliest of the articles that the summary counts; empty without any
 * @param to ISO date of the latest
 * @param strip its run at a glance, or null; on its own address only
 * @param curves how many articles when: one, or none; on its own address only
 */
public record Run(
    String summary,
    List<Door> years,
    List<Door> months,
    List<Door> days,
    List<Group> groups,
    String from,
    String to,
    @Nullable Strip strip,
    List<Curve.Group> curves) {
  public Run {
    years = List.copyOf(years);
    months = List.copyOf(months);
    days = List.copyOf(days);
    groups = List.copyOf(groups);
    curves = List.copyOf(curves);
  }

  /**
   * The articles of one month or day.
   *
   * @param id anchor of the group
   * @param title the month or day, in words
   * @param items its articles
   */
  public record Group(String id, String title, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * An article with what the list says beside it.
   *
   * @param id anchor of its day, on the first article of a day; else null
   * @param above what its issue has under the same column, on the first article of an issue; or
   *     null
   * @param entry the article
   * @param below what stands beside it in its issue, or null
   */
  public record Item(
      @Nullable String id, @Nullable Beside above, Entry entry, @Nullable Beside below) {}

  /**
   * Articles of the same issue.
   *
   * @param title what they are
   * @param links to them
   */
  public record Beside(String title, List<Link> links) {
    public Beside {
      links = List.copyOf(links);
    }
  }
}
