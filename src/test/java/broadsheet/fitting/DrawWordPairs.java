package broadsheet.fitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the table of pairs that stand within words from a list of words, their counts and kinds, as
 * jieba has it: {@code DrawWordPairs WORDS OUTPUT}. A pair is kept when it was counted often, and
 * three times as often as chance would bring the two together.
 */
public final class DrawWordPairs {
  private static final int FEWEST = 20;
  private static final double SHARE = 0.75;
  private static final int LONGEST = 4;
  private static final int RAREST = 5;
  private static final String HEAD =
      """
      # Pairs of neighbouring characters that stand within words rather than where two words meet: the first, tab, all that follow it.
      # Made from the list of words of jieba and their counts (see NOTICE): pairs counted 20 times or more within words of up to four
      # Han, and there at least three times as often as chance would bring the two together; names of people left out.
      """;

  private final Map<Character, Long> characters = new HashMap<>();
  private final Map<String, Long> pairs = new HashMap<>();
  private long all;

  private DrawWordPairs() {}

  public static void main(String[] args) throws IOException {
    DrawWordPairs draw = new DrawWordPairs();
    try (var lines = Files.lines(Path.of(args[0]))) {
      lines.map(line -> List.of(line.split(" "))).filter(f -> f.size() == 3).forEach(draw::count);
    }
    Files.writeString(Path.of(args[1]), HEAD + draw.table());
  }

  private void count(List<String> fields) {
    String word = fields.get(0);
    long times = Long.parseLong(fields.get(1));
    word.chars().forEach(c -> characters.merge((char) c, times, Long::sum));
    all += times * word.length();
    boolean name = fields.get(2).startsWith("nr");
    for (int i = 1;
        i < word.length() && !name && times >= RAREST && word.length() <= LONGEST;
        i++) {
      if (han(word.charAt(i - 1)) && han(word.charAt(i))) {
        pairs.merge(word.substring(i - 1, i + 1), times, Long::sum);
      }
    }
  }

  private static boolean han(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private String table() {
    TreeMap<Character, TreeSet<Character>> rows = new TreeMap<>();
    pairs.forEach(
        (pair, times) -> {
          double chance =
              (double) characters.getOrDefault(pair.charAt(0), 0L)
                  * characters.getOrDefault(pair.charAt(1), 0L)
                  / all;
          if (times >= FEWEST && times / (times + chance) >= SHARE) {
            rows.computeIfAbsent(pair.charAt(0), c -> new TreeSet<>()).add(pair.charAt(1));
          }
        });
    StringBuilder out = new StringBuilder();
    rows.forEach(
        (first, seconds) -> {
          out.append(first).append('\t');
          seconds.forEach(out::append);
          out.append('\n');
        });
    return out.toString();
  }
}
