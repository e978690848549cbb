package broadsheet.reading;

import java.util.ArrayList;
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
  private static final int LONGEST = 6;
  private static final Pattern SPEAKER =
      Pattern.compile("^([\\u4e00-\\u9fff]{1,6}|[QAqa])(?:\\([^)]{1,8}\\))?:(?=.)");
  private static final Pattern KNOWN = Pattern.compile("问|答|记者|主持人|读者|[QAqa]");

  private final Map<String, Integer> count = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Speakers(List<String> folded) {
    for (String line : folded) {
      String name = name(line);
      names.add(name);
      if (!name.isEmpty()) {
        count.merge(name, 1, Integer::sum);
      }
    }
  }

  /** Whether the line at that place is said by one of them. */
  boolean speaks(int index) {
    String name = names.get(index);
    return !name.isEmpty() && (KNOWN.matcher(name).matches() || count.getOrDefault(name, 0) >= 2);
  }

  private static String name(String line) {
    if (!mayName(line)) {
      return "";
    }
    String head = line.substring(0, Math.min(REACH, line.length()));
    Matcher m = SPEAKER.matcher(head);
    return m.find() ? m.group(1) : "";
  }

  /** Whether a colon or bracket ends what may be a name; so the pattern is seldom tried. */
  private static boolean mayName(String line) {
    int at = 0;
    while (at < Math.min(LONGEST, line.length()) && Glyphs.ideograph(line.charAt(at))) {
      at++;
    }
    at = at == 0 ? 1 : at;
    return at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '(');
  }
}
