package broadsheet.reading;

import broadsheet.archive.PageReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed reference to another page: {@code (下转第2版)}, {@code （上接03版）}, {@code 见第三版}.
 *
 * @param type what it says
 * @param page the label it names, as {@link PageLabels#printed}
 * @param start where it starts in its line
 * @param end where it ends
 */
record Jump(PageReference.Type type, String page, int start, int end) {
  private static final int LONGEST = 24;
  private static final String POINTERS = "▶►▷☞→➤◀◄◁☜←●■▲★";
  private static final GlyphSet POINTING = GlyphSet.of(POINTERS);

  /** One of these stands in every verb of {@link #FORM}. */
  private static final GlyphSet VERBS = GlyphSet.of("转接见看刊");

  private static final Pattern FORM =
      Pattern.compile(
          "[(【\\[<"
              + POINTERS
              + "]?\\s*(?:本文|全文|图文|内容|报道|相关报道|文|均)?\\s*"
              + "(下转|紧转|转入|转|上接|紧接|续接|承接|接|详见|请见|参见|请看|刊于|刊|见)"
              + "\\s*(?:今日|今天|本报)?\\s*第?\\s*"
              + "([A-Za-z]?\\s*\\d{1,3}|[一二三四五六七八九十]{1,3})"
              + "(?:\\s*[-—~、至,和]+\\s*第?(?:[A-Za-z]?\\d{1,3}|[一二三四五六七八九十]{1,3}))*"
              + "\\s*版\\s*[)】\\]>]?");

  /** The reference that the line ends with, is, or begins with; null when it has none. */
  static @Nullable Jump in(String folded, String ownLabel) {
    int from = Math.max(0, folded.length() - LONGEST);
    boolean late = folded.indexOf('版', from) >= 0;
    int early = late ? -1 : folded.indexOf('版');
    if (!late && (early < 0 || early > LONGEST)) {
      return null;
    }
    if (!VERBS.in(folded, from, folded.length()) && !VERBS.in(folded, 0, LONGEST)) {
      return null;
    }
    Matcher tail = FORM.matcher(folded).region(from, folded.length());
    while (tail.find()) {
      if (tail.end() == folded.length() && (tail.start() == 0 || bracketed(folded, tail))) {
        return of(tail, ownLabel);
      }
    }
    Matcher head = FORM.matcher(folded).region(0, Math.min(LONGEST, folded.length()));
    return head.lookingAt() && bracketed(folded, head) ? of(head, ownLabel) : null;
  }

  /** Whether nothing else stands in the line. */
  boolean alone(String folded) {
    return start == 0 && end == folded.length();
  }

  /** Whether brackets stand around it, or an arrow before it. */
  private static boolean bracketed(String text, Matcher m) {
    char first = text.charAt(m.start());
    return POINTING.has(first) || (Glyphs.opener(first) && Glyphs.closer(text.charAt(m.end() - 1)));
  }

  private static Jump of(Matcher m, String ownLabel) {
    String page = PageLabels.printed(m.group(2));
    return new Jump(type(m.group(1), page, ownLabel), page, m.start(), m.end());
  }

  /** 紧接 says only that the pages meet; the numbers tell which comes first. */
  private static PageReference.Type type(String verb, String page, String ownLabel) {
    return switch (verb) {
      case "下转", "紧转", "转入", "转" -> PageReference.Type.CONTINUES_ON;
      case "上接", "续接", "承接" -> PageReference.Type.CONTINUED_FROM;
      case "紧接", "接" ->
          PageLabels.after(page, ownLabel)
              ? PageReference.Type.CONTINUES_ON
              : PageReference.Type.CONTINUED_FROM;
      default -> PageReference.Type.SEE;
    };
  }
}
