package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.FeedView.Item;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Atom feeds (RFC 4287), newest first.
 *
 * <p>Their ids are name-based UUIDs: they stay when the site moves, and they are there when its
 * address is not known.
 */
final class FeedPlans {
  private static final int ENTRIES = 50;

  private final Imprint imprint;
  private final List<Plan> plans = new ArrayList<>();

  private FeedPlans(Imprint imprint) {
    this.imprint = imprint;
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    FeedPlans feeds = new FeedPlans(imprint);
    String title = imprint.archive().title();
    List<IssueSummary> newestFirst = new ArrayList<>(shelves.issues());
    Collections.reverse(newestFirst);
    feeds.add(Urls.ARCHIVE_FEED, Urls.HOME, title, articles(newestFirst));
    shelves.publications().forEach(feeds::publication);
    shelves
        .columns()
        .forEach(
            (key, shelf) ->
                feeds.add(
                    Urls.columnFeed(key.publication(), key.slug()),
                    Urls.column(key.publication(), key.slug()),
                    shelf.name(),
                    shelf.articles()));
    for (Shelf district : shelves.districts().values()) {
      String page = Urls.district(district.slug());
      feeds.add(Urls.districtFeed(district.slug()), page, district.name(), district.articles());
    }
    for (Shelf section : shelves.sections().values()) {
      String page = Urls.section(section.slug());
      feeds.add(Urls.sectionFeed(section.slug()), page, section.name(), section.articles());
    }
    return feeds.plans;
  }

  private void publication(String id, List<IssueSummary> newestFirst) {
    String name = imprint.archive().publication(id).name();
    add(Urls.publicationFeed(id), Urls.publication(id), name, articles(newestFirst));
  }

  /** As many of the newest articles as a feed has entries. */
  private static List<ArticleSummary> articles(List<IssueSummary> newestFirst) {
    return newestFirst.stream().flatMap(i -> Mastheads.listed(i).stream()).limit(ENTRIES).toList();
  }

  private void add(String path, String page, String title, List<ArticleSummary> articles) {
    List<ArticleSummary> newest = articles.stream().limit(ENTRIES).toList();
    plans.add(
        new Plan(
            path,
            () -> new Stamp().add(title).add(Plan.ofArticles(newest)).value(),
            () -> feed(new Here(imprint, path), page, title, newest)));
  }

  private View feed(Here here, String page, String title, List<ArticleSummary> articles) {
    String site = imprint.archive().title();
    String updated =
        articles.isEmpty() ? "1970-01-01T00:00:00Z" : Here.instant(articles.get(0).issue().date());
    return new FeedView(
        imprint.textLanguage(),
        Segments.uuid(site + "/" + here.path()),
        title.equals(site) ? title : title + " – " + site,
        updated,
        imprint.absolute(here.path()),
        here.url(page),
        site,
        articles.stream().map(a -> item(here, a)).toList());
  }

  private Item item(Here here, ArticleSummary article) {
    IssueId issue = article.issue();
    String publication = here.publication(issue);
    Entry entry = Entries.plain(here).of(article);
    List<String> authors = article.authors();
    return new Item(
        Urls.uuid(publication, article.id()),
        entry.title(),
        here.url(Entries.address(imprint, article)),
        Here.instant(issue.date()),
        authors.isEmpty() ? List.of(publication) : authors,
        Stream.of(entry.column(), entry.district())
            .filter(Objects::nonNull)
            .map(Link::text)
            .toList(),
        article.lead());
  }
}
