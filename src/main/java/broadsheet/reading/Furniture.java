package broadsheet.reading;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a page prints around its articles: its own name, date, number and section, who laid it out,
 * telephone numbers. A line is furniture when all of its words are, and one of them beyond doubt.
 */
final class Furniture {
  private static final int LONGEST = 90;
  private static final String DUTIES =
      "(?:本版|本期|一版|值班|执行|责任|首席|轮值)?(?:责编|责任编辑|编辑|美编|美术编辑|版式|版式设计|设计|校对|组版|制版|排版|制图|检校|编审"
          + "|审读|总编辑|主编|副总编|编委|值班编委|编辑主任|视觉|统筹)";
  private static final String DUTY_STARTS = "本一值执责首轮编美版设校组制排检审总主副视统";
  private static final Shape DUTY = Shape.of(DUTY_STARTS, DUTIES + ":?");
  private static final Shape DUTY_NAMED =
      Shape.of(DUTY_STARTS, DUTIES + "\\s*[:/]\\s*[\\u4e00-\\u9fff]{2,4}");
  private static final Pattern NAME = Pattern.compile("^[\\u4e00-\\u9fff]{1,4}$");
  private static final Shape DAY =
      Shape.of(
          "0-9", "\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}月\\d{1,2}日");
  private static final Shape WEEKDAY =
      Shape.of("0-9(星周", "(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?[(]?(?:星期|周)[一二三四五六日天][)]?");

  /** A day with its weekday in which OCR misread a character or two. */
  private static final Shape BLURRED_DAY =
      Shape.of(
          "12",
          "[12][\\dOol]{3}\\S\\S{1,2}\\S\\S{1,2}\\S[\\s(]*(?:星期\\S{1,2}|\\S期\\S|星\\S\\S)[)]?");

  /** A duty and a name in which OCR misread a character. */
  private static final Pattern BLURRED_DUTY =
      Pattern.compile("^(?:责任编\\S|责任\\S辑|责\\S编辑|\\S任编辑|校\\S|\\S对):[\\u4e00-\\u9fff]{2,4}$");

  private static final Shape ISSUE =
      Shape.of(
          "总第(今本共国统CN邮代刊I零定0-9期号",
          "(?:总?第?\\d{1,6}[期号]|\\(?总第?\\d{2,6}[期号]\\)?|今日\\S{1,4}版|本期\\S{1,4}版|共\\S{1,4}版|(?:国内|国际)?统一(?:连续出版物|刊)号?:?.*"
              + "|CN:?.*|\\d{2}-\\d{2,5}(?:/.*)?|邮发代号:?.*|代号:?.*|刊号:?.*|ISSN.*|零售价?:?.*|定价:?.*)");
  private static final Shape LUNAR =
      Shape.of(
          "农夏阴甲乙丙丁戊己庚辛壬癸今",
          "(?:农历|夏历|阴历)\\S{2,14}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\S{0,9}|今日(?:[立小大][春夏秋冬暑寒雪满]|雨水|惊蛰|[春秋]分|清明|谷雨|芒种|夏至|处暑|白露|寒露|霜降|冬至)");
  private static final GlyphSet CONTACT_SIGNS = GlyphSet.of(":@");
  private static final GlyphSet CONTACT_STARTS = GlyphSet.of("wWhHeE");
  private static final GlyphSet NUMBER_SIGNS = GlyphSet.of("0-9-");

  /** One of these stands in every word for a telephone. */
  private static final GlyphSet CALLS = GlyphSet.of("线话真");

  private static final Pattern CONTACT =
      Pattern.compile(
          "^(?:\\S{0,8}(?:热线|电话|传真|邮编|邮箱|信箱|网址|地址|社址|QQ|微信|投稿)\\S{0,3}[:]\\S*|\\S{0,4}(?:热线|电话|传真)[:]?[\\d-]{5,}"
              + "|(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|E-?mail:?\\S*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Shape NUMBER = Shape.of("0-9-", "[\\d-]{5,}(?:[/、][\\d-]{5,})*");
  private static final Shape PAGE =
      Shape.of(
          "第A-Z0-9一二三四五六七八九十", "(?:第?[A-Z]?\\d{1,2}版?|第[一二三四五六七八九十]{1,3}版|[一二三四五六七八九十]{1,3}版)");
  private static final GlyphSet PAPER_ENDS = GlyphSet.of("报社办管版刷");
  private static final Pattern PAPER =
      Pattern.compile(
          "^[\\u4e00-\\u9fff]{2,6}(?:日报|晚报|晨报|早报|都市报|时报|商报|周报)(?:社?(?:主办|主管|出版|编辑出版|印刷)|社|社[出主]\\S|社\\S版)?$");
  private static final GlyphSet SECTION_PAGE_ENDS = GlyphSet.of("0-9版");

  /** A section and its page without a space: 社会06, 体育第7版. */
  private static final Pattern SECTION_PAGE =
      Pattern.compile("^[\\u4e00-\\u9fff]{2,4}(?:第\\d{1,2}版|[A-Z]\\d{1,2}|\\d{2})$");

  private static final Pattern FOLIO = Pattern.compile("[\\u4e00-\\u9fff]{2,4}\\s?[A-Z]?\\d{1,2}");

  private static final Shape EAR = Shape.of("今明", "[今明][日天]天气:\\S{1,12}");
  private static final Shape DEGREES = Shape.of("0-9-零~℃下至", "[-\\d~至零下℃]+");
  private static final GlyphSet SECTION_SIGNS = GlyphSet.of("一-鿿·•");
  private static final Shape LATIN = Shape.of("A-Z", "[A-Z][A-Z'.]+");

  private static final GlyphSet BETWEEN = GlyphSet.of(" \t-\r|│丨■●◆★");
  private static final Pattern BREAK = Pattern.compile("[\\s|│丨■●◆★]+");

  private Furniture() {}

  /** Whether the folded line is nothing but furniture. */
  static boolean is(String folded) {
    boolean prose = folded.indexOf(',') >= 0 || folded.indexOf('。') >= 0;
    if (prose || folded.length() > LONGEST || folded.length() < 3) {
      return false;
    }
    return new Words(folded).all() || BLURRED_DAY.is(folded);
  }

  /** Whether a short line above all articles may be a section and its page: 副刊1. */
  static boolean folio(String folded) {
    return folded.length() <= 6 && FOLIO.matcher(folded.strip()).matches();
  }

  /** The words of one line, read from left to right. */
  private static final class Words {
    private final String[] words;
    private int sure;
    private int pages;
    private int days;
    private int sections;
    private boolean duty;
    private boolean contact;

    Words(String folded) {
      this.words = BETWEEN.in(folded) ? BREAK.split(folded.strip()) : new String[] {folded};
    }

    boolean all() {
      for (String word : words) {
        if (!word.isEmpty() && !take(word)) {
          return false;
        }
      }
      boolean placed = pages == 1 && (days == 1 || (sections > 0 && words.length <= 3));
      boolean latin = words.length > 1 && Arrays.stream(words).allMatch(LATIN::is);
      return sections <= 2 && (sure > 0 || latin || (placed && words.length > 1));
    }

    private boolean take(String word) {
      if (DUTY.is(word)) {
        sure += duty || !word.equals("编辑") ? 1 : 0;
        duty = true;
      } else if (firm(word)) {
        sure++;
      } else if (duty && word.length() <= 4 && NAME.matcher(word).matches()) {
        return true;
      } else if (DAY.is(word)) {
        days++;
      } else if (PAGE.is(word)) {
        pages++;
      } else if (section(word)) {
        sections++;
      } else {
        return LATIN.is(word) || (contact && NUMBER.is(word)) || (sure > 0 && DEGREES.is(word));
      }
      return true;
    }

    /** Words that stand in no article. */
    private boolean firm(String word) {
      boolean call = mayCall(word) && CONTACT.matcher(word).matches();
      contact |= call;
      return call
          || DUTY_NAMED.is(word)
          || WEEKDAY.is(word)
          || (word.indexOf(':') > 1 && BLURRED_DUTY.matcher(word).matches())
          || ISSUE.is(word)
          || LUNAR.is(word)
          || EAR.is(word)
          || (words.length == 1 && sectionPage(word))
          || (PAPER_ENDS.ends(word) && PAPER.matcher(word).matches());
    }

    private static boolean section(String word) {
      return word.length() >= 2
          && word.length() <= 6
          && SECTION_SIGNS.count(word, 6) == word.length();
    }

    private static boolean mayCall(String word) {
      return CONTACT_SIGNS.in(word)
          || CONTACT_STARTS.begins(word)
          || (NUMBER_SIGNS.ends(word) && CALLS.in(word));
    }

    private static boolean sectionPage(String word) {
      return SECTION_PAGE_ENDS.ends(word) && SECTION_PAGE.matcher(word).matches();
    }
  }
}
