package broadsheet.derive.corrections;

import java.util.List;

/** Characters that stand for one another in the same words and both are right: 进出, 省市县, 他她, 一二三. */
final class Contrasts {
  private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇两几数半双多";

  private static final List<String> SETS =
      List.of(
          NUMERALS,
          "我你他她它咱您",
          "东西南北中",
          "上下中",
          "进出入",
          "前后",
          "左右",
          "内外里",
          "大小中老",
          "多少",
          "高低中",
          "新旧老",
          "男女",
          "日晚早午夜晨昨今明次",
          "省市县区乡镇村州国街路",
          "春夏秋冬",
          "甲乙丙丁戊己庚辛壬癸",
          "年月日时分秒周天",
          "个位名只件条项次场家所户",
          "和与及同跟或",
          "的地得了着过",
          "这那哪该此各每某本",
          "是为有无没不非",
          "再又还也都就才",
          "买卖",
          "加减",
          "升降",
          "长短",
          "好坏",
          "开关",
          "开收",
          "电讯",
          "党纪团",
          "来去到",
          "公私",
          "首末",
          "首次",
          "红黄蓝绿黑白",
          "父母",
          "儿女",
          "师生",
          // Two usual spellings of the same words.
          "炼练",
          "账帐",
          "象像",
          "作做",
          "其它他",
          "惟唯",
          "飘漂",
          "型形",
          "词辞",
          "定订",
          "迭叠",
          "彩采",
          "坐座",
          "份分",
          "度渡",
          "沾粘",
          "驻住",
          "记纪",
          "建健",
          "决绝");

  private Contrasts() {}

  static boolean has(char a, char b) {
    for (String set : SETS) {
      if (set.indexOf(a) >= 0 && set.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether both readings may well be right there: a number among numbers, words that come in
   * pairs.
   */
  static boolean allows(Spot spot) {
    boolean number =
        isNumeral(spot.printed())
            && (numeralAt(spot.field(), spot.at() - 1) || numeralAt(spot.field(), spot.at() + 1));
    return number || has(spot.printed(), spot.likely());
  }

  private static boolean numeralAt(String field, int at) {
    return at >= 0 && at < field.length() && isNumeral(field.charAt(at));
  }

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || Character.isDigit(c);
  }
}
