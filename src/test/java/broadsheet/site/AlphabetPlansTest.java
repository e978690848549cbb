package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import broadsheet.site.AlphabetView.Group;
import broadsheet.site.AlphabetView.Item;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AlphabetPlansTest {
  private static final List<String> WORDS =
      List.of("静默", "解除", "公交恢复", "城东", "A", "AI", "2022", "11月", "供热", "重庆路", "银行", "一", "今天");
  private static final List<String> SIGNS = List.of("，", " ", "“", "”", "：", "", "", "·", "■", "、");

  @Test
  void theTermsAreTheRunsThatStandInTwoHeadlinesOrMore() {
    List<String> headlines = headlines(new Random(1), 400);
    assertEquals(byBruteForce(headlines), counted(headlines));
    assertTrue(counted(headlines).size() > 20);
  }

  @Test
  void theOrderOfTheHeadlinesDoesNotMatter() {
    List<String> headlines = new ArrayList<>(headlines(new Random(2), 200));
    Map<String, Integer> counted = counted(headlines);
    Collections.shuffle(headlines, new Random(3));
    assertEquals(counted, counted(headlines));
  }

  @Test
  void aTeaserRepeatsAHeadlineAndMakesNoTerm() {
    ArticleSummary article = article(1, Kind.NEWS, "城东解除静默");
    ArticleSummary teaser = article(2, Kind.TEASER, "城东解除静默");
    assertEquals(List.of(), Headwords.terms(issues(List.of(article, teaser))));
  }

  @Test
  void everyHeadwordStandsOnThePageOfItsLettersAndNoPageIsTooLong() throws IOException {
    List<ArticleSummary> articles = numbered(4_000);
    List<Headword> headwords = new ArrayList<>(Headwords.terms(issues(articles)));
    headwords.sort(Headword.ALPHABETICAL);
    Map<String, AlphabetView> pages = pages(headwords);
    assertTrue(
        headwords.size() > 1_000 && pages.size() > 10, headwords.size() + " " + pages.size());
    for (Headword headword : headwords) {
      assertTrue(
          IntStream.rangeClosed(1, AlphabetPlans.DEEPEST)
              .mapToObj(n -> pages.get(Urls.alphabet(headword.prefix(n))))
              .anyMatch(page -> page != null && holds(page, headword)),
          headword.text());
    }
    pages.forEach(
        (path, page) -> {
          int entries = page.groups().stream().mapToInt(g -> g.entries().size()).sum();
          assertTrue(entries <= new Volume.Whole().entries(), path + " " + entries);
          assertEquals(path.equals(Urls.ALPHABET), page.intro() != null);
        });
  }

  @Test
  void everyPartIsReachedFromTheFirstPage() throws IOException {
    List<Headword> headwords = new ArrayList<>(Headwords.terms(issues(numbered(4_000))));
    headwords.sort(Headword.ALPHABETICAL);
    Map<String, AlphabetView> pages = pages(headwords);
    TreeMap<String, AlphabetView> unseen = new TreeMap<>(pages);
    List<String> open = new ArrayList<>(List.of(Urls.ALPHABET));
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      AlphabetView page = unseen.remove(path);
      if (page != null) {
        page.letters().forEach(d -> open.add(resolved(path, d.href())));
        page.parts().forEach(d -> open.add(resolved(path, d.href())));
      }
    }
    assertEquals(Map.of(), unseen);
  }

  @Test
  void aTermNamesItsNewestArticlesAndSaysHowManyMore() throws IOException {
    List<ArticleSummary> articles =
        IntStream.rangeClosed(1, 14).mapToObj(n -> article(n, Kind.NEWS, "供热：" + n)).toList();
    Map<String, AlphabetView> pages = pages(Headwords.terms(issues(articles)));
    Item item = pages.get(Urls.alphabet("g")).groups().get(0).entries().get(0);
    assertEquals("供热", item.text());
    assertEquals("14篇", item.count().replace(" ", ""));
    assertEquals(9, item.articles().size());
    assertTrue(
        item.articles().get(0).href().endsWith("/14/01-14.html"), item.articles().get(0).href());
    assertTrue(item.articles().get(8).href().endsWith("search/index.html?q=%E4%BE%9B%E7%83%AD"));
  }

  @Test
  void anEmptyArchiveHasAnEmptyIndex() throws IOException {
    Map<String, AlphabetView> pages = pages(List.of());
    assertEquals(1, pages.size());
    assertFalse(pages.get(Urls.ALPHABET).letters().iterator().hasNext());
  }

  private static boolean holds(AlphabetView page, Headword headword) {
    return page.groups().stream()
        .map(Group::entries)
        .flatMap(List::stream)
        .anyMatch(item -> item.text().equals(headword.text()));
  }

  private static String resolved(String from, String href) {
    return java.net.URI.create("site:/" + from).resolve(href).getPath().substring(1);
  }

  private static Map<String, AlphabetView> pages(List<Headword> headwords) throws IOException {
    Imprint imprint =
        new Imprint(
            SampleArchive.archive(null, ArticleForm.OWN),
            SampleArchive.words("zh-Hans"),
            new Outlook(List.of()));
    Map<String, AlphabetView> pages = new TreeMap<>();
    for (Plan plan : AlphabetPlans.plans(imprint, new Volume.Whole(), headwords)) {
      pages.put(plan.path(), (AlphabetView) plan.view().get());
    }
    return pages;
  }

  private static Map<String, Integer> counted(List<String> headlines) {
    List<ArticleSummary> articles =
        IntStream.range(0, headlines.size())
            .mapToObj(i -> article(i + 1, Kind.NEWS, headlines.get(i)))
            .toList();
    Map<String, Integer> counts = new TreeMap<>();
    Headwords.terms(issues(articles)).forEach(t -> counts.put(t.text(), t.articles().size()));
    return counts;
  }

  /** Every run of every headline, looked for in every headline. */
  private static Map<String, Integer> byBruteForce(List<String> headlines) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String one : headlines) {
      for (String run : one.split("[^\\p{L}\\p{Nd}]+")) {
        String bounded = "(?:.*[^\\p{L}\\p{Nd}])?" + run + "(?:[^\\p{L}\\p{Nd}].*)?";
        int count = (int) headlines.stream().filter(h -> h.matches(bounded)).count();
        boolean isTerm = run.length() > 1 && run.length() <= 24 && run.matches(".*\\p{L}.*");
        if (count > 1 && isTerm) {
          counts.put(run, count);
        }
      }
    }
    return counts;
  }

  private static List<String> headlines(Random random, int count) {
    List<String> headlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder headline = new StringBuilder();
      for (int part = random.nextInt(6); part >= 0; part--) {
        headline.append(WORDS.get(random.nextInt(WORDS.size())));
        headline.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      headlines.add(headline.toString());
    }
    return headlines;
  }

  /** Articles of which each two share a term of random characters. */
  private static List<ArticleSummary> numbered(int count) {
    Random random = new Random(5);
    List<ArticleSummary> articles = new ArrayList<>();
    for (int n = 1; n < count; n += 2) {
      String term =
          random
              .ints(3, 0x4E00, 0x4F00)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      articles.add(article(n, Kind.NEWS, term + "！甲"));
      articles.add(article(n + 1, Kind.NEWS, term));
    }
    return articles;
  }

  private static ArticleSummary article(int number, Kind kind, String headline) {
    IssueId issue = new IssueId("yxrb", LocalDate.of(2022, 1, 1 + (number - 1) % 28), "");
    return PlainSummary.headlined(issue, number, kind, headline);
  }

  private static List<IssueSummary> issues(List<ArticleSummary> articles) {
    Map<IssueId, List<ArticleSummary>> issues = new TreeMap<>();
    articles.forEach(a -> issues.computeIfAbsent(a.issue(), i -> new ArrayList<>()).add(a));
    List<IssueSummary> summaries = new ArrayList<>();
    issues.forEach((id, some) -> summaries.add(new IssueSummary(id, null, List.of(), some)));
    return summaries;
  }
}
