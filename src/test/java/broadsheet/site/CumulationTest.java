package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import broadsheet.derive.Strands;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The printed index of many issues is two: one that stands, and one of the newest month. */
@NullUnmarked
class CumulationTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final List<String> WORDS =
      List.of(
          "静默", "解除", "公交恢复", "城东", "AI", "供热", "重庆路", "银行", "今天", "晨练", "早市", "河堤", "戏台", "菜价");

  @Test
  void fewIssuesHaveOneIndex() {
    assertEquals(Cumulation.WHOLE, Cumulation.of(ids(Cumulation.MANY)));
    assertFalse(Cumulation.WHOLE.closes(ids(1).get(0)));
    assertEquals(Cumulation.WHOLE, Cumulation.of(List.of()));
  }

  @Test
  void ofManyTheNewestMonthStandsApart() {
    List<IssueId> ids = ids(Cumulation.MANY + 25);
    Cumulation cut = Cumulation.of(ids);
    assertEquals(YearMonth.of(2022, 5), cut.open());
    for (IssueId id : ids) {
      assertEquals(id.date().isBefore(LocalDate.of(2022, 5, 1)), cut.closes(id));
    }
  }

  /** What is listed at all is what a look at every headline finds twice. */
  @Test
  void everyWordIsInOneOfTheTwoWithAllThatItShouldHave() throws IOException {
    List<IssueSummary> issues = issues(new Random(1), 135);
    Map<String, AlphabetView> pages = pages(issues);
    Map<String, Integer> cumulated = counts(pages, true);
    Map<String, Integer> supplement = counts(pages, false);
    assertEquals(expected(issues, false), cumulated);
    assertEquals(expected(issues, true), supplement);
    assertTrue(cumulated.size() > 20 && supplement.size() > 10, cumulated + " " + supplement);
    assertNotEquals(cumulated.keySet(), supplement.keySet());
  }

  @Test
  void anIssueMoreChangesTheSupplementAlone() throws IOException {
    List<IssueSummary> more = issues(new Random(2), 135);
    List<IssueSummary> before = more.subList(0, 134);
    Map<String, Long> was = stamps(before);
    Map<String, Long> is = stamps(more);
    was.keySet().removeIf(path -> !Cumulation.isCumulated(path));
    assertTrue(was.size() > 5, was.toString());
    was.forEach((path, stamp) -> assertEquals(stamp, is.get(path), path));
    Map<String, AlphabetView> pages = pages(more);
    pages(before).forEach((path, view) -> assertSameWhere(was, path, view, pages.get(path)));
    assertNotEquals(stamps(before).get(Urls.SUPPLEMENT), is.get(Urls.SUPPLEMENT));
  }

  private static void assertSameWhere(
      Map<String, Long> standing, String path, AlphabetView one, AlphabetView other) {
    if (standing.containsKey(path)) {
      assertEquals(one.groups(), other.groups(), path);
      assertEquals(one.letters(), other.letters(), path);
      assertEquals(one.period(), other.period(), path);
    }
  }

  @Test
  void pagesThatStandAreNotMadeAgain() {
    List<IssueSummary> issues = issues(new Random(3), 130);
    Map<String, Long> all = stamps(issues);
    Map<String, Long> standing = new TreeMap<>(all);
    standing.keySet().removeIf(path -> !Cumulation.isCumulated(path));
    List<Plan> plans = AlphabetPlans.of(imprint(), shelves(issues), new Standing(standing));
    assertEquals(all, stampsOf(plans));
    Plan first = plans.get(0);
    assertThrows(IllegalStateException.class, first::page);
  }

  @Test
  void eachSaysWhatItHoldsAndLeadsToTheOther() throws IOException {
    Map<String, AlphabetView> pages = pages(issues(new Random(4), 130));
    pages.forEach(
        (path, page) -> {
          AlphabetView.Period period = page.period();
          assertNotNull(period, path);
          boolean cumulated = Cumulation.isCumulated(path);
          assertTrue(period.text().contains(cumulated ? "2022年4月" : "2022年5月"), period.text());
          String other =
              java.net.URI.create("site:/" + path).resolve(period.other().href()).getPath();
          assertEquals("/" + (cumulated ? Urls.SUPPLEMENT : Urls.ALPHABET), other);
        });
  }

  /** Each run of a headline, looked for in every headline. */
  private static Map<String, Integer> expected(List<IssueSummary> issues, boolean supplement) {
    LocalDate open = LocalDate.of(2022, 5, 1);
    Map<String, Integer> all = new TreeMap<>();
    Map<String, Integer> old = new TreeMap<>();
    Map<String, Integer> fresh = new TreeMap<>();
    for (IssueSummary issue : issues) {
      for (ArticleSummary article : issue.articles()) {
        for (String run : article.heads().headline().split("[，：]")) {
          all.merge(run, 1, Integer::sum);
          (issue.id().date().isBefore(open) ? old : fresh).merge(run, 1, Integer::sum);
        }
      }
    }
    if (supplement) {
      all.keySet().retainAll(fresh.keySet());
    }
    Map<String, Integer> counts = supplement ? all : old;
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  private static Map<String, Integer> counts(Map<String, AlphabetView> pages, boolean cumulated) {
    Map<String, Integer> counts = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          if (Cumulation.isCumulated(path) == cumulated) {
            page.groups().stream()
                .flatMap(group -> group.entries().stream())
                .forEach(
                    e -> counts.put(e.text(), Integer.valueOf(e.count().replaceAll("\\D", ""))));
          }
        });
    return counts;
  }

  private static Map<String, AlphabetView> pages(List<IssueSummary> issues) throws IOException {
    Map<String, AlphabetView> pages = new TreeMap<>();
    for (Plan plan : AlphabetPlans.of(imprint(), shelves(issues), Standing.NONE)) {
      pages.put(plan.path(), (AlphabetView) plan.view().get());
    }
    return pages;
  }

  private static Map<String, Long> stamps(List<IssueSummary> issues) {
    return stampsOf(AlphabetPlans.of(imprint(), shelves(issues), Standing.NONE));
  }

  private static Map<String, Long> stampsOf(List<Plan> plans) {
    return plans.stream()
        .collect(
            Collectors.toMap(
                Plan::path, plan -> plan.stamp().getAsLong(), (a, b) -> a, TreeMap::new));
  }

  private static Shelves shelves(List<IssueSummary> issues) {
    return new Shelves(imprint(), issues, Strands.of(issues));
  }

  private static Imprint imprint() {
    try {
      return new Imprint(
          SampleArchive.archive(null, ArticleForm.OWN),
          SampleArchive.words("zh-Hans"),
          new Outlook(List.of()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<IssueId> ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new IssueId("yxrb", FIRST.plusDays(n), ""))
        .toList();
  }

  /** Issues of three articles; each month has words of its own. */
  private static List<IssueSummary> issues(Random random, int count) {
    List<IssueSummary> issues = new ArrayList<>();
    for (IssueId id : ids(count)) {
      List<ArticleSummary> articles = new ArrayList<>();
      for (int n = 1; n <= 3; n++) {
        articles.add(PlainSummary.headlined(id, n, Kind.NEWS, headline(random, id)));
      }
      issues.add(new IssueSummary(id, null, List.of(), articles));
    }
    return issues;
  }

  private static String headline(Random random, IssueId id) {
    int month = id.date().getMonthValue();
    String one = WORDS.get(random.nextInt(WORDS.size()));
    String other =
        WORDS.get(random.nextInt(WORDS.size())) + (char) ('甲' + random.nextInt(month * 9));
    return one.equals(other) ? one : one + (random.nextBoolean() ? "，" : "：") + other;
  }
}
