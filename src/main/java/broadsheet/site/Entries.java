package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.Reprints;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of lists.
 *
 * @param here the page they stand on
 * @param coins whether they carry context objects for reference managers
 * @param leads whether they say how the text begins
 * @param reprints what they say of other printings; nothing where it is {@link Reprints#NONE}
 */
record Entries(Here here, boolean coins, boolean leads, Reprints reprints) {
  private static final int TITLE = 40;

  /** Other printings named in a list. */
  private static final int ALSO = 12;

  static Entries plain(Here here) {
    return new Entries(here, false, true, Reprints.NONE);
  }

  static Entries citable(Here here) {
    return new Entries(here, true, true, Reprints.NONE);
  }

  /** The same for a page of very many: no more than what leads to each article. */
  Entries brief() {
    return new Entries(here, false, false, reprints);
  }

  List<Entry> of(List<ArticleSummary> articles) {
    return articles.stream().map(this::of).toList();
  }

  Entry of(ArticleSummary article) {
    IssueId issue = article.issue();
    Opening opening = opening(article);
    return new Entry(
        here.to(address(here.imprint(), article)),
        opening.title,
        article.heads().headline() == null,
        article.heads().kicker(),
        article.heads().deck(),
        article.kind().label(),
        kindName(here.messages(), article.kind()),
        issue.date().toString(),
        here.issue(issue),
        here.publication(issue),
        here.link(here.pageName(article.page()), Urls.page(issue, article.page())),
        elsewhere(column(here, issue, article.column())),
        isAbout(article.district()) ? null : district(here, article.district()),
        bylines(article.bylines()),
        leads ? opening.lead : null,
        also(article),
        coins ? Coins.of(here.imprint(), article) : null);
  }

  /** The other printings, by newspaper, date and page. */
  private List<Link> also(ArticleSummary article) {
    return reprints.cluster(article).map(Cluster::printings).orElse(List.of()).stream()
        .filter(other -> !other.equals(article))
        .limit(ALSO)
        .map(other -> here.link(printed(other), address(here.imprint(), other)))
        .toList();
  }

  private String printed(ArticleSummary article) {
    return here.named(article.issue()) + " " + here.pageName(article.page());
  }

  static String address(Imprint imprint, ArticleSummary article) {
    return Urls.article(
        article.issue(), article.page(), article.number(), imprint.archive().articleForm());
  }

  static @Nullable String kindName(Messages messages, Kind kind) {
    return switch (kind) {
      case NEWS, DISTRICT_ITEM -> null;
      case LETTER, NOTICE, PHOTO, WEATHER, TEASER, CONTINUATION, COLUMN ->
          messages.get("kind." + kind.label());
    };
  }

  /** A list does not say again what all of it has in common. */
  private @Nullable Link elsewhere(@Nullable Link link) {
    return link == null || link.current() ? null : link;
  }

  /** Whether the whole list is about that district, in one column or in all papers. */
  private boolean isAbout(@Nullable District district) {
    return district != null && here.path().contains("/" + district.slug() + "/");
  }

  static @Nullable Link column(Here here, IssueId issue, @Nullable Column column) {
    return column == null
        ? null
        : here.door(column.name(), Urls.column(issue.publication(), column.slug()));
  }

  static @Nullable Link district(Here here, @Nullable District district) {
    return district == null ? null : here.door(district.name(), Urls.district(district.slug()));
  }

  private static @Nullable String bylines(List<Byline> bylines) {
    return bylines.isEmpty()
        ? null
        : bylines.stream().map(Byline::name).distinct().collect(Collectors.joining(" "));
  }

  private record Opening(String title, @Nullable String lead) {}

  /** Where there is no headline the text's own beginning is the title, and the lead goes on. */
  private static Opening opening(ArticleSummary article) {
    String lead = article.lead();
    if (article.heads().headline() != null || lead.isEmpty()) {
      return new Opening(article.title(), lead.isEmpty() ? null : lead);
    }
    int end = clause(lead);
    return new Opening(lead.substring(0, end), end == lead.length() ? null : lead.substring(end));
  }

  /** The end of the last clause that ends within the length of a title. */
  private static int clause(String text) {
    if (text.length() <= TITLE) {
      return text.length();
    }
    for (int i = TITLE; i > TITLE / 3; i--) {
      if ("，。；：！？,;!?".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(TITLE - 1)) ? TITLE - 1 : TITLE;
  }
}
