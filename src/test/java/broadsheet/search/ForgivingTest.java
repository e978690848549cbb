package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Correction;
import broadsheet.archive.Correction.Part;
import broadsheet.archive.Correction.Span;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.LineRef;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is offered besides the exact answer occurs, as often as a plain look at all articles says.
 */
class ForgivingTest {
  private static final List<String> WORDS =
      List.of(
          "临时静默", "口袋公园", "云溪晚报", "一篙松劲", "未来规划", "土地流转", "人民广场", "己经开工", "干部下乡", "太原盆地", "汛期安全",
          "天气晴好", "候车大厅", "货车通行");
  private static final List<String> MISREAD =
      List.of(
          "临时静黑", "一篇松劲", "末来规划", "士地流转", "入民广场", "已经开工", "千部下乡", "大原盆地", "讯期安全", "天气睛好", "侯车大厅",
          "贷车通行");
  private static final Path LOOK_ALIKES =
      Path.of("src/main/resources/broadsheet/text/look-alikes.tsv");

  private final Random random = new Random(17);

  @Test
  void everyOfferedReadingOccursAsOftenAsIsSaid(@TempDir Path site) throws Exception {
    List<Issue> issues = issues();
    TestIndex.write(issues, site);
    SearchOracle oracle = new SearchOracle(issues);
    List<String> questions = new ArrayList<>();
    int offers = 0;
    for (String word : WORDS) {
      TreeMap<String, Integer> expected = new TreeMap<>();
      for (String other : lookAlikes(word)) {
        int articles = oracle.find(List.of(other), (issue, article) -> true).size();
        if (articles > 0) {
          expected.put(other, articles);
        }
      }
      offers += expected.size();
      questions.add(line("readings", word, expected));
    }
    assertTrue(offers >= 10, "offers: " + offers);
    ask(site, questions);
  }

  @Test
  void aWordThatStandsNowhereLeadsToOnesThatSoundOrLookLikeIt(@TempDir Path site) throws Exception {
    List<Issue> issues = issues();
    TestIndex.write(issues, site);
    SearchOracle oracle = new SearchOracle(issues);
    List<String> questions = new ArrayList<>();
    for (String pair :
        List.of(
            "临时精默 临时静默",
            "口带公园 口袋公园",
            "云西晚报 云溪晚报",
            "人民广长 人民广场",
            "干步下乡 干部下乡",
            "侯车大亭 候车大厅",
            "毫不沾边 ",
            "今日云西晚报 今日云溪晚报")) {
      String[] cells = pair.split(" ", -1);
      TreeMap<String, Integer> expected = new TreeMap<>();
      int articles = cells[1].isEmpty() ? 0 : oracle.find(List.of(cells[1]), (i, a) -> true).size();
      if (articles > 0) {
        expected.put(cells[1], articles);
      }
      questions.add(line("didYouMean", cells[0], expected));
    }
    ask(site, questions);
  }

  @Test
  void correctedWordsLeadToWhatIsPrintedAndBack(@TempDir Path site) throws Exception {
    List<Issue> issues = List.of(corrected("我们决不可有一篙松劲的念头。", "一篙松劲", "一篇松劲"));
    TestIndex.write(issues, site);
    ask(
        site,
        List.of(
            line("readings", "一篇松劲", Map.of("一篙松劲", 1)),
            line("readings", "有一篇松", Map.of("有一篙松", 1)),
            line("readings", "一篙松劲", Map.of())));
  }

  @Test
  void namesAndTermsAreFoundByTheirPinyin(@TempDir Path site) throws Exception {
    List<Issue> issues = issues();
    TestIndex.write(issues, site);
    Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    List<String> questions = new ArrayList<>();
    for (String name : List.of("临时静默", "口袋公园", "人民广场", "河东区", "北山县", "要闻", "周小满", "林远")) {
      StringBuilder whole = new StringBuilder();
      StringBuilder first = new StringBuilder();
      for (String syllable : latin.transliterate(name.replaceAll("", " ").strip()).split(" ")) {
        whole.append(syllable);
        first.append(syllable.charAt(0));
      }
      for (String typed : List.of(whole.toString(), first.toString(), first + " ")) {
        questions.add(line("suggest", typed, Map.of(name, 0)));
      }
      questions.add(line("suggest", whole.substring(0, whole.length() - 1), Map.of(name, 0)));
    }
    questions.add(line("suggest", "shanxiong", Map.of("单雄", 0)));
    ask(site, questions);
  }

  @Test
  void aTraditionalArticleIsFoundInSimplifiedCharactersAndTheReverse(@TempDir Path site)
      throws Exception {
    List<Issue> issues =
        List.of(issue(1, "臨時靜默管理解除", "雲溪市羣衆在廣場裏歡慶，頭髮與發展無關。"), issue(2, "临时静默管理解除", "云溪市群众在广场里欢庆。"));
    TestIndex.write(issues, site);
    List<String> questions = new ArrayList<>();
    for (String query :
        List.of("临时静默", "臨時靜默", "臨时靜默", "群众在广场里", "羣眾在廣場裡", "头发与发展", "頭發與髮展", "⼴場裏")) {
      TreeMap<String, Integer> expected = new TreeMap<>();
      new SearchOracle(issues)
          .find(List.of(query.replace('⼴', '广')), (issue, article) -> true)
          .forEach(id -> expected.put(id, query.length()));
      assertTrue(!expected.isEmpty(), query);
      questions.add(line("search", query, expected));
    }
    ask(site, questions);
  }

  private static void ask(Path site, List<String> questions) throws Exception {
    Path asked = site.resolve("questions.tsv");
    Files.write(asked, questions);
    Node.Run run =
        Node.run(
            Map.of(),
            "src/test/web/search/ask-forgiving.js",
            site.toUri().toString(),
            asked.toUri().toString());
    assertEquals("", run.output());
    assertEquals(0, run.status());
  }

  private static String line(String door, String input, Map<String, Integer> expected) {
    StringBuilder line = new StringBuilder(door + "\t" + input);
    expected.forEach(
        (text, articles) -> line.append('\t').append(text).append('=').append(articles));
    return line.toString();
  }

  /** The word with one character replaced by one that looks like it. */
  private static Set<String> lookAlikes(String word) throws IOException {
    TreeSet<String> others = new TreeSet<>();
    for (String row : Files.readAllLines(LOOK_ALIKES)) {
      int at = row.startsWith("#") ? -1 : word.indexOf(row.charAt(0));
      if (at >= 0) {
        row.chars()
            .skip(2)
            .forEach(c -> others.add(word.substring(0, at) + (char) c + word.substring(at + 1)));
      }
    }
    return others;
  }

  private List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    for (int day = 1; day <= 25; day++) {
      issues.add(issue(day, any(WORDS) + any(List.of("今起", "再次", "，")) + any(WORDS), body()));
    }
    issues.add(issue(27, "今日云溪晚报", body()));
    issues.add(issue(28, "今日云溪晚报", body()));
    return issues;
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(random.nextInt(4) == 0 ? any(MISREAD) : any(WORDS))
          .append(any(List.of("，", "和", "。")));
    }
    return text.toString();
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Issue issue(int day, String headline, String body) {
    return issue(day, headline, body, List.of());
  }

  private static Issue corrected(String body, String right, String printed) {
    int at = body.indexOf(right);
    Span span = new Span(Part.BLOCK, 0, at, at + right.length());
    LineRef line = new LineRef("01", 1);
    return issue(3, "评论", body, List.of(new Correction(printed, right, null, line, span)));
  }

  private static Issue issue(int day, String headline, String body, List<Correction> corrections) {
    IssueId id = new IssueId("yxrb", LocalDate.of(2022, 11, day), "");
    Article article =
        new Article(
            new ArticleId(id + "-01-01"),
            "01",
            1,
            Kind.NEWS,
            new HeadlineGroup(null, headline, List.of()),
            null,
            day % 2 == 0 ? "河东区" : "北山县",
            "要闻",
            List.of(new Byline(List.of("周小满", "林远", "单雄").get(day % 3), "记者")),
            List.of(),
            List.of(new Block(Block.Type.PARAGRAPH, body, List.of())),
            List.of("01"),
            List.of(),
            null,
            null,
            List.of(),
            corrections);
    return new Issue(id, null, List.of(), List.of(), List.of(article));
  }
}
