package broadsheet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a report begins: {@code 本报讯(记者 甲)}, {@code 新华社北京1月4日电}, {@code 据新华社电}. */
final class Openings {
  private static final int REACH = 60;
  private static final Shape DATELINE =
      Shape.of(
          "(【[综均据本新中人法路",
          "综均据本新中人法路合报台华民透",
          "[(【\\[]?(?:综合|均?据)?(?:本报|新华社|中新社|中新网|本台|新华网|人民网|法新社|路透社)"
              + "(?:讯|消息|综合消息|综合报道|快讯"
              + "|[\\u4e00-\\u9fff·]{0,12}?\\s*(?:[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日\\s*)?(?:专?电|讯))"
              + "[)】\\]]?");

  /** What whoever is named behind the opening begins with. */
  private static final GlyphSet NAMED = GlyphSet.of("(特见记通");

  private static final Pattern REPORTERS = Pattern.compile("^\\s*\\(([^()]{2,40})\\)");
  private static final Pattern RUN_ON =
      Pattern.compile("^\\s*((?:特派|见习|特约)?(?:记者|通讯员)[\\u4e00-\\u9fff、\\s]{2,24}?)(?:报道|从|获悉|,|:)");

  private static final int SHORT = 5;
  private static final Pattern MISREAD =
      Pattern.compile("(?:\\S报讯|本\\S讯|本报\\S?|报讯)\\s*\\((?:本报|特约|见习)?(?:记者|通讯员)");

  private Openings() {}

  static boolean dateline(String folded) {
    return DATELINE.begins(folded, REACH) || misread(folded);
  }

  /** Whether it opens so but for one character, and brackets with the reporter follow. */
  private static boolean misread(String folded) {
    int bracket = folded.indexOf('(');
    return bracket >= 2 && bracket <= SHORT && MISREAD.matcher(folded).lookingAt();
  }

  /** Whom the opening names as reporters; null when nobody. */
  static @Nullable Signature reporters(String folded) {
    String head = DATELINE.firsts().begins(folded) ? head(folded) : "";
    int end = DATELINE.end(head);
    if (end < 0) {
      return null;
    }
    String rest = head.substring(end);
    if (!NAMED.begins(rest.stripLeading())) {
      return null;
    }
    Matcher named = REPORTERS.matcher(rest);
    if (named.find()) {
      return Signatures.inner(named.group(1).strip(), true);
    }
    Matcher run = RUN_ON.matcher(rest);
    return run.find() ? Signatures.inner(run.group(1).replace("、", " "), false) : null;
  }

  private static String head(String folded) {
    return folded.substring(0, Math.min(REACH, folded.length()));
  }
}
