package broadsheet.derive;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Section;
import broadsheet.names.Name;
import broadsheet.text.Stamp;
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
 * @param names of people and places that it speaks of, each once
 * @param part which part of a series it says that it is, or null
 * @param stamp tells it from any other, as far as others show it: made of all the rest, but for
 *     what the quality's figure was reckoned from
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
    Quality quality,
    List<Name> names,
    @Nullable SeriesPart part,
    long stamp) {
  public ArticleSummary {
    names = List.copyOf(names);
    bylines = List.copyOf(bylines);
    pages = List.copyOf(pages);
  }

  /** Who wrote it; who edited or translated it is no author. */
  public List<String> authors() {
    return bylines.stream().filter(Byline::isAuthor).map(Byline::name).distinct().toList();
  }

  /** The summary with its stamp. */
  public ArticleSummary stamped() {
    return new ArticleSummary(
        id, issue, page, number, kind, title, heads, section, column, district, bylines, pages,
        lead, length, quality, names, part, made());
  }

  private long made() {
    Stamp stamp = new Stamp().add(id.value()).add(issue.toString()).add(page).add(number);
    stamp.add(kind.label()).add(title).add(heads.kicker()).add(heads.headline());
    stamp.addAll(heads.deck()).addAll(pages).add(lead).add(length);
    stamp.addAll(bylines, (into, byline) -> into.add(byline.name()).add(byline.role()));
    stamp.add(section, (into, s) -> into.add(s.name()).add(s.slug()).addAll(s.pages()));
    stamp.add(column, (into, c) -> into.add(c.name()).add(c.slug()).add(c.district() ? 1 : 0));
    stamp.add(
        district, (into, d) -> into.add(d.name()).add(d.slug()).addAll(d.aliases()).add(d.code()));
    stamp.addAll(names, ArticleSummary::add);
    stamp.add(part, (into, p) -> into.add(p.series()).add(p.number()).add(p.label()));
    return stamp.add(quality.percent()).value();
  }

  private static void add(Stamp stamp, Name name) {
    stamp.add(name.kind().name()).add(name.text()).add(name.sure() ? 1 : 0);
  }
}
