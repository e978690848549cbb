package broadsheet.derive;

import broadsheet.archive.Article;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the lines over an article which part of a series it is.
 *
 * <pre>
 * “一河清水”系列报道之三     老码头往事（上）     连载《摆渡人》⑫     走访笔记·第五篇
 * </pre>
 *
 * <p>What is read here is a claim of one article; only another part of the same series makes it
 * one, see {@link Serials}.
 */
final class SeriesParts {
  /** A shorter name says too little to know the series by. */
  private static final int SHORTEST = 3;

  private static final String NUMBER = "(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})";
  private static final String CIRCLED = "[①-⑳⑴-⒇㈠-㈩]";
  private static final String OF_SERIES = "(?:系列)?(?:报道|述评|评论|访谈|综述|连载|系列)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<name>.+?)" + OF_SERIES + "(?<label>之" + NUMBER + ")"),
          Pattern.compile("(?<name>.+?)(?<label>[（(]" + NUMBER + "[)）])"),
          Pattern.compile("(?<name>.+?)(?<label>[（(][上中下][)）])"),
          Pattern.compile("(?<name>.+?)(?<label>" + CIRCLED + ")"),
          Pattern.compile("(?<name>.+?)(?<label>第" + NUMBER + "[篇集回讲])"),
          Pattern.compile("(?<name>.*?连载.*?)(?<label>[（(]?" + NUMBER + "[)）]?)"));

  /** Marks and words around the name that are no part of it. */
  private static final Pattern AROUND = Pattern.compile("^[\\s—–·•■:：|｜-]+|[\\s—–·•:：|｜,，-]+$");

  /** What a fraction ends in, or a sentence whose number is none of a series: 三分之二, 原因之一. */
  private static final Pattern NO_NAME = Pattern.compile(".*(分|原因|内容|措施|举措|成果|途径|表现|目标|任务)");

  private static final Map<String, Integer> DIGITS =
      Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9);

  private SeriesParts() {}

  /** The part that an article says it is, or null. The kicker is asked first. */
  static @Nullable SeriesPart of(Article article) {
    Kind kind = article.kind();
    if (kind == Kind.TEASER || kind == Kind.CONTINUATION || kind == Kind.COLUMN) {
      return null;
    }
    HeadlineGroup heads = article.heads();
    Stream<@Nullable String> first = Stream.of(heads.kicker(), heads.headline());
    return Stream.concat(first, heads.deck().stream())
        .filter(Objects::nonNull)
        .map(line -> read(String.valueOf(line)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The part that a line says, or null. */
  static @Nullable SeriesPart read(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line.strip());
      if (matcher.matches()) {
        String name = stripped(matcher.group("name"));
        String label = matcher.group("label").replaceAll("[（()）]", "");
        int number = number(label.replaceAll("[之第篇集回讲]", ""));
        boolean named = name.codePointCount(0, name.length()) >= SHORTEST;
        if (named && number > 0 && !NO_NAME.matcher(name).matches()) {
          return new SeriesPart(name, number, label);
        }
      }
    }
    return null;
  }

  private static String stripped(String name) {
    String bare = AROUND.matcher(name).replaceAll("");
    boolean quoted = bare.matches("[“「『《〈\"][^“”「」『』《》〈〉\"]+[”」』》〉\"]");
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** The number, or 0 where it is none or beyond 999. */
  private static int number(String printed) {
    char c = printed.isEmpty() ? ' ' : printed.charAt(0);
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '㈠' && c <= '㈩') {
      return c - '㈠' + 1;
    }
    int half = "上中下".indexOf(printed.toLowerCase(Locale.ROOT));
    if (half >= 0 && printed.length() == 1) {
      return half + 1;
    }
    return printed.matches("[0-9]+") ? Integer.parseInt(printed) : han(printed);
  }

  /** 十二 is 12, 三十 30, 一百零五 is none. */
  private static int han(String printed) {
    int ten = printed.indexOf('十');
    if (ten < 0) {
      return printed.length() == 1 ? DIGITS.getOrDefault(printed, 0) : 0;
    }
    String tens = printed.substring(0, ten);
    String ones = printed.substring(ten + 1);
    int high = tens.isEmpty() ? 1 : DIGITS.getOrDefault(tens, 0);
    int low = ones.isEmpty() ? 0 : DIGITS.getOrDefault(ones, -10 * high);
    return 10 * high + low;
  }
}
