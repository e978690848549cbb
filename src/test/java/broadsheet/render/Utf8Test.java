package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private final Utf8 out = new Utf8();

  /** Characters of every length in bytes, halves of pairs among them. */
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    String some = "a<é\u07FF\u0800云\uFFFD\uD83D\uDE00\uD800\uDFFF";
    for (int i = 0; i < length; i++) {
      text.append(some.charAt(random.nextInt(some.length())));
    }
    return text.toString();
  }

  @Test
  void givesTheBytesThatJavaGives() {
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      String text = text(random, random.nextInt(50));
      out.write(text, 0, text.length());
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.taken());
    }
  }

  @Test
  void aPairMayComeInTwoTexts() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      String text = text(random, 40);
      int cut = random.nextInt(text.length());
      out.write(text.toCharArray(), 0, cut);
      out.write(text, cut, 1);
      for (int k = cut + 1; k < text.length(); k++) {
        out.write(text.charAt(k));
      }
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.taken());
    }
  }

  @Test
  void longTextsGrowTheRoom() {
    String text = text(new Random(3), 300_000);
    out.write(text, 0, text.length());
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.taken());
  }

  @Test
  void halfAPairAtTheEndIsNotInTheNextPage() {
    out.write("half \uD83D", 0, 6);
    assertEquals("half ?", new String(out.taken(), StandardCharsets.UTF_8));
    out.write("\uDE00", 0, 1);
    assertEquals("?", new String(out.taken(), StandardCharsets.UTF_8));
  }
}
