package broadsheet.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.PlainArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QualitiesTest {
  private static final List<Issue> SAMPLE = SampleIssues.read();

  @Test
  void theFigureFallsWithTheShareOfWrongCharactersAndTellsItRoughly() {
    double last = 101;
    for (double rate : List.of(0.0, 0.005, 0.01, 0.02, 0.05, 0.1)) {
      double mean = meanOfPages(rate);
      assertTrue(mean < last, mean + " at " + rate);
      assertTrue(Math.abs(100 - 100 * rate - mean) < 1 + 30 * rate, mean + " at " + rate);
      last = mean;
    }
  }

  /** What counts as a stray run of letters, said as a pattern. */
  private static final Pattern STRAY =
      Pattern.compile(
          "(?<=[\\u4E00-\\u9FFF]) ?(?<![A-Za-z])(?:and|AND|[a-z])(?![A-Za-z]) ?(?=[\\u4E00-\\u9FFF])");

  @Test
  void lettersInTheMidstOfHanAreStrayWhenTheyAreOneSmallOneOrAnAnd() {
    Random random = new Random(5);
    List<String> parts = List.of("报", "，", " ", "a", "z", "A", "and", "AND", "an", "[", "2");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder("报");
      random.ints(9, 0, parts.size()).forEach(part -> text.append(parts.get(part)));
      long strays = STRAY.matcher(text).results().count();
      assertEquals(strays, of(text.toString()).unreadable(), text::toString);
    }
  }

  @Test
  void everyPageOfTheSampleIsClean() {
    for (Issue issue : SAMPLE) {
      Qualities qualities = new Qualities(issue);
      issue
          .pages()
          .forEach(p -> assertEquals("clean", qualities.of(issue, p.label()).band().label()));
    }
  }

  @Test
  void traditionalChineseIsNotCalledBad() {
    String text =
        "本報訊　市圖書館新館昨日開放，讀者憑借書證即可入館閱覽。館內設有兒童閱覽室、報刊閱覽室和自修室，"
            + "藏書逾百萬冊。館長表示，將延長開放時間，並為長者與視障人士提供專門服務，歡迎市民前來參觀。";
    assertEquals("clean", of(text.repeat(1)).band().label());
  }

  @Test
  void namesThatTheIssueWritesTwiceDoNotCount() {
    String text = "澧泓村村民覃垚焱告诉记者，澧泓村的水稻今年增产一成。覃垚焱说，明年要再种三百亩。";
    assertTrue(of(text).percent() >= 98, of(text).toString());
  }

  @Test
  void garbageIsPoor() {
    StringBuilder text = new StringBuilder();
    new Random(3).ints(400, 0x4E00, 0x9FA0).forEach(c -> text.append((char) c));
    assertEquals("poor", of(text.toString()).band().label());
    assertEquals("poor", of("云溪市\uFFFD\uFFFD供热服务\uFFFD中心".repeat(20)).band().label());
  }

  @Test
  void whereThereIsNothingToJudgeNothingIsSaidAgainstIt() {
    assertEquals(100, of("").percent());
    assertEquals(100, of("China Daily, 24 pages, 3.5 yuan").percent());
    assertEquals(100, Quality.NONE.percent());
  }

  @Test
  void aParagraphThatBreaksOffAndLettersInTheMidstOfHanCount() {
    String whole = "各社区设立平台受理诉求，居民可以拨打服务电话，也可以到窗口咨询，工作人员当天答复。";
    Quality torn = of(whole.substring(0, whole.length() - 3));
    assertEquals(List.of(0, 1), List.of(of(whole).torn(), torn.torn()));
    assertEquals(1, of("社区 and 物业一起值守。").unreadable());
  }

  private static Quality of(String text) {
    List<Block> blocks = List.of(PlainArticle.paragraph(text));
    Article article = PlainArticle.of(new ArticleId("a"), 1, blocks);
    IssueId id = new IssueId("yxrb", LocalDate.of(2022, 11, 21), "");
    return new Qualities(new Issue(id, null, List.of(), List.of(), List.of(article))).of(article);
  }

  private static double meanOfPages(double rate) {
    Damage damage = new Damage(rate, 4);
    List<Integer> figures = new ArrayList<>();
    for (Issue clean : SAMPLE) {
      Issue issue = damage.of(clean);
      Qualities qualities = new Qualities(issue);
      issue.pages().forEach(p -> figures.add(qualities.of(issue, p.label()).percent()));
    }
    return figures.stream().mapToInt(f -> f).average().orElseThrow();
  }
}
