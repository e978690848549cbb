package broadsheet.dating;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which days are printed, and where they stand in a line. */
final class DateForms {
  private static final String WEEKDAY = "(?:星期|礼拜|周)([一二三四五六日天])";
  private static final String NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

  /** 2022年11月27日（星期日）; year and weekday may be missing. */
  private static final Pattern HAN =
      Pattern.compile(
          ("(?:([12][0-9]{3}|[一二][〇○零0一二三四五六七八九]{3})年)?"
                  + "(?<![0-9一二三四五六七八九十])(NUMBER)月(NUMBER)日"
                  + "(?:[ \\u3000,]?[(]?WEEKDAY[)]?)?")
              .replace("NUMBER", NUMBER)
              .replace("WEEKDAY", WEEKDAY));

  /** 2022-11-27, 2022.11.27, 2022/11/27 星期日. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![0-9])(19[0-9]{2}|20[0-9]{2})([-./])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])"
              + "(?:[ \\u3000,]?[(]?"
              + WEEKDAY
              + "[)]?)?");

  /** 记者20日从…, 20日上午, 昨日（20日）: the month is not printed. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?<=记者|[昨今明][日天晚]\\(|本月)([0-9]{1,2})日"
              + "|(?<![0-9月至到、-])([0-9]{1,2})日(?=上午|下午|晚|凌晨|清晨|中午|从|获悉|召开|[)]))");

  private static final String DAYS = "一二三四五六日";

  private DateForms() {}

  /**
   * A date where it stands.
   *
   * @param date as far as it is printed
   * @param start where it starts in its line
   * @param end where it ends
   */
  record Found(PrintedDate date, int start, int end) {}

  /** Takes each date of a line, in the order of the forms. */
  static void find(String folded, Consumer<Found> found) {
    if (folded.indexOf('日') >= 0) {
      Matcher han = HAN.matcher(folded);
      while (han.find()) {
        give(han, number(han.group(1)), 2, 4, folded, found);
      }
      Matcher bare = BARE.matcher(folded);
      while (bare.find()) {
        int day = Integer.parseInt(bare.group(1) == null ? bare.group(2) : bare.group(1));
        emit(new PrintedDate(0, 0, day, 0, PrintedDate.NONE), bare, found);
      }
    }
    Matcher figures = FIGURES.matcher(folded);
    while (figures.find()) {
      give(figures, number(figures.group(1)), 3, 5, folded, found);
    }
  }

  private static void give(
      Matcher m, int year, int month, int weekday, String folded, Consumer<Found> found) {
    int day = month + 1;
    PrintedDate date =
        new PrintedDate(
            Math.max(0, year),
            number(m.group(month)),
            number(m.group(day)),
            weekday(m.group(weekday)),
            yearsLater(folded, m.start()));
    if (date.month() >= 1 && date.month() <= 12) {
      emit(date, m, found);
    }
  }

  private static void emit(PrintedDate date, Matcher m, Consumer<Found> found) {
    if (date.day() >= 1 && date.day() <= 31) {
      found.accept(new Found(date, m.start(), m.end()));
    }
  }

  /** 去年, 今年 and their like right before a date. */
  private static int yearsLater(String text, int start) {
    String before = text.substring(Math.max(0, start - 2), start);
    return switch (before) {
      case "前年" -> -2;
      case "去年", "上年" -> -1;
      case "今年", "本年" -> 0;
      case "明年" -> 1;
      default -> PrintedDate.NONE;
    };
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : HanNumber.of(text);
  }

  /** 1 for 一 to 7 for 日 or 天; 0 for nothing. */
  static int weekday(@Nullable String han) {
    return han == null ? 0 : DAYS.indexOf(han.replace('天', '日')) + 1;
  }

  /** Full-width figures, brackets and commas as half-width ones; the length stays. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c > 0xFF00 && c < 0xFF5F) {
        out.setCharAt(i, (char) (c - 0xFEE0));
      } else if (c == '\u3000') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
