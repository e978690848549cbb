package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlugsTest {
  @Test
  void hanIsWrittenInPinyinWithoutTones() {
    assertEquals("yaowen", Slugs.of("要闻"));
    assertEquals("yunxiribao", Slugs.of("云溪日报"));
    assertEquals("lvse", Slugs.of("绿色"));
    assertEquals("2022nian", Slugs.of("２０２２年"));
  }

  @Test
  void charactersAreReadAsTheirWordReadsThem() {
    assertEquals("chengdu", Slugs.of("成都"));
    assertEquals("changjiangribao", Slugs.of("长江日报"));
    assertEquals("shizhangrexian", Slugs.of("市长热线"));
    assertEquals("daichengxian", Slugs.of("大城县"));
    assertEquals("dachengshi", Slugs.of("大城市"));
    assertEquals("chongqing", Slugs.of("重庆"));
  }

  @Test
  void spacesAndPunctuationBecomeOneHyphen() {
    assertEquals("luoshimubiao-tuidongfazhan", Slugs.of("落实目标 ——　推动发展！"));
    assertEquals("a-b", Slugs.of("  A, B. "));
  }

  @Test
  void otherScriptsAreWrittenInLatinLetters() {
    assertEquals("moskva", Slugs.of("Москва"));
    assertEquals("cafe-munchen", Slugs.of("Café München"));
  }

  @Test
  void aNameWithoutLettersStillHasASlug() {
    assertTrue(Slugs.of("★").matches("[0-9a-f]{8}"));
    assertTrue(Slugs.of("").matches("[0-9a-f]{8}"));
    assertNotEquals(Slugs.of("★"), Slugs.of("☆"));
    assertNotEquals(Slugs.of("甲★"), Slugs.of("甲"));
  }

  @Test
  void longNamesAreCutAndStillDiffer() {
    String one = Slugs.of("云".repeat(60) + "甲");
    String two = Slugs.of("云".repeat(60) + "乙");
    assertEquals(Slugs.MAX_LENGTH, one.length());
    assertNotEquals(one, two);
  }

  @Test
  void homophonesCanBeToldApart() {
    assertEquals(Slugs.of("云溪"), Slugs.of("云西"));
    assertNotEquals(Slugs.distinct("云溪"), Slugs.distinct("云西"));
    assertTrue(Slugs.distinct("云溪").startsWith("yunxi-"));
  }

  @Test
  void anyStringGivesASafeSlugInAnyLocale() {
    Locale before = Locale.getDefault();
    Random random = new Random(2);
    try {
      for (int i = 0; i < 2000; i++) {
        String name = anyName(random);
        Locale.setDefault(Locale.ROOT);
        String slug = Slugs.of(name);
        Locale.setDefault(new Locale("tr"));
        assertEquals(slug, Slugs.of(name));
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), () -> name + " → " + slug);
        assertTrue(slug.length() <= Slugs.MAX_LENGTH, name);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String anyName(Random random) {
    StringBuilder name = new StringBuilder();
    IntStream.range(0, random.nextInt(30))
        .forEach(
            i -> {
              switch (random.nextInt(4)) {
                case 0 -> name.appendCodePoint(0x4E00 + random.nextInt(0x5200));
                case 1 -> name.appendCodePoint(random.nextInt(0x80));
                case 2 -> name.appendCodePoint(random.nextInt(0x10000));
                default -> name.appendCodePoint(random.nextInt(0x110000));
              }
            });
    return name.toString();
  }
}
