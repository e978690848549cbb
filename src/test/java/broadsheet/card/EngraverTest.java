package broadsheet.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.site.CardView;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EngraverTest {
  private static final Engraver ENGRAVER = new Engraver();

  private static CardView card(String headline) {
    return new CardView("云溪晚报", "2022年11月21日", "陆景和夜查供热保障", headline, "A01版 · 云溪报刊资料库");
  }

  private static BufferedImage picture(String headline) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(ENGRAVER.png(card(headline))));
  }

  /** How many points of a band of rows are dark. */
  private static long ink(BufferedImage picture, int from, int to, int left, int right) {
    return IntStream.range(from, to)
        .mapToLong(
            y -> IntStream.range(left, right).filter(x -> isDark(picture.getRGB(x, y))).count())
        .sum();
  }

  private static boolean isDark(int colour) {
    return (colour & 0xFF) < 0x60;
  }

  @Test
  void isAPictureOfTheSizeThatIsAskedFor() throws IOException {
    BufferedImage picture = picture("把群众冷暖记在心上落到户里");
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
    assertTrue(ENGRAVER.png(card("把群众冷暖记在心上落到户里")).length < 40_000);
  }

  @Test
  void nameHeadlineAndFootArePrintedAndMarginsStayWhite() throws IOException {
    BufferedImage picture = picture("把群众冷暖记在心上落到户里");
    assertTrue(ink(picture, 60, 130, 80, 500) > 1000, "name");
    assertTrue(ink(picture, 260, 540, 80, 1120) > 5000, "headline");
    assertEquals(0, ink(picture, 0, 630, 1125, 1200));
    assertEquals(0, ink(picture, 0, 630, 25, 75));
    assertEquals(0, ink(picture, 595, 630, 25, 1200));
  }

  /** However long: it is cut off, and nothing runs into the margins or over the foot. */
  @Test
  void noHeadlineIsTooLong() throws IOException {
    for (int length : List.of(1, 5, 20, 33, 47, 60, 400)) {
      BufferedImage picture = picture("“冬供”，".repeat(length));
      assertEquals(0, ink(picture, 0, 630, 1125, 1200), length + " signs");
      assertEquals(0, ink(picture, 156, 180, 25, 1200), length + " signs");
      assertTrue(ink(picture, 260, 540, 80, 1120) > 500, length + " signs");
    }
  }

  @Test
  void aCharacterThatTheFaceLacksIsAMissingSort() throws IOException {
    assertArrayEquals(ENGRAVER.png(card("地铁〓号线")), ENGRAVER.png(card("地铁\uE123号线")));
    assertFalse(ink(picture("龘靐"), 260, 540, 80, 1120) == 0);
  }

  @Test
  void traditionalCharactersAreInTheFace() {
    Typeface face = new Typeface();
    Typeface.Letter missing = face.letter(0x3013);
    for (int c : "雲溪晚報圖書館舊貌換新顏彎溫關鐵".codePoints().toArray()) {
      assertFalse(face.letter(c).outline().getBounds2D().equals(missing.outline().getBounds2D()));
    }
  }

  @Test
  void everyThreadAndLocaleDrawsTheSame() {
    byte[] wanted = ENGRAVER.png(card("老码头的仓库将保留"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      IntStream.range(0, 40)
          .parallel()
          .forEach(i -> assertArrayEquals(wanted, new Engraver().png(card("老码头的仓库将保留"))));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linesAreFilledAndDoNotBeginWithAStop() {
    Typeface face = new Typeface();
    Setting set = Setting.of("今天，把博物馆“搬”到街上，一起去看看吧。", face, 1040, List.of(100), 3);
    assertTrue(set.lines().size() > 1);
    for (String line : set.lines()) {
      assertFalse("，。”".contains(line.substring(0, 1)), line);
      assertTrue(face.width(line) * 100 <= 1040, line);
    }
    assertEquals("今天，把博物馆“搬”到街上，一起去看看吧。", String.join("", set.lines()));
  }
}
