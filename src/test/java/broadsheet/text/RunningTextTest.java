package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.text.RunningText.Found;
import broadsheet.text.RunningText.Spot;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quotes are found by likeness, against a plain table of edit distances. */
class RunningTextTest {
  private static List<Found> find(String quote, String... lines) {
    return new RunningText(List.of(lines)).find(quote);
  }

  @Test
  void bordersSpaceAndWidthOfSignsDoNotCount() {
    Found found = find("走到桥头, 雨停了。", "他们走到桥", "头，雨 停了．再走").get(0);
    assertEquals(new Spot(0, 2), found.whole().from());
    assertEquals(new Spot(1, 7), found.whole().to());
    assertEquals(0, found.errors());
  }

  @Test
  void aQuarterOfTheCharactersMayDiffer() {
    Found found = find("不可有一篇松劲的念头", "各地都不可有一蒿松勁的念头，要抓紧").get(0);
    assertEquals(2, found.errors());
    assertEquals(new Spot(0, 3), found.whole().from());
    assertEquals(new Spot(0, 13), found.whole().to());
    assertEquals(List.of(), find("不可有一篇松劲的念头", "各地都不可无半点放松之念头，要抓紧"));
  }

  @Test
  void thePartThatIsAskedForIsFoundWithinTheQuote() {
    RunningText text = new RunningText(List.of("各地都不可有一蒿", "松劲念头，要抓紧"));
    Found found = text.find("不可有一篇松劲的念头", "一篇松劲").get(0);
    assertEquals(new Spot(0, 6), found.part().from());
    assertEquals(new Spot(1, 2), found.part().to());
  }

  @Test
  void equallyGoodPlacesAreAllToldInTheirOrder() {
    assertEquals(2, find("云溪市热力协会", "云溪市热力协会", "别的", "云溪市热力协会").size());
    assertEquals(1, find("云溪市热力协会的通知", "云溪市热力协会的通知", "云溪市热力协会的通告").size());
    assertEquals(2, find("云溪市热力协会的通知", "云溪市热力协会的遁知", "云溪市热力协会的通告").size());
  }

  @Test
  void aShortQuoteIsALineOrStandsOnce() {
    assertEquals(new Spot(2, 0), find("天气", "今天天气很好", "明天天气也好", "天气").get(0).whole().from());
    assertEquals(1, find("天气", "今天天气很好", "天气").size());
    assertEquals(2, find("天气", "今天天气很好", "明天天气也好").size());
    assertEquals(List.of(), find("天气", "今天大气很好"));
  }

  @Test
  void theLikestPlaceIsToldWhenNoneIsLikeEnough() {
    RunningText text = new RunningText(List.of("别的一行", "各地都不可无半点放松之念头，要抓紧"));
    assertEquals(1, text.likest("不可有一篇松劲的念头").get(0).line());
    assertEquals(List.of(), new RunningText(List.of()).likest("甲"));
  }

  @Test
  void theBestEndsAreThoseOfAPlainTable() {
    Random random = new Random(29);
    for (int run = 0; run < 2000; run++) {
      char[] text = letters(random, 1 + random.nextInt(120), 4);
      char[] pattern = letters(random, 1 + random.nextInt(100), 4);
      int[] table = lastRow(text, pattern);
      int least = pattern.length;
      for (int errors : table) {
        least = Math.min(least, errors);
      }
      for (var end : ApproximateSearch.ends(text, pattern, pattern.length, Integer.MAX_VALUE)) {
        assertEquals(table[end.at()], end.errors());
        var where = ApproximateSearch.align(text, end, pattern);
        assertTrue(where.start(0) <= where.end(pattern.length) && where.start(0) >= 0);
        assertEquals(end.errors(), distance(pattern, text, where.start(0), end.at()));
      }
      int limit = least;
      int best =
          ApproximateSearch.ends(text, pattern, limit, 1000).stream()
              .mapToInt(ApproximateSearch.End::errors)
              .min()
              .orElse(pattern.length);
      assertEquals(least, best);
    }
  }

  @Test
  void aPageOfTenMegabytesTakesSeconds() {
    String page = new String(letters(new Random(1), 5_000_000, 3000));
    assertTimeout(
        Duration.ofSeconds(20),
        () -> new RunningText(List.of(page)).find("这一句话在这一页上是怎么也找不到的，因为都是乱写的"));
  }

  private static char[] letters(Random random, int length, int kinds) {
    char[] out = new char[length];
    for (int i = 0; i < length; i++) {
      out[i] = (char) (0x4E00 + random.nextInt(kinds));
    }
    return out;
  }

  /** Errors of the pattern ending before each place of the text. */
  private static int[] lastRow(char[] text, char[] pattern) {
    int[] row = new int[text.length + 1];
    for (int i = 1; i <= pattern.length; i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= text.length; j++) {
        int replace = corner + (pattern[i - 1] == text[j - 1] ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row;
  }

  private static int distance(char[] pattern, char[] text, int from, int to) {
    int[] row = new int[to - from + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= pattern.length; i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = corner + (pattern[i - 1] == text[from + j - 1] ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[row.length - 1];
  }
}
