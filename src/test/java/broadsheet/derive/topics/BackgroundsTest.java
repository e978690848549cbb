package broadsheet.derive.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.PlainArticle;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BackgroundsTest {
  private static final LocalDate START = LocalDate.of(2022, 11, 1);

  private final Map<IssueId, List<String>> texts = new TreeMap<>();

  private ArticleId add(int day, String text) {
    IssueId issue = new IssueId("yxrb", START.plusDays(day), "");
    List<String> all = texts.computeIfAbsent(issue, i -> new ArrayList<>());
    all.add(text);
    return new ArticleId(issue + "-01-" + all.size());
  }

  private static IssueTopics topics(IssueId id, List<String> texts) {
    List<Article> articles = new ArrayList<>();
    List<ArticleSummary> summaries = new ArrayList<>();
    for (String text : texts) {
      ArticleSummary summary = PlainSummary.untitled(id, articles.size() + 1, text.length());
      articles.add(
          PlainArticle.of(summary.id(), summary.number(), List.of(PlainArticle.paragraph(text))));
      summaries.add(summary);
    }
    Issue issue = new Issue(id, null, List.of(), List.of(), articles);
    return IssueTopics.of(issue, new IssueSummary(id, null, List.of(), summaries));
  }

  private List<IssueTopics> topics() {
    List<IssueTopics> topics = new ArrayList<>();
    texts.forEach((id, all) -> topics.add(topics(id, all)));
    return topics;
  }

  private static Map<ArticleId, List<Earlier>> found(List<IssueTopics> issues) {
    Backgrounds backgrounds = Backgrounds.of(issues);
    Map<ArticleId, List<Earlier>> found = new HashMap<>();
    issues.forEach(issue -> found.putAll(backgrounds.of(issue).earlier()));
    return found;
  }

  private static Set<ArticleId> ids(List<Earlier> earlier) {
    return new HashSet<>(earlier.stream().map(e -> e.article().id()).toList());
  }

  @Test
  void namesWhatBothSpeakOfInWholeRunsOfIt() {
    ArticleId first = add(0, "老码头改造昨日动工。老码头的仓库将保留，仓库外的缆桩一根不动，缆桩旁铺石阶。");
    add(1, "今年种什么树，市民投票定。乌桕得票最多，乌桕苗下周上山。");
    ArticleId later = add(2, "老码头上半段交卷。缆桩没少一根，仓库改作剧场，老码头的缆桩与仓库都编了号。");
    Map<ArticleId, List<Earlier>> found = found(topics());
    assertEquals(Set.of(later), found.keySet());
    Earlier earlier = found.getOrDefault(later, List.of()).get(0);
    assertEquals(first, earlier.article().id());
    assertEquals(List.of("老码头", "仓库", "缆桩"), sortedLikeText(earlier.shared()));
  }

  /** Words of one length come in the order of their weight, which is no matter here. */
  private static List<String> sortedLikeText(List<String> words) {
    return words.stream()
        .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
        .toList();
  }

  /** Stories are planted, so that it is known which articles belong together. */
  @Test
  void findsTheEarlierArticlesOfPlantedStoriesAndNothingElse() {
    Map<ArticleId, Integer> stories = plant(new Random(7), 900, 90);
    Map<ArticleId, List<Earlier>> found = found(topics());
    List<ArticleId> order = new ArrayList<>(new TreeMap<>(byDay(stories)).values());
    Map<Integer, Set<ArticleId>> before = new HashMap<>();
    int told = 0;
    for (ArticleId id : order) {
      int story = stories.getOrDefault(id, -1);
      Set<ArticleId> earlier = before.computeIfAbsent(story, s -> new HashSet<>());
      Set<ArticleId> named = ids(found.getOrDefault(id, List.of()));
      if (story < 0) {
        assertEquals(Set.of(), named, id.value());
      } else {
        assertTrue(earlier.containsAll(named), id + " " + named);
        assertEquals(Math.min(earlier.size(), Sightings.NAMED), named.size(), id.value());
        told += named.size();
      }
      earlier.add(id);
    }
    assertTrue(told > 300, "told: " + told);
  }

  private static Map<String, ArticleId> byDay(Map<ArticleId, Integer> stories) {
    Map<String, ArticleId> byDay = new HashMap<>();
    stories.keySet().forEach(id -> byDay.put(id.value().replaceAll("-(\\d)$", "-0$1"), id));
    return byDay;
  }

  /** Articles of nonsense; in two of three stand the words of a story, each three times. */
  private Map<ArticleId, Integer> plant(Random random, int articles, int stories) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      words.add(nonsense(random, 12));
    }
    Map<ArticleId, Integer> planted = new HashMap<>();
    for (int i = 0; i < articles; i++) {
      int story = random.nextInt(3) == 0 ? -1 : random.nextInt(stories);
      StringBuilder text = new StringBuilder(nonsense(random, 100));
      for (int j = 0; j < 9 && story >= 0; j++) {
        int from = j % 3 * 4;
        text.append('，').append(words.get(story), from, from + 4).append('，');
        text.append(nonsense(random, 30));
      }
      planted.put(add(i / 9, text.toString()), story);
    }
    return planted;
  }

  private static String nonsense(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x6000 + random.nextInt(8000)));
    }
    return text.toString();
  }

  @Test
  void anIssueMoreChangesNothingBeforeIt() {
    plant(new Random(8), 300, 20);
    List<IssueTopics> all = topics();
    Map<ArticleId, List<Earlier>> whole = found(all);
    Map<ArticleId, List<Earlier>> half = found(all.subList(0, all.size() / 2));
    assertFalse(half.isEmpty());
    half.forEach((id, earlier) -> assertEquals(earlier, whole.get(id)));
    for (IssueTopics issue : all.subList(0, all.size() / 2)) {
      assertEquals(
          Backgrounds.of(all).stamp(issue),
          Backgrounds.of(all.subList(0, all.size() / 2)).stamp(issue));
    }
  }

  @Test
  void theOrderInWhichIssuesAreReadIsNoMatter() {
    plant(new Random(9), 300, 20);
    List<IssueTopics> shuffled = topics();
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(found(topics()), found(shuffled));
  }

  /**
   * Issues are added, taken out and changed anywhere; who remembers says what the forgetful says.
   */
  @Test
  void whoRemembersFindsWhatWhoBeginsAnewFinds() {
    Random random = new Random(11);
    plant(random, 300, 20);
    Lookback known = Lookback.NONE;
    for (int edit = 0; edit < 40; edit++) {
      List<IssueTopics> now = topics();
      Backgrounds remembered = Backgrounds.of(now, known);
      Backgrounds anew = Backgrounds.of(now);
      for (IssueTopics issue : now) {
        assertEquals(anew.of(issue), remembered.of(issue), "edit " + edit);
        assertEquals(anew.stamp(issue), remembered.stamp(issue), "edit " + edit);
      }
      assertEquals(anew.lookback(), remembered.lookback(), "edit " + edit);
      known = remembered.lookback();
      change(random, edit);
    }
  }

  /** Every other edit adds the newest issue, as most builds do. */
  private void change(Random random, int edit) {
    List<IssueId> ids = List.copyOf(texts.keySet());
    IssueId one = ids.get(random.nextInt(ids.size()));
    List<String> others = texts.getOrDefault(ids.get(random.nextInt(ids.size())), List.of());
    if (edit % 2 == 0) {
      texts.put(new IssueId("yxrb", START.plusDays(1000 + edit), ""), others);
    } else if (random.nextBoolean()) {
      texts.remove(one);
    } else {
      texts.put(one, others);
    }
  }

  @Test
  void whatWasKeptIsWhatWasMade() {
    plant(new Random(10), 60, 5);
    List<IssueTopics> kept =
        topics().stream().map(issue -> IssueTopics.kept(issue.issue(), issue.numbers())).toList();
    assertEquals(found(topics()), found(kept));
  }

  /** What is in the news every day is no reason to go back. */
  @Test
  void aTopicOfEveryDayCountsForNothing() {
    Random random = new Random(11);
    for (int day = 0; day < 400; day++) {
      add(day, ("疫情防控核酸检测，" + nonsense(random, 40)).repeat(2));
    }
    Map<ArticleId, List<Earlier>> found = found(topics());
    long after = found.keySet().stream().filter(id -> id.value().contains("-2023-")).count();
    assertEquals(0, after);
  }

  @Test
  void traditionalCharactersAreTheSameTopic() {
    add(0, "舊館改造，舊館圖書搬遷，圖書搬遷兩月。");
    ArticleId later = add(1, "旧馆改造完成，旧馆图书搬遷，图书搬迁。");
    assertEquals(1, found(topics()).getOrDefault(later, List.of()).size());
  }
}
