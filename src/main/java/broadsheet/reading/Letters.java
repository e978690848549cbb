package broadsheet.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What letters and notices have: salutations, institutions and dates at their foot. */
final class Letters {
  private static final GlyphSet INSTITUTION_ENDS = GlyphSet.of("会委府局办室心司团部组处院队行校学社站所厅");
  private static final GlyphSet READER_STARTS = GlyphSet.of("读市一学您你此敬居写");
  private static final GlyphSet SALUTATION_ENDS = GlyphSet.of(":!");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "^(?:尊敬的|亲爱的|敬爱的|广大|各位|全体|全市)?[\\u4e00-\\u9fff、,\\s]{0,18}"
              + "(?:们|朋友|同志|先生|女士|老师|同学|读者|编辑部|编辑|主任|市民|居民|用户|家长|同仁|友人|父老乡亲|乡亲)\\s*[:!]$");
  private static final Pattern DATE =
      Pattern.compile(
          "^\\s*([12]\\d{3}|[一二][〇零○Oo一二三四五六七八九]{3})\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月"
              + "\\s*(\\d{1,2}|[一二三四五六七八九十廿]{1,3})\\s*日\\s*$");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "^[\\u4e00-\\u9fff()、·\\s]{2,30}(?:委员会|市委|县委|区委|政府|委|局|办公室|办|中心|协会|联合会|总工会|工会|公司|"
              + "集团|指挥部|领导小组|部|处|院|会|大队|支队|银行|学校|大学|社|站|所|厅|编辑部|学会|基金会)\\s*$");
  private static final Pattern READER =
      Pattern.compile(
          "^(?:读者|市民|一名|一位|学生|您的|你的|此致|敬礼|居民|写信人)[\\u4e00-\\u9fff\\s!:]{0,12}$"
              + "|^[\\u4e00-\\u9fff]{2,8}(?:区|县|镇|乡|村|小区|社区|路|街|巷|厂|学校|中学|小学)\\s+[\\u4e00-\\u9fff]{2,4}$");

  private Letters() {}

  static boolean salutation(String folded) {
    return folded.length() <= 26
        && SALUTATION_ENDS.ends(folded)
        && SALUTATION.matcher(folded).matches();
  }

  static boolean institution(String folded) {
    return folded.length() <= 32
        && INSTITUTION_ENDS.ends(folded.stripTrailing())
        && INSTITUTION.matcher(folded).matches();
  }

  static boolean reader(String folded) {
    return folded.length() <= 16
        && (READER_STARTS.begins(folded) || folded.indexOf(' ') > 0)
        && READER.matcher(folded).matches();
  }

  /** The date that a line consists of, {@code 2022年11月28日} or in Chinese numerals. */
  static @Nullable LocalDate date(String folded) {
    boolean may = folded.length() <= 24 && folded.indexOf('年') > 0;
    Matcher m = may ? DATE.matcher(folded) : null;
    if (m == null || !m.matches()) {
      return null;
    }
    try {
      return LocalDate.of(year(m.group(1)), small(m.group(2)), small(m.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String text) {
    if (Glyphs.digit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      year = year * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(text.charAt(i)));
    }
    return year;
  }

  private static int small(String text) {
    return Integer.parseInt(PageLabels.printed(text.replace("廿", "二十")));
  }
}
