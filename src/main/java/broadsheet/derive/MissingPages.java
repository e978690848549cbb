package broadsheet.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that an issue should have by the labels of those it has: 01, 02, 04 lack 03. */
public final class MissingPages {
  private static final Pattern LABEL = Pattern.compile("(\\D*)(\\d{1,3})");

  private MissingPages() {}

  /** The labels that lack, by letters and number. */
  public static List<String> among(List<String> labels) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    Map<String, Integer> widths = new TreeMap<>();
    for (String label : labels) {
      Matcher matcher = LABEL.matcher(label);
      if (matcher.matches()) {
        numbers
            .computeIfAbsent(matcher.group(1), l -> new TreeSet<>())
            .add(Integer.valueOf(matcher.group(2)));
        widths.merge(matcher.group(1), matcher.group(2).length(), Math::max);
      }
    }
    List<String> missing = new ArrayList<>();
    numbers.forEach(
        (letters, found) -> {
          for (int number = 1; number < found.last(); number++) {
            if (!found.contains(number)) {
              missing.add(letters + padded(number, widths.getOrDefault(letters, 1)));
            }
          }
        });
    return missing;
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
