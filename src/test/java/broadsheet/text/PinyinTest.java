package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
  /** The table was made from ICU's transform; this finds out when a new ICU knows better. */
  @Test
  void theTableSaysWhatTheLibrarySays() {
    Pinyin pinyin = new Pinyin();
    Transliterator han = Transliterator.getInstance("Han-Latin");
    Transliterator ascii = Transliterator.getInstance("Latin-ASCII");
    List<String> wrong = new ArrayList<>();
    int known = 0;
    for (char c = '\u4E00'; c < '\u9FA5'; c = (char) (c + 7)) {
      String tones = han.transliterate(String.valueOf(c));
      String expected = ascii.transliterate(tones.replaceAll("[üǖǘǚǜ]", "v"));
      String reading = pinyin.readingOf(c);
      known += reading == null ? 0 : 1;
      if (reading != null && !reading.equals(expected)) {
        wrong.add(c + ": " + reading + ", not " + expected);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(known > 2900, "known: " + known);
  }

  @Test
  void theLongestWordWins() {
    Pinyin pinyin = new Pinyin();
    assertEquals("changzhangduchangjiang", pinyin.read("厂长都长江"));
    assertEquals("zichangzhen", pinyin.read("子长镇"));
    assertEquals("\uD840\uDC00yun", pinyin.read("\uD840\uDC00云"));
  }
}
