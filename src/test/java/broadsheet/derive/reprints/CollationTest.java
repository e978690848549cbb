package broadsheet.derive.reprints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.Variant;
import broadsheet.derive.reprints.Alignment.Run;
import broadsheet.derive.reprints.Collation.Piece;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollationTest {
  private final PlainArticles archive = new PlainArticles();

  private Article article(String text) {
    ArticleId id = archive.add(new IssueId("rb", LocalDate.of(2022, 11, 21), ""), text);
    return archive.article(id);
  }

  private List<Variant> variants(String one, String other) {
    return Collation.of(article(one), article(other)).variants();
  }

  private static String texts(List<Variant> variants) {
    return variants.stream()
        .map(v -> v.one().text() + "/" + v.other().text())
        .collect(Collectors.joining(" "));
  }

  @Test
  void oneWrongCharacterIsOneReadingWithItsContext() {
    List<Variant> variants = variants("不可有一篇松劲的念头，船到江心更要齐力。", "不可有一篙松劲的念头,船到江心更要齐力.");
    assertEquals("篇/篙", texts(variants));
    assertEquals("不可有一", variants.get(0).one().before());
    assertEquals("松劲的念头，船到江心更要", variants.get(0).one().after());
    assertEquals("松劲的念头,船到江心更要", variants.get(0).other().after());
  }

  @Test
  void whatIsMissingIsAnEmptyReadingAtItsPlace() {
    List<Variant> variants = variants("当天到现场，夜间不超过六小时；确因抢修", "四小时内当天到现场；确因抢修");
    assertEquals("/四小时内 夜间不超过六小时/", texts(variants));
    assertEquals("当天", variants.get(0).one().after().substring(0, 2));
    assertEquals("；确因抢修", variants.get(1).other().after());
  }

  @Test
  void punctuationWidthAndLineBreaksAreNoReadings() {
    assertEquals("", texts(variants("气温为１２．５℃，“晴”。\n明天多云。", "气温为12.5℃, \"晴\"明天\n多云")));
  }

  @Test
  void aPointBetweenDigitsIsRead() {
    assertEquals("./", texts(variants("气温为12.5度左右", "气温为125度左右")));
  }

  @Test
  void aPassageThatOnlyOnePrintingHasIsNoReading() {
    String passage = new RandomTexts(new Random(1)).text(60).replace("\n", "");
    String text = new RandomTexts(new Random(2)).text(200);
    assertEquals("", texts(variants(text, text.replaceFirst("。", "。" + passage))));
  }

  @Test
  void theRowsHoldEveryPrintedCharacterOfBothPrintings() {
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      String text = new RandomTexts(random).text(300);
      String copy = new Planting(random, 0.7, 0.05).reprint(text, new RandomTexts(random).text(90));
      Article one = article(text);
      Article other = article(copy);
      Collation collation = Collation.of(one, other);
      assertEquals(printed(one), side(collation, Collation.Row::one));
      assertEquals(printed(other), side(collation, Collation.Row::other));
    }
  }

  private static String printed(Article article) {
    return article.blocks().stream().map(b -> b.text()).collect(Collectors.joining());
  }

  private static String side(Collation collation, Function<Collation.Row, List<Piece>> side) {
    return collation.rows().stream()
        .flatMap(row -> side.apply(row).stream())
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  /** The oracle is the longest common subsequence of the whole texts, in the square of time. */
  @Test
  void theAlignmentIsNearlyAsLongAsTheLongestThereIs() {
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      String text = new RandomTexts(random).text(900);
      String copy =
          new Planting(random, 0.8, 0.04).reprint(text, new RandomTexts(random).text(200));
      int[] one = text.chars().toArray();
      int[] other = copy.chars().toArray();
      List<Run> runs = Alignment.of(one, other);
      int at = 0;
      int otherAt = 0;
      for (Run run : runs) {
        assertTrue(run.one() >= at && run.other() >= otherAt && run.length() > 0);
        for (int k = 0; k < run.length(); k++) {
          assertEquals(one[run.one() + k], other[run.other() + k]);
        }
        at = run.oneEnd();
        otherAt = run.otherEnd();
      }
      int found = runs.stream().mapToInt(Run::length).sum();
      int longest =
          Subsequence.of(one, other, 0, one.length, 0, other.length).stream()
              .mapToInt(Run::length)
              .sum();
      assertTrue(found >= 0.95 * longest, found + " of " + longest);
    }
  }

  @Test
  void novelsAreCollatedInSeconds() {
    Random random = new Random(5);
    String text = new RandomTexts(random).text(400_000);
    String copy = new Planting(random, 0.9, 0.02).noisy(text);
    Collation collation =
        assertTimeout(Duration.ofSeconds(30), () -> Collation.of(article(text), article(copy)));
    assertTrue(collation.shared() > 0.95, "shared: " + collation.shared());
    String same = "一二".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(30), () -> Collation.of(article(same), article("二" + same + "三")));
  }
}
