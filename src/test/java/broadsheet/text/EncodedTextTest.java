package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodedTextTest {
  private static final String SIMPLIFIED =
      "本报讯（记者甲乙）昨日上午，云溪市召开全市重点项目建设推进会，总结前三季度工作，安排部署下一阶段任务。会议指出，"
          + "今年以来，各县区各部门抢抓机遇，迎难而上，一批产业项目相继投产，城市面貌持续改善。会议强调，要紧盯年度目标，"
          + "压实责任，优化服务，确保各项任务如期完成。\n市民丁女士家住青桐街，每天早晨都要到湿地公园锻炼身体。她高兴地说，"
          + "自从步道修好以后，老邻居们又能聚在一起聊天了。天气预报：今天白天晴间多云，偏北风二到三级，最高气温十二摄氏度，"
          + "夜间最低气温零下一摄氏度，请注意添衣保暖。\n连日来，柳湾县组织技术人员深入田间地头，指导农户科学施肥、"
          + "防治病虫害，为粮食丰收打下坚实基础。截至目前，全县秋粮收获进度已过九成。";
  private static final String TRADITIONAL =
      "本報訊（記者甲乙）昨日上午，雲溪市召開全市重點項目建設推進會，總結前三季度工作，安排部署下一階段任務。會議指出，"
          + "今年以來，各縣區各部門搶抓機遇，迎難而上，一批產業項目相繼投產，城市面貌持續改善。會議強調，要緊盯年度目標，"
          + "壓實責任，優化服務，確保各項任務如期完成。\n市民丁女士家住青桐街，每天早晨都要到濕地公園鍛煉身體。她高興地說，"
          + "自從步道修好以後，老鄰居們又能聚在一起聊天了。天氣預報：今天白天晴間多雲，偏北風二到三級，最高氣溫十二攝氏度，"
          + "夜間最低氣溫零下一攝氏度，請注意添衣保暖。\n連日來，柳灣縣組織技術人員深入田間地頭，指導農戶科學施肥、"
          + "防治病蟲害，為糧食豐收打下堅實基礎。截至目前，全縣秋糧收穫進度已過九成。";

  @Test
  void everyEncodingIsFoundInShortAndLongPieces() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (int length : new int[] {12, 20, 60, 200}) {
      for (Encoding encoding : Encoding.values()) {
        for (String text : List.of(SIMPLIFIED, TRADITIONAL)) {
          for (int at = 0; at + length <= text.length(); at += 3) {
            String piece = text.substring(at, at + length);
            if (!encoding.charset().newEncoder().canEncode(piece)) {
              continue;
            }
            tried++;
            EncodedText found = EncodedText.decode(piece.getBytes(encoding.charset()), null);
            if (!found.text().equals(piece)) {
              wrong.add(encoding + " as " + found.encoding() + ": " + piece);
            }
          }
        }
      }
    }
    assertTrue(tried > 2000);
    assertEquals(List.of(), wrong);
  }

  @Test
  void aByteOrderMarkDecidesAndIsNotPartOfTheText() {
    byte[] bytes = ("\uFEFF" + "ab").getBytes(StandardCharsets.UTF_16LE);
    assertEquals(new EncodedText("ab", Encoding.UTF_16LE, -1, 0), EncodedText.decode(bytes, null));
    byte[] utf8 = "\uFEFF云".getBytes(StandardCharsets.UTF_8);
    assertEquals("云", EncodedText.decode(utf8, Encoding.GB18030).text());
  }

  @Test
  void westernTextIsNotTakenForChinese() {
    for (String text :
        List.of("Café in München, größer!", "Привет, мир", "plain", "", "€ 5", "naïve", "é")) {
      assertEquals(text, EncodedText.decode(text.getBytes(StandardCharsets.UTF_8), null).text());
    }
    byte[] wide = "Latin only\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Latin only\r\n", EncodedText.decode(wide, null).text());
  }

  @Test
  void aWordThatIsAlsoValidUtf8IsReadAsChinese() {
    // Each byte pair of these characters happens to be a UTF-8 letter.
    byte[] bytes = "联通".getBytes(Encoding.GB18030.charset());
    assertEquals("联通", EncodedText.decode(bytes, null).text());
  }

  @Test
  void aBadByteIsKeptAsAMarkWithItsPlace() {
    byte[] bytes = ("第一行\n第二" + "X" + "行，" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
    bytes[16] = (byte) 0xFF;
    EncodedText found = EncodedText.decode(bytes, null);
    assertEquals(Encoding.UTF_8, found.encoding());
    assertEquals(1, found.bad());
    assertEquals(6, found.firstBad());
    assertEquals("第一行\n第二\uFFFD行，" + SIMPLIFIED, found.text());
  }

  @Test
  void aDeclarationIsBelievedUnlessTheBytesSpeakAgainstIt() {
    Charset gb = Encoding.GB18030.charset();
    byte[] bytes = "云溪".getBytes(gb);
    assertEquals("云溪", EncodedText.decode(bytes, Encoding.GB18030).text());
    EncodedText found = EncodedText.decode(SIMPLIFIED.getBytes(gb), Encoding.BIG5);
    assertEquals(Encoding.GB18030, found.encoding());
    byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    assertEquals(Encoding.UTF_8, EncodedText.decode(utf8, Encoding.GB18030).encoding());
  }

  @Test
  void anyBytesGiveText() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      EncodedText found = EncodedText.decode(bytes, null);
      assertEquals(found.bad() == 0, found.firstBad() < 0);
      assertTrue(found.text().length() <= bytes.length + 1);
    }
  }

  @Test
  void namesOfEncodingsAreReadAsPeopleWriteThem() {
    assertEquals(Encoding.GB18030, Encoding.of("GBK").orElseThrow());
    assertEquals(Encoding.UTF_8, Encoding.of("utf-8").orElseThrow());
    assertTrue(Encoding.of("latin1").isEmpty());
  }
}
