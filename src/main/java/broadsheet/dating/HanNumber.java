package broadsheet.dating;

/** Numbers as newspapers print them: 21, 二十一, 二〇二二. */
final class HanNumber {
  /** What counts as a digit. */
  static final String DIGITS = "0-9〇○零一二三四五六七八九十百";

  private static final String ORDER = "零一二三四五六七八九";

  private HanNumber() {}

  /** The number, or −1 when it is none. Digits without 十 and 百 are read in a row. */
  static int of(String text) {
    if (text.isEmpty() || text.length() > 8) {
      return -1;
    }
    return text.indexOf('十') < 0 && text.indexOf('百') < 0 ? row(text) : counted(text);
  }

  private static int row(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value > 99_999 ? -1 : (int) value;
  }

  private static int counted(String text) {
    int value = 0;
    int pending = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (unit > 0) {
        value += (pending < 0 ? 1 : pending) * unit;
        pending = -1;
      } else {
        pending = digit(c);
        if (pending < 0) {
          return -1;
        }
      }
    }
    return value + Math.max(0, pending);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '〇' || c == '○' ? 0 : ORDER.indexOf(c);
  }
}
