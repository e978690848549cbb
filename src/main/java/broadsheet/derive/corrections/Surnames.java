package broadsheet.derive.corrections;

/** The usual surnames of one character. */
final class Surnames {
  private static final String ALL =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏"
          + "韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

  private Surnames() {}

  static boolean has(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** Whether a character may be in a name: a surname stands there or one or two before it. */
  static boolean mayNameAt(String text, int at) {
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
