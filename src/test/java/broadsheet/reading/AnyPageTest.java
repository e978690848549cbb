package broadsheet.reading;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.source.PageText;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever stands on a page, no line is lost and time stays linear. */
final class AnyPageTest {
  private static final List<String> SCRAPS =
      List.of(
          "小店区",
          "本报讯 今天天气很好，大家出门走走。",
          "(下转第2版)",
          "（上接01版）",
          "## 标题一行",
          "### 小标题",
          "记者 周牧野",
          "（李静）",
          "方远山 摄",
          "图为现场。",
          "市民朋友们:",
          "2022年11月28日",
          "云溪市热力协会",
          "、没有头的句子",
          "■ 一点",
          "——副题",
          "通告 因检修停水。特此通告。",
          "央 媒",
          "12345 678",
          "☆☆☆",
          "Hello world",
          "مرحبا",
          "没写完的一句话就停在这里而且很长很长",
          "（见第3版）",
          "一、第一点",
          "“引号没有关上",
          "新华社北京1月4日电（记者王小）今天");

  /** Far more than it takes, so that only what is not linear fails. */
  private static final Duration LONG = Duration.ofSeconds(60);

  private final PageReader reader = new PageReader(Pages.taiyuan());

  private static PageText page(List<String> lines) {
    return Pages.plain("01", "01.txt", String.join("\n", lines));
  }

  private void keepsEveryLine(PageText page) {
    PageReading reading = reader.read(page);
    assertEquals(
        page.lines().stream().map(l -> l.number()).toList(),
        reading.lines().stream().map(LineReading::line).toList());
    assertEquals(
        page.lines().stream().map(l -> l.text()).toList(),
        reading.lines().stream().map(LineReading::text).toList());
    Set<String> items = new HashSet<>();
    reading.items().forEach(i -> items.add(i.key()));
    assertEquals(reading.items().size(), items.size());
    assertTrue(reading.lines().stream().allMatch(l -> items.contains(l.item())));
    assertTrue(reading.lines().stream().allMatch(l -> l.confidence() >= 0 && l.confidence() <= 1));
  }

  @Test
  void noLineIsLostWhateverTheOrderOfScraps() {
    Random random = new Random(7);
    for (int run = 0; run < 400; run++) {
      int count = 1 + random.nextInt(40);
      List<String> lines = random.ints(count, 0, SCRAPS.size()).mapToObj(SCRAPS::get).toList();
      keepsEveryLine(page(lines));
    }
  }

  @Test
  void noLineIsLostWhateverTheCharacters() {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      List<String> lines = random.ints(20, 0, 60).mapToObj(n -> noise(random, n)).toList();
      keepsEveryLine(page(lines));
    }
  }

  private static String noise(Random random, int length) {
    String signs = "。，、：；！？“”《》（）()#■—0123456789年月日版";
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean sign = random.nextInt(4) == 0;
      out.append(
          sign
              ? signs.charAt(random.nextInt(signs.length()))
              : (char) (0x4E00 + random.nextInt(300)));
    }
    return out.toString();
  }

  @Test
  void anEmptyPageReadsAsNothing() {
    assertEquals(List.of(), reader.read(page(List.of(""))).items());
  }

  @Test
  void pagesThatNoNewspaperPrintedKeepTheirLines() {
    OddPages.of(300).values().forEach(this::keepsEveryLine);
    keepsEveryLine(OddPages.novel(300));
  }

  @Test
  void theReaderIsNotSureOfWhatItWasNotMadeFor() {
    OddPages.of(300).forEach((kind, page) -> assertTrue(confidence(page) < 0.5, kind));
    assertTrue(confidence(OddPages.novel(2_000)) < 0.5, "a novel on one page");
  }

  @Test
  void theReasonOfADoubtedPageComesFirst() {
    LineReading line = reader.read(requireNonNull(OddPages.of(100).get("English"))).lines().get(0);
    assertEquals("strange-page", line.evidence().get(0).rule());
  }

  private double confidence(PageText page) {
    return reader.read(page).lines().stream()
        .mapToDouble(LineReading::confidence)
        .average()
        .orElse(0);
  }

  @Test
  void fiftyThousandLinesTakeSeconds() {
    Random random = new Random(3);
    List<String> lines = random.ints(50_000, 0, SCRAPS.size()).mapToObj(SCRAPS::get).toList();
    assertTimeout(LONG, () -> keepsEveryLine(page(lines)));
    List<String> titles = random.ints(20_000, 0, 9).mapToObj(n -> "又是一个短短的标题" + n).toList();
    assertTimeout(LONG, () -> keepsEveryLine(page(titles)));
  }

  @Test
  void oneLineOfTwoMillionCharactersTakesSeconds() {
    assertTimeout(LONG, () -> keepsEveryLine(page(List.of("长".repeat(2_000_000)))));
    String broken = "（“一句，".repeat(400_000);
    assertTimeout(LONG, () -> keepsEveryLine(page(List.of(broken, broken))));
    assertTimeout(LONG, () -> keepsEveryLine(page(List.of("7".repeat(2_000_000)))));
  }

  @Test
  void tenMegabytesOfOddPagesTakeSeconds() {
    OddPages.of(5_000).values().forEach(page -> assertTimeout(LONG, () -> keepsEveryLine(page)));
    assertTimeout(LONG, () -> keepsEveryLine(OddPages.novel(20_000)));
  }
}
