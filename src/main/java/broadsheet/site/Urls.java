package broadsheet.site;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.text.Slugs;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses of the site's files, relative to its root, with {@code /} and in ASCII.
 *
 * <p>Pure functions: who knows the thing knows its address. Files are {@code …/index.html} so that
 * links work from a disk too; {@link #clean} gives the form for canonical addresses.
 */
public final class Urls {
  /** First segments that the site needs; a publication's folder must not be called one of them. */
  public static final Set<String> RESERVED =
      Set.of(
          "a-z",
          "about",
          "assets",
          "bylines",
          "checksums",
          "clippings",
          "columns",
          "curves",
          "districts",
          "feeds",
          "on-this-day",
          "people",
          "places",
          "reprints",
          "search",
          "sections",
          "series",
          "sitemaps");

  public static final String HOME = "index.html";
  public static final String ABOUT = "about/index.html";
  public static final String SEARCH = "search/index.html";
  public static final String CLIPPINGS = "clippings/index.html";
  public static final String ALPHABET = "a-z/index.html";
  public static final String SUPPLEMENT = "a-z/supplement/index.html";
  public static final String OPENSEARCH = "opensearch.xml";
  public static final String NOT_FOUND = "404.html";
  public static final String COLUMNS = "columns/index.html";
  public static final String CURVES = "curves/index.html";
  public static final String DISTRICTS = "districts/index.html";
  public static final String SECTIONS = "sections/index.html";
  public static final String BYLINES = "bylines/index.html";
  public static final String REPRINTS = "reprints/index.html";
  public static final String ON_THIS_DAYS = "on-this-day/index.html";
  public static final String ARCHIVE_FEED = "feeds/archive.xml";
  public static final String SITEMAP = "sitemap.xml";

  private static final String INDEX = "index.html";

  private Urls() {}

  /** {@code yxrb/index.html}. */
  public static String publication(String publication) {
    return Segments.of(publication) + "/" + INDEX;
  }

  /** {@code yxrb/2022/index.html}. */
  public static String year(String publication, Year year) {
    return Segments.of(publication) + "/" + four(year.getValue()) + "/" + INDEX;
  }

  /** {@code yxrb/2022/calendar.json}: what the calendar of a year says, for programs. */
  public static String calendar(String publication, Year year) {
    return clean(year(publication, year)) + "calendar.json";
  }

  /** {@code yxrb/2022/articles.csv}: a table of the articles of a year. */
  public static String yearArticles(String publication, Year year) {
    return clean(year(publication, year)) + "articles.csv";
  }

  /** {@code yxrb/2022/datapackage.json}, which describes the data of a year. */
  public static String yearPackage(String publication, Year year) {
    return clean(year(publication, year)) + "datapackage.json";
  }

  /** {@code yxrb-2022}: a name for the data of a year. */
  static String yearName(String publication, Year year) {
    return Segments.of(publication).toLowerCase(Locale.ROOT) + "-" + four(year.getValue());
  }

  /** {@code yxrb/2022/front-pages/index.html}. */
  public static String frontPages(String publication, Year year) {
    return clean(year(publication, year)) + "front-pages/" + INDEX;
  }

  /** {@code yxrb/2022/11/index.html}. */
  public static String month(String publication, YearMonth month) {
    return Segments.of(publication) + "/" + month(month) + "/" + INDEX;
  }

  /** {@code yxrb/2022/11/21/index.html}, or {@code …/21-evening/index.html}. */
  public static String issue(IssueId issue) {
    return folder(issue) + INDEX;
  }

  /** {@code yxrb/2022/11/21/a05.html}. */
  public static String page(IssueId issue, String label) {
    return folder(issue) + pageName(label) + ".html";
  }

  /** {@code yxrb/2022/11/21/a05.txt}: the text of a printed page. */
  public static String pageText(IssueId issue, String label) {
    return folder(issue) + pageName(label) + ".txt";
  }

  /** {@code yxrb/2022/11/21/card.png}: the picture of an issue for other sites. */
  static String issueCard(IssueId issue) {
    return folder(issue) + "card.png";
  }

  /** {@code yxrb/2022/11/21/a05-03.png}: the picture of an article for other sites. */
  static String articleCard(IssueId issue, String page, int number) {
    return folder(issue) + pageName(page) + "-" + two(number) + ".png";
  }

  /** {@code yxrb/2022/11/21/articles.jsonl}: the articles of an issue, for programs. */
  public static String issueData(IssueId issue) {
    return folder(issue) + "articles.jsonl";
  }

  /** {@code yxrb/2022/11/21/}, below which the pages of an issue stand. */
  public static String issueFolder(IssueId issue) {
    return folder(issue);
  }

  /** {@code yxrb/2022/11/21/texts-3.json}: the third bundle of texts of an issue, for programs. */
  public static String issueTexts(IssueId issue, int bundle) {
    return folder(issue) + "texts-" + bundle + ".json";
  }

  /** {@code …/a05-03.html}, or {@code …/a05.html#a03} where articles are anchors of their page. */
  public static String article(IssueId issue, String page, int number, ArticleForm form) {
    return switch (form) {
      case OWN -> folder(issue) + pageName(page) + "-" + two(number) + ".html";
      case PAGE -> page(issue, page) + "#" + anchor(number);
    };
  }

  /** {@code …/a05-03-collation.html}: an article beside the earliest printing of its text. */
  public static String collation(IssueId issue, String page, int number) {
    return folder(issue) + pageName(page) + "-" + two(number) + "-collation.html";
  }

  /** The id of an article on its page: {@code a03}. */
  public static String anchor(int number) {
    return "a" + two(number);
  }

  /** The id of a source line on its page: {@code l12}. */
  public static String line(int line) {
    return "l" + line;
  }

  /** {@code yxrb/columns/quxian/index.html}. */
  public static String column(String publication, String slug) {
    return Segments.of(publication) + "/columns/" + slug + "/" + INDEX;
  }

  /** {@code yxrb/columns/quxian/xiaodian/index.html}. */
  public static String columnDistrict(String publication, String slug, String district) {
    return Segments.of(publication) + "/columns/" + slug + "/" + district + "/" + INDEX;
  }

  /** {@code districts/xiaodian/index.html}. */
  public static String district(String slug) {
    return "districts/" + slug + "/" + INDEX;
  }

  /** {@code sections/yaowen/index.html}. */
  public static String section(String slug) {
    return "sections/" + slug + "/" + INDEX;
  }

  /** {@code bylines/zhangbo-1f2e/index.html}. */
  public static String byline(String name) {
    return name("bylines", name);
  }

  /** {@code people/zhangbo-1f2e/index.html}: the page of a name in one of the lists of names. */
  static String name(String list, String name) {
    return list + "/" + Slugs.distinct(name) + "/" + INDEX;
  }

  /** {@code people/index.html}. */
  static String names(String list) {
    return list + "/" + INDEX;
  }

  /** {@code bylines/z.html}: all whose address begins with that letter or digit. */
  static String names(String list, String letter) {
    return list + "/" + letter + ".html";
  }

  /** {@code a-z/sh/index.html}: what begins with these letters, digits or hyphens. */
  static String alphabet(String prefix) {
    return "a-z/" + prefix + "/" + INDEX;
  }

  /** {@code a-z/supplement/sh/index.html}: the same, of the newest month. */
  static String supplement(String prefix) {
    return "a-z/supplement/" + prefix + "/" + INDEX;
  }

  /** {@code on-this-day/11-21/index.html}. */
  public static String onThisDay(MonthDay day) {
    return "on-this-day/" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()) + "/" + INDEX;
  }

  /** The page of a long list that holds one year: {@code districts/x/2022/index.html}. */
  static String yearOf(String list, Year year) {
    return clean(list) + four(year.getValue()) + "/" + INDEX;
  }

  /** The page of a very long list that holds one month: {@code districts/x/2022/11/index.html}. */
  static String monthOf(String list, YearMonth month) {
    return clean(list) + month(month) + "/" + INDEX;
  }

  /** The page of a list that holds one day: {@code sections/x/2022/11/21/index.html}. */
  static String dayOf(String list, LocalDate day) {
    String month = month(YearMonth.from(day));
    return clean(list) + month + "/" + two(day.getDayOfMonth()) + "/" + INDEX;
  }

  /** {@code feeds/publications/yxrb.xml}. */
  public static String publicationFeed(String publication) {
    return "feeds/publications/" + Segments.of(publication) + ".xml";
  }

  /** {@code feeds/sections/yaowen.xml}. */
  public static String sectionFeed(String slug) {
    return "feeds/sections/" + slug + ".xml";
  }

  /** {@code feeds/columns/yxrb-quxian.xml}. */
  public static String columnFeed(String publication, String slug) {
    return "feeds/columns/" + Segments.of(publication) + "-" + slug + ".xml";
  }

  /** {@code feeds/districts/xiaodian.xml}. */
  public static String districtFeed(String slug) {
    return "feeds/districts/" + slug + ".xml";
  }

  /** {@code sitemaps/yxrb-2022.xml}. */
  static String sitemapPart(String name) {
    return "sitemaps/" + name + ".xml";
  }

  /** Without {@code index.html}: the form that is cited and crawled. */
  public static String clean(String path) {
    return path.endsWith("/" + INDEX) || path.equals(INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path;
  }

  /** The relative reference that leads from one file of the site to another. */
  public static String relative(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return "../".repeat(slashes(from, common)) + to.substring(common);
  }

  /** The relative reference that leads from a file to the site's root: {@code ../../} or empty. */
  public static String root(String from) {
    return "../".repeat(slashes(from, 0));
  }

  private static int slashes(String path, int from) {
    int slashes = 0;
    for (int at = path.indexOf('/', from); at >= 0; at = path.indexOf('/', at + 1)) {
      slashes++;
    }
    return slashes;
  }

  /** The permanent name of an article in feeds; it does not know where the site lives. */
  static String uuid(String publicationName, ArticleId article) {
    return Segments.uuid(publicationName + "/" + article);
  }

  private static String folder(IssueId issue) {
    LocalDate date = issue.date();
    String edition = issue.edition().isEmpty() ? "" : "-" + Segments.of(issue.edition());
    String month = four(date.getYear()) + "/" + two(date.getMonthValue());
    String day = two(date.getDayOfMonth());
    return Segments.of(issue.publication()) + "/" + month + "/" + day + edition + "/";
  }

  private static String pageName(String label) {
    String name = Segments.of(label.toLowerCase(Locale.ROOT));
    return name.equals("index") ? "page-index" : name;
  }

  private static String month(YearMonth month) {
    return four(month.getYear()) + "/" + two(month.getMonthValue());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String four(int year) {
    String digits = Integer.toString(year);
    return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
  }
}
