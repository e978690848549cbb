package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The shape of Chinese names: a surname and one or two characters more. */
final class PersonNames {
  private static final GlyphSet SURNAMES =
      GlyphSet.of(
          "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
              + "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
              + "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓"
              + "郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
              + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
              + "宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃"
              + "利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫代付覃仝苟尉昕邸郄闻原冼宏辜智"
              + "初税芦亓鹿扬楚逯佟佘仉矫苑英揭来展隋撒信谌晋");
  private static final Set<String> DOUBLE =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "司徒",
          "长孙", "宇文", "轩辕", "太史", "申屠", "淳于", "呼延", "完颜", "百里", "纳兰", "澹台", "拓跋", "第五");

  private PersonNames() {}

  /** Whether the characters are a name: two or three with a surname, four with a double one. */
  static boolean name(String text) {
    if (!Glyphs.allHan(text)) {
      return text.contains("·")
          && text.length() <= 16
          && Glyphs.substance(text) >= text.length() - 2;
    }
    return fits(text, 0, text.length());
  }

  /** Whether it may be a pen name: two to four Han characters, surname or not. */
  static boolean penName(String text) {
    return Glyphs.allHan(text) && text.length() >= 2 && text.length() <= 4;
  }

  /**
   * The names that a run of characters without spaces is made of, {@code 杨洪柯张起河}; empty when it
   * cannot be cut into names. Longer names first, as most have three characters.
   */
  static List<String> split(String run) {
    List<String> names = new ArrayList<>();
    return run.length() <= 24 && Glyphs.allHan(run) && cut(run, 0, names) ? names : List.of();
  }

  private static boolean cut(String run, int at, List<String> names) {
    if (at == run.length()) {
      return true;
    }
    for (int length : new int[] {3, 2, 4}) {
      if (at + length <= run.length() && fits(run, at, length)) {
        names.add(run.substring(at, at + length));
        if (cut(run, at + length, names)) {
          return true;
        }
        names.remove(names.size() - 1);
      }
    }
    return false;
  }

  private static boolean fits(String run, int at, int length) {
    if (length < 2 || length > 4) {
      return false;
    }
    boolean single = length <= 3 && SURNAMES.has(run.charAt(at));
    return single || (length >= 3 && DOUBLE.contains(run.substring(at, at + 2)));
  }
}
