package broadsheet.derive;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists, feeds and search results show of an article, without its text.
 *
 * @param id its permanent id
 * @param issue its issue
 * @param page label of the page it begins on
 * @param number its number there
 * @param kind what sort of article
 * @param title what to call it: its headline, else its district, else the start of its text
 * @param heads the lines over it
 * @param section its section, or null
 * @param column its column, or null
 * @param district its district, or null
 * @param bylines who signs it
 * @param pages labels of all its pages
 * @param lead the start of its text, at most 120 characters
 * @param length number of characters of its text
 * @param quality how well it was read
 */
public record ArticleSummary(
    ArticleId id,
    IssueId issue,
    String page,
    int number,
    Kind kind,
    String title,
    HeadlineGroup heads,
    @Nullable Section section,
    @Nullable Column column,
    @Nullable District district,
    List<Byline> bylines,
    List<String> pages,
    String lead,
    int length,
    Quality quality) {
  public ArticleSummary {
    bylines = List.copyOf(bylines);
    pages = List.copyOf(pages);
  }
}
