package broadsheet.site;

import broadsheet.derive.IssueSummary;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Reprints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The web pages that span issues: home, calendars, columns, districts, sections, names, the printed
 * index, curves, days of the year, reprints, feeds, sitemap, the description of the search.
 *
 * <p>Their addresses are known at once; each view is made when the stream comes to it, so that a
 * large archive's views are never all in memory. Several threads may ask.
 */
public final class ArchiveSite {
  private final List<Plan> plans = new ArrayList<>();

  /**
   * @param imprint what all pages of the site share
   * @param issues the summaries of all issues, sorted by {@link IssueSummary#id()}
   * @param found which articles are printings of one text; asked last of all, as it may still be
   *     looked for
   * @param strands what else runs through the issues
   * @param standing pages that need no look
   */
  public ArchiveSite(
      Imprint imprint,
      List<IssueSummary> issues,
      Supplier<Reprints> found,
      Strands strands,
      Standing standing) {
    Shelves shelves = new Shelves(imprint, issues, strands);
    plans.addAll(DoorPlans.of(imprint, shelves));
    plans.addAll(PublicationPlans.of(imprint, shelves));
    plans.addAll(ListPlans.of(imprint, shelves));
    plans.addAll(IndexPlans.of(imprint, shelves));
    plans.addAll(CurvePlans.of(imprint, shelves));
    plans.addAll(AlphabetPlans.of(imprint, shelves, standing));
    plans.addAll(DayPlans.of(imprint, shelves));
    Reprints reprints = found.get();
    plans.addAll(ReprintPlans.of(imprint, reprints));
    List<String> pages = plans.stream().map(Plan::path).filter(p -> p.endsWith(".html")).toList();
    plans.addAll(FeedPlans.of(imprint, shelves));
    plans.addAll(OpensearchPlans.of(imprint));
    plans.addAll(SitemapPlans.of(imprint, shelves, reprints, pages));
  }

  /** Number of the web pages that span issues. */
  public int size() {
    return plans.size();
  }

  /** One of the web pages that span issues, by its number from 0; made anew each time. */
  public WebPage page(int number) {
    return plans.get(number).page();
  }

  /** Where one of the web pages that span issues is. */
  public String path(int number) {
    return plans.get(number).path();
  }

  /**
   * Tells whether one of the web pages that span issues is what it was: two archives of one
   * configuration, with the same words, that give one stamp to a path have the same page there.
   */
  public long stamp(int number) {
    return plans.get(number).stamp().getAsLong();
  }

  /** All web pages that span issues; no two have one path. */
  public Stream<WebPage> archivePages() {
    return plans.stream().map(Plan::page);
  }
}
