package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadingsTest {
  @Test
  void aUsualWordCostsLessThanItsCharactersApart() {
    assertTrue(Words.cost("社会", 0, 2) < Words.cost("社", 0, 1) + Words.cost("会", 0, 1));
    assertTrue(Words.cost("社會", 0, 2) > 0, "traditional words are known too");
    assertEquals(-1, Words.cost("抽凋", 0, 2));
    assertTrue(Words.cost("的", 0, 1) < Words.cost("篙", 0, 1));
  }

  @Test
  void aPairIsKnownFromAnyWordThatHoldsIt() {
    assertTrue(Words.pair('社', '会') && (Words.pair('會', '主') || Words.pair('社', '會')));
    assertTrue(Words.pair('纪', '委'), "from the table beside the dictionary");
    assertTrue(!Words.pair('凋', '一'));
  }

  @Test
  void findsTheCharacterThatBreaksAWordAndTheWordItWouldMake() {
    List<Misreadings.Misreading> found = Misreadings.in("。已抽凋一百二十支服务队", 5);
    assertEquals(1, found.size());
    Misreadings.Misreading one = found.get(0);
    assertEquals(3, one.at());
    assertEquals('调', one.likely());
    assertEquals(List.of(2, 4), List.of(one.from(), one.to()));
  }

  @Test
  void findsNothingInCleanText() {
    String clean = "各社区设立平台受理诉求，居民可以拨打服务电话。记者从市气象台获悉，本周降温明显。";
    assertEquals(List.of(), Misreadings.in(clean, 5));
    assertEquals(List.of(), Misreadings.in("China Daily 2022", 0));
    assertEquals(List.of(), Misreadings.in("", 0));
  }

  @Test
  void countsWhatItWouldTellButForPlacesLeftOut() {
    String text = "。已抽凋一百二十支服务队，已抽凋一百支，又抽凋二十支";
    List<Misreadings.Misreading> told = Misreadings.in(text, 4);
    assertTrue(told.size() >= 3, told::toString);
    BitSet without = new BitSet();
    for (int left = told.size(); left > 0; left--) {
      assertEquals(left, Misreadings.count(text, 4, without));
      without.set(told.get(told.size() - left).at());
    }
    assertEquals(0, Misreadings.count(text, 4, without));
  }

  @Test
  void timeIsLinearInTheLengthOfARun() {
    String run = "云溪市供热服务中心".repeat(40_000);
    assertTimeout(Duration.ofSeconds(20), () -> Misreadings.in(run, 5));
  }
}
