package broadsheet.derive.reprints;

import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** Texts of nonsense with the rhythm of news: no two share more than a few characters. */
@NullMarked
record RandomTexts(Random random) {
  private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动";

  /** A text of about so many characters, in paragraphs. */
  String text(int characters) {
    StringBuilder text = new StringBuilder();
    int sentence = 0;
    while (text.length() < characters) {
      boolean common = random.nextInt(4) == 0;
      text.append(
          common
              ? COMMON.charAt(random.nextInt(COMMON.length()))
              : (char) (0x4E00 + random.nextInt(3000)));
      if (++sentence > 8 && random.nextInt(12) == 0) {
        text.append(random.nextInt(3) == 0 ? "。" : "，");
        sentence = random.nextInt(3) == 0 ? 0 : sentence;
      }
      if (random.nextInt(120) == 0) {
        text.append("。\n");
      }
    }
    return text.append("。").toString();
  }
}
