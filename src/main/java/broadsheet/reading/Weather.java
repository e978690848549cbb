package broadsheet.reading;

import java.util.regex.Pattern;

/** Tells a forecast from other talk of the weather. */
final class Weather {
  private static final int REACH = 600;
  private static final Pattern SKY = Pattern.compile("多云|阴天|阴转|晴|小雨|中雨|雨夹雪|小雪|中雪|阵雨|雷阵雨");
  private static final Pattern WIND = Pattern.compile("[东南西北]{1,2}风|[一二三四五六七八九十]级");
  private static final Pattern DEGREES = Pattern.compile("\\d℃|\\d摄氏度|℃");

  private static final Pattern NAME =
      Pattern.compile("^(?:[今明后当][日天晚]?[日天晚间]?)?(?:天气|气象)预报(?![会员工部台])");

  /** One of these stands in every word for the sky. */
  private static final GlyphSet SKIES = GlyphSet.of("云阴晴雨雪");

  private Weather() {}

  /** Whether a headline says that a forecast follows. */
  static boolean named(String headline) {
    return NAME.matcher(headline).find();
  }

  /** Whether the paragraph forecasts: sky and degrees, or sky and wind, and more than once. */
  static boolean forecast(String folded) {
    String text = folded.substring(0, Math.min(REACH, folded.length()));
    return SKIES.count(text, 2) >= 2
        && count(SKY, text) >= 2
        && (count(DEGREES, text) >= 2 || count(WIND, text) >= 2);
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().limit(3).count();
  }
}
