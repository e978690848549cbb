package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.PlainSummary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            Runs.Source.plain(BASE, articles),
            (here, run) -> {
              pages.put(here.path(), run);
              return new NotFoundView(Frames.of(here, "").make());
            });
    plans.forEach(Plan::page);
    return pages;
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

  private static Run page(Map<String, Run> pages, String tail) {
    Run run = pages.get("districts/shiji/" + tail);
    assertTrue(run != null, "no page " + tail);
    return run;
  }
}
