package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import broadsheet.site.RunGlance.Form;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RunsTest {
  private static final String BASE = "districts/shiji/index.html";
  private static final String DAY = "districts/shiji/\\d{4}/\\d\\d/\\d\\d/index.html";

  /** Articles of so many days up to the end of 2022, newest first, some a day. */
  private static List<ArticleSummary> articles(int days, int aDay) {
    List<ArticleSummary> articles = new ArrayList<>();
    LocalDate date = LocalDate.of(2022, 12, 31);
    for (int day = 0; day < days; day++) {
      for (int number = 1; number <= aDay; number++) {
        articles.add(article(date.minusDays(day), number));
      }
    }
    return articles;
  }

  private static ArticleSummary article(LocalDate date, int number) {
    IssueId issue = new IssueId("yxrb", date, "");
    return PlainSummary.begun(issue, number, "标题" + number, "开头的话");
  }

  private static Map<String, Run> pages(List<ArticleSummary> articles) throws IOException {
    Archive archive = SampleArchive.archive(null, ArticleForm.OWN);
    Messages messages = SampleArchive.words("zh-Hans");
    Imprint imprint = new Imprint(archive, messages, new Outlook(List.of()));
    Map<String, Run> pages = new TreeMap<>();
    List<Plan> plans =
        Runs.plan(
            imprint,
            new Runs.Source(
                BASE,
                articles,
                ArticleSummary::stamp,
                own -> 0,
                new RunGlance(Form.STRIP, new HeldDays(held(articles))),
                RunItems::plain),
            (here, run) -> {
              pages.put(here.path(), run);
              return new NotFoundView(Frames.of(here, "").make());
            });
    plans.forEach(Plan::page);
    return pages;
  }

  /** A paper each day on which there is an article, and on the day before. */
  private static List<IssueSummary> held(List<ArticleSummary> articles) {
    List<IssueSummary> issues = new ArrayList<>();
    for (ArticleSummary article : articles) {
      LocalDate day = article.issue().date();
      for (LocalDate each : List.of(day, day.minusDays(1))) {
        IssueId id = new IssueId("yxrb", each, "");
        issues.add(new IssueSummary(id, null, List.of(), List.of()));
      }
    }
    return issues;
  }

  private static long entries(Run run) {
    return run.groups().stream().mapToLong(g -> g.items().size()).sum();
  }

  @Test
  void aShortListIsOnePage() throws IOException {
    Map<String, Run> pages = pages(articles(100, 1));
    assertEquals(List.of(BASE), List.copyOf(pages.keySet()));
    assertEquals(100, entries(pages.values().iterator().next()));
  }

  @Test
  void aLongListHasAPageAYear() throws IOException {
    Map<String, Run> pages = pages(articles(800, 1).stream().filter(RunsTest::isFifth).toList());
    assertEquals(
        List.of(
            "districts/shiji/2020/index.html",
            "districts/shiji/2021/index.html",
            "districts/shiji/2022/index.html",
            BASE),
        List.copyOf(pages.keySet()));
    assertEquals(entries(page(pages, "2022/index.html")), entries(page(pages, "index.html")));
    assertEquals(3, page(pages, "index.html").years().size());
  }

  private static boolean isFifth(ArticleSummary article) {
    return article.issue().date().getDayOfYear() % 5 == 1;
  }

  @Test
  void aLongYearHasAPageAMonthAndEveryArticleStandsOnOne() throws IOException {
    Map<String, Run> pages = pages(articles(400, 3));
    assertTrue(pages.keySet().stream().noneMatch(p -> p.matches(DAY)), "no day is parted");
    long onMonths =
        pages.entrySet().stream()
            .filter(p -> p.getKey().matches("districts/shiji/\\d{4}/\\d\\d/index.html"))
            .mapToLong(p -> entries(p.getValue()))
            .sum();
    assertEquals(400 * 3, onMonths);
    assertEquals(31 * 3, entries(page(pages, "2021/12/index.html")));
    assertEquals(31 * 3, entries(page(pages, "2021/index.html")));
    assertTrue(pages.values().stream().allMatch(r -> entries(r) <= Runs.LONG));
  }

  @Test
  void aLongMonthHasAPageADayAndOnlyItsOwnPagesTellNumbers() throws IOException {
    Map<String, Run> pages = pages(articles(40, 4));
    long onDays =
        pages.entrySet().stream()
            .filter(p -> p.getKey().matches(DAY))
            .mapToLong(p -> entries(p.getValue()))
            .sum();
    assertEquals(31 * 4, onDays, "December; November has 36");
    assertEquals(36, entries(page(pages, "2022/11/index.html")));
    assertEquals(4, entries(page(pages, "2022/12/index.html")));
    assertEquals(31, page(pages, "2022/12/07/index.html").days().size());
    assertEquals("4", page(pages, "2022/12/index.html").days().get(0).count());
    assertNull(page(pages, "2022/12/index.html").months().get(0).count());
    assertEquals("36", page(pages, "2022/index.html").months().get(0).count());
    assertNull(page(pages, "2022/12/07/index.html").days().get(0).count());
  }

  @Test
  void whereManyStandOnAPageTheyHaveNoFirstWords() throws IOException {
    assertTrue(leads(pages(articles(Entries.MANY, 1))) > 0);
    assertEquals(0, leads(pages(articles(Entries.MANY + 1, 1))));
  }

  private static long leads(Map<String, Run> pages) {
    return pages.values().stream()
        .flatMap(run -> run.groups().stream())
        .flatMap(group -> group.items().stream())
        .filter(item -> item.entry().lead() != null)
        .count();
  }

  @Test
  void theStripLeadsToAnchorsThatHoldAsManyArticles() throws IOException {
    for (List<ArticleSummary> some :
        List.of(
            articles(90, 1),
            articles(40, 4),
            articles(300, 3),
            articles(500, 4),
            articles(700, 1),
            articles(2000, 1))) {
      Map<String, Run> pages = pages(some);
      Strip strip = Objects.requireNonNull(page(pages, "index.html").strip());
      int told = 0;
      for (Strip.Row row : strip.rows()) {
        for (Strip.Cell cell : row.cells()) {
          assertEquals(cell.href() == null ? 0 : behind(cell.href(), pages), cell.count());
          told += cell.count();
        }
      }
      assertEquals(some.size(), told);
    }
  }

  /** How many articles stand under a month's heading, or from a day's anchor to the next. */
  private static int behind(String href, Map<String, Run> pages) {
    if (!href.contains("#")) {
      String day = "districts/shiji/" + href.replace("index.html", "") + "\\d\\d/index.html";
      return pages.entrySet().stream()
          .filter(page -> page.getKey().matches(day))
          .mapToInt(page -> (int) entries(page.getValue()))
          .sum();
    }
    String[] parts = href.split("#");
    Run run = page(pages, parts[0]);
    int found = 0;
    for (Run.Group group : run.groups()) {
      boolean on = group.id().equals(parts[1]);
      for (Run.Item item : group.items()) {
        on = (item.id() == null || parts[1].startsWith("m")) ? on : item.id().equals(parts[1]);
        found += on ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void theStripTellsPapersWithoutTheListFromDaysWithoutPaper() throws IOException {
    List<ArticleSummary> some =
        articles(40, 1).stream().filter(a -> a.issue().date().getDayOfMonth() % 3 == 0).toList();
    Strip strip = Objects.requireNonNull(page(pages(some), "index.html").strip());
    List<Strip.Cell> december = strip.rows().get(1).cells();
    for (int day = 1; day <= 30; day++) {
      String state = december.get(day - 1).state();
      assertEquals(day % 3 == 0 ? "s5" : day % 3 == 2 ? "none" : "gap", state, "day " + day);
    }
    assertEquals("blank", strip.rows().get(0).cells().get(30).state());
  }

  @Test
  void aNewIssueLeavesThePagesOfOldYearsAsTheyWere() throws IOException {
    List<ArticleSummary> after = articles(800, 1).stream().filter(RunsTest::isFifth).toList();
    Map<String, Run> before = pages(after.subList(1, after.size()));
    Map<String, Run> now = pages(after);
    for (String old : List.of("2020/index.html", "2021/index.html")) {
      assertEquals(page(before, old), page(now, old));
    }
  }

  private static Run page(Map<String, Run> pages, String tail) {
    Run run = pages.get("districts/shiji/" + tail);
    assertTrue(run != null, "no page " + tail);
    return run;
  }
}
