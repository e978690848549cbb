package broadsheet.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks on a page of questions and answers: {@code 问:}, {@code 答:}, {@code 记者:}, and names
 * before a colon that come back.
 */
final class Speakers {
  private static final int REACH = 16;
  private static final Pattern SPEAKER =
      Pattern.compile("^([\\u4e00-\\u9fff]{1,6}|[QAqa])(?:\\([^)]{1,8}\\))?:(?=.)");
  private static final Pattern KNOWN = Pattern.compile("问|答|记者|主持人|读者|[QAqa]");

  private final Map<String, Integer> count = new HashMap<>();

  Speakers(List<String> folded) {
    for (String line : folded) {
      String name = name(line);
      if (!name.isEmpty()) {
        count.merge(name, 1, Integer::sum);
      }
    }
  }

  /** Whether the folded line is said by one of them. */
  boolean speaks(String folded) {
    String name = name(folded);
    return !name.isEmpty() && (KNOWN.matcher(name).matches() || count.getOrDefault(name, 0) >= 2);
  }

  private static String name(String line) {
    int colon = 1;
    while (colon < Math.min(REACH, line.length()) && line.charAt(colon) != ':') {
      colon++;
    }
    if (colon >= Math.min(REACH, line.length())) {
      return "";
    }
    String head = line.substring(0, Math.min(REACH, line.length()));
    Matcher m = SPEAKER.matcher(head);
    return m.find() ? m.group(1) : "";
  }
}
