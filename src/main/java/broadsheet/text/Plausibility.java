package broadsheet.text;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * How much a string looks like Chinese print rather than like bytes read in the wrong encoding.
 *
 * <p>The commonest characters of running text count most, then all that either national standard
 * puts into its first level (3,755 of GB 2312, 5,401 of Big5); what readers never see counts
 * against it.
 */
final class Plausibility {
  private static final String COMMONEST =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
          + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平"
          + "形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党"
          + "程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干"
          + "做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单"
          + "风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界"
          + "市县省镇村街委书记者讯通版新闻刊电话全市城乡企业服务项目群众疫情防控市民今日昨日本报"
          + "這個為國時來們對說產種經後學與關條電動發過會進著開應還實體機當點從業兩現裡義樣線內數問無系軍黨員題設長頭資邊級圖統較將組見計"
          + "別論運農幾區強戰則據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記縣鎮書訊聞"
          + "臺灣於並決隨總讓親師愛歲錢張陳黃劉楊趙吳周";

  private static final String PUNCTUATION = "，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕—…·　■●▲★◆○";

  private static final BitSet COMMON = common();
  private static final BitSet TOP = top();

  private Plausibility() {}

  /** Mean weight of the characters, about 2 for real text and below 0.5 for misread bytes. */
  static double of(String text) {
    return text.codePoints().mapToDouble(Plausibility::weight).average().orElse(0);
  }

  private static double weight(int c) {
    if (c < 0x80) {
      return (c >= ' ' && c < 0x7F) || "\n\r\t".indexOf(c) >= 0 ? 0.5 : -6;
    } else if (TOP.get(c)) {
      return 4;
    } else if ((c >= '０' && c <= '９') || PUNCTUATION.indexOf(c) >= 0) {
      return 2;
    } else if (COMMON.get(c)) {
      return 1;
    }
    return c >= 0x4E00 && c <= 0x9FFF ? -1.5 : weightOfStranger(c);
  }

  private static double weightOfStranger(int c) {
    if (c == 0xFFFD) {
      return -6;
    } else if (Folding.isHan(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL) {
      return -3;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> -6;
      case Character.PRIVATE_USE -> -4;
      default -> -1;
    };
  }

  private static BitSet top() {
    BitSet top = new BitSet(0x10000);
    COMMONEST.codePoints().forEach(top::set);
    return top;
  }

  private static BitSet common() {
    BitSet common = new BitSet(0x10000);
    addFirstLevel(common, "GB2312", 0xB0A1, 0xD7F9);
    addFirstLevel(common, "Big5", 0xA440, 0xC67E);
    return common;
  }

  /** Adds the Han characters that the standard codes between two values. */
  private static void addFirstLevel(BitSet common, String charset, int from, int to) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    for (int c = 0x4E00; c <= 0x9FFF; c++) {
      if (encoder.canEncode((char) c)) {
        byte[] code = String.valueOf((char) c).getBytes(encoder.charset());
        int value = (code[0] & 0xFF) << 8 | (code[code.length - 1] & 0xFF);
        common.set(c, common.get(c) || (value >= from && value <= to));
      }
    }
  }
}
