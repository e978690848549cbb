package broadsheet.site;

import java.util.List;

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
 */
public record Run(
    String summary,
    List<Door> years,
    List<Door> months,
    List<Door> days,
    List<Group> groups,
    String from,
    String to) {
  public Run {
    years = List.copyOf(years);
    months = List.copyOf(months);
    days = List.copyOf(days);
    groups = List.copyOf(groups);
  }

  /**
   * The articles of one month or day.
   *
   * @param id anchor of the group
   * @param title the month or day, in words
   * @param entries its articles
   */
  public record Group(String id, String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }
}
