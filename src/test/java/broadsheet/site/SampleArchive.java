package broadsheet.site;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.Article;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Publication;
import broadsheet.archive.Section;
import broadsheet.archive.Tile;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.derive.Quality;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.derive.reprints.Reprints;
import broadsheet.derive.topics.Backgrounds;
import broadsheet.derive.topics.IssueTopics;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A small archive of an invented city, made in code, and everything the site makes of it. */
@NullMarked
public final class SampleArchive {
  /** The folder of templates, seen from the project's folder. */
  public static final Path TEMPLATES = Path.of("templates");

  public static final String BANNER = "实干争先开新局 同心共建新云溪";

  private SampleArchive() {}

  /** The interface's words in a language. */
  public static Messages words(String language) throws IOException {
    Path bundle = TEMPLATES.resolve("messages").resolve(language + ".properties");
    try (Reader reader = Files.newBufferedReader(bundle)) {
      return Messages.read(reader);
    }
  }

  /** The configuration. */
  public static Archive archive(@Nullable String baseUrl, ArticleForm form) {
    List<District> districts = new ArrayList<>();
    String[][] names = {
      {"澄湾区", "chengwan"},
      {"望桥区", "wangqiao"},
      {"柳塘区", "liutang"},
      {"石矶区", "shiji"},
      {"东麓区", "donglu"},
      {"岚阳县", "lanyang"},
      {"禾川县", "hechuan"},
      {"清洛县", "qingluo"},
      {"梅渡市", "meidu"},
      {"云湖新区", "yunhu"},
      {"溪东高新区", "xidong"}
    };
    for (String[] name : names) {
      districts.add(new District(name[0], name[1], List.of(), null));
    }
    return new Archive(
        "云溪报刊档案",
        baseUrl,
        "zh-Hans",
        null,
        List.of(
            new Publication("yxrb", "云溪日报", "云溪", "0000-0000"),
            new Publication("yxwb", "云溪晚报", "云溪", null)),
        districts,
        List.of(new Tile("shiji", 2, 3), new Tile("chengwan", 3, 2)),
        List.of(
            new Section("要闻", "yaowen", List.of("01", "A01")),
            new Section("综合", "zonghe", List.of("02")),
            new Section("民生", "minsheng", List.of("A02"))),
        List.of(
            new Column(BANNER, "shigan", true),
            new Column("走进老街", "laojie", false),
            new Column("街头巷尾", "jietou", false)),
        form);
  }

  /** The issues, sorted. */
  public static List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    for (String date :
        List.of(
            "2021-03-16",
            "2021-11-21",
            "2022-06-09",
            "2022-11-18",
            "2022-11-19",
            "2022-11-21",
            "2023-11-20",
            "2023-11-21")) {
      issues.add(SampleIssues.daily(new IssueId("yxrb", LocalDate.parse(date), "")));
    }
    for (String date : List.of("2021-03-16", "2022-11-21", "2023-11-21")) {
      issues.add(SampleIssues.evening(new IssueId("yxwb", LocalDate.parse(date), "")));
    }
    issues.add(SampleIssues.evening(new IssueId("yxwb", LocalDate.parse("2022-11-21"), "号外")));
    issues.sort((a, b) -> a.id().compareTo(b.id()));
    return issues;
  }

  /** What is derived of an issue, as far as the site needs it. */
  public static IssueSummary summary(Archive archive, Issue issue) {
    List<PageSummary> pages =
        issue.pages().stream()
            .map(
                p ->
                    new PageSummary(
                        p.label(),
                        p.name(),
                        (int)
                            issue.articles().stream()
                                .filter(a -> a.page().equals(p.label()))
                                .count(),
                        p.edited(),
                        Quality.NONE))
            .toList();
    return new IssueSummary(
        issue.id(),
        issue.number(),
        pages,
        issue.articles().stream().map(a -> summary(archive, issue.id(), a)).toList());
  }

  private static ArticleSummary summary(Archive archive, IssueId issue, Article article) {
    HeadlineGroup heads = article.heads();
    String text = article.blocks().isEmpty() ? "" : article.blocks().get(0).text();
    String lead = text.substring(0, Math.min(120, text.length()));
    String title = heads.headline();
    if (title == null) {
      title = article.district() != null ? article.district() : lead;
    }
    return new ArticleSummary(
            article.id(),
            issue,
            article.page(),
            article.number(),
            article.kind(),
            title,
            heads,
            archive.sections().stream()
                .filter(s -> s.pages().contains(article.page()))
                .findFirst()
                .orElse(null),
            archive.columns().stream()
                .filter(c -> c.name().equals(article.column()))
                .findFirst()
                .orElse(null),
            article.district() == null ? null : archive.district(article.district()).orElse(null),
            article.bylines(),
            article.pages(),
            lead,
            article.length(),
            Quality.NONE,
            List.of(),
            null,
            0)
        .stamped();
  }

  /** The site of an archive and some issues, in the words of one language. */
  public static List<WebPage> site(Archive archive, List<Issue> issues, Messages messages) {
    Outlook outlook = new Outlook(issues.stream().map(Issue::id).toList());
    Imprint imprint = new Imprint(archive, messages, outlook);
    IssueSite issueSite = new IssueSite(imprint);
    List<IssueSummary> summaries = issues.stream().map(i -> summary(archive, i)).toList();
    Reprints reprints = reprints(issues, summaries);
    List<IssueTopics> allTopics = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      allTopics.add(IssueTopics.of(issues.get(i), summaries.get(i)));
    }
    Backgrounds backgrounds = Backgrounds.of(allTopics);
    Strands strands = Strands.of(summaries);
    List<WebPage> pages = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      IssueSummary summary = summaries.get(i);
      issueSite
          .pagesOf(
              issues.get(i),
              summary,
              reprints.of(summary.id()),
              backgrounds.of(allTopics.get(i)),
              strands)
          .forEach(pages::add);
    }
    for (Cluster cluster : reprints.clusters()) {
      cluster.printings().stream()
          .skip(1)
          .map(p -> collation(imprint, issues, cluster.first(), p))
          .forEach(pages::add);
    }
    pages.addAll(
        new ArchiveSite(imprint, summaries, () -> reprints, strands, Standing.NONE)
            .archivePages()
            .toList());
    return pages;
  }

  private static WebPage collation(
      Imprint imprint, List<Issue> issues, ArticleSummary first, ArticleSummary later) {
    return new CollationSite(imprint)
        .page(
            new CollationSite.Copy(article(issues, first), first),
            new CollationSite.Copy(article(issues, later), later));
  }

  private static Article article(List<Issue> issues, ArticleSummary summary) {
    return issues.stream()
        .filter(i -> i.id().equals(summary.issue()))
        .findFirst()
        .orElseThrow()
        .article(summary.id());
  }

  private static Reprints reprints(List<Issue> issues, List<IssueSummary> summaries) {
    List<IssueSketch> sketches = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      sketches.add(IssueSketch.of(issues.get(i), summaries.get(i)));
    }
    try {
      return Reprints.of(sketches, summary -> article(issues, summary));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An issue with one page and one article, every text of it hostile to a careless template. */
  public static Issue hostile(String text) {
    IssueId id = new IssueId("yxrb", LocalDate.parse("2022-11-21"), "");
    SampleIssues.Pages pages = new SampleIssues.Pages(id);
    pages.page("01", text);
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(text, text, List.of(text)),
        BANNER,
        "石矶区",
        List.of(new Byline(text, text)),
        List.of(text));
    return pages.issue(text);
  }
}
