package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph that lost only its stop ends there; one that is cut within a clause goes on. */
class LostStopsTest {
  private static final String HEAD = "老街修好了雨水管\n";
  private static final String FIRST =
      "本报讯（记者 岳平）柳塘区的老街上，雨水管修了三个月，居民们等得着急。工人们夜里开工，白天把路面铺平，" + "店铺没有一天关门。居民们说，这样的修法，麻烦少了一半。";

  /** Ends where other clauses of the page do: 着急, and the next begins as others do: 居民. */
  private static final String WHOLE = "隔壁巷子的管子更老，前年漏过两回，去年又漏，商户们把沙袋堆在门口过夏天，比谁都着急";

  private static final String SENTENCE = "居民们还提了别的要求：路灯要亮一点，井盖不能再响。街道办答应入冬前办完。\n";

  @Test
  void aSentenceThatOpensAsOthersDoIsAParagraph() {
    assertEquals(
        List.of(false, false, false, false), joins(FIRST + "\n" + WHOLE + "\n" + SENTENCE));
  }

  @Test
  void whatIsCutWithinAClauseGoesOn() {
    String torn = WHOLE.substring(0, WHOLE.length() - 3);
    String rest = WHOLE.substring(WHOLE.length() - 3) + "。后来街道办也来看过。\n";
    assertEquals(List.of(false, false, false, true), joins(FIRST + "\n" + torn + "\n" + rest));
  }

  @Test
  void noParagraphEndsWithinAQuoteOrAWord() {
    String quote = WHOLE.replace("，比谁都着急", "，还说：“比谁都着急");
    assertEquals(List.of(false, false, false, true), joins(FIRST + "\n" + quote + "\n" + SENTENCE));
    String word = WHOLE.replace("比谁都着急", "比谁都喜欢那些居");
    String end = "民们带来的消息，他们说得很清楚。后来街道办也来看过。\n";
    assertEquals(List.of(false, false, false, true), joins(FIRST + "\n" + word + "\n" + end));
  }

  private static List<Boolean> joins(String text) {
    return new PageReader(Pages.archive(List.of(), List.of()))
        .read(Pages.plain("01", "01.txt", HEAD + text)).lines().stream()
            .map(LineReading::joins)
            .toList();
  }
}
