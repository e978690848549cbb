package broadsheet.derive.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.derive.SampleIssues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final List<String> TEXTS =
      SampleIssues.read().stream()
          .flatMap(issue -> issue.articles().stream())
          .flatMap(article -> Fields.of(article).stream())
          .toList();

  @Test
  void givesWhatStandsTwiceAfterTheOneAndTwiceBeforeTheOther() {
    Neighbours neighbours = new Neighbours(of(TEXTS).pairs());
    Map<String, Integer> pairs = new HashMap<>();
    TEXTS.forEach(text -> count(text, 2, pairs));
    for (String sides : List.of("的会", "市人", "一月", "云公", "龘龘")) {
      TreeSet<Character> expected = new TreeSet<>();
      for (char c = 0x4E00; c <= 0x9FFF; c++) {
        int left = pairs.getOrDefault("" + sides.charAt(0) + c, 0);
        int right = pairs.getOrDefault("" + c + sides.charAt(1), 0);
        if (left > 1 && right > 1) {
          expected.add(c);
        }
      }
      assertEquals(new ArrayList<>(expected), between(neighbours, sides), sides);
    }
  }

  @Test
  void isTheSameHoweverTheArchiveIsDividedAndMerged() {
    int half = TEXTS.size() / 2;
    Usage merged = of(TEXTS.subList(half, TEXTS.size()));
    merged.addAll(of(TEXTS.subList(0, half)));
    Neighbours whole = new Neighbours(of(TEXTS).pairs());
    for (String sides : List.of("的会", "市人", "一月")) {
      assertEquals(between(whole, sides), between(new Neighbours(merged.pairs()), sides));
    }
  }

  @Test
  void aGapIsNeverCountedTooSeldom() {
    Usage usage = of(TEXTS);
    Map<String, Integer> fours = new HashMap<>();
    TEXTS.forEach(text -> count(text, 4, fours));
    Map<String, Integer> gaps = new HashMap<>();
    fours.forEach((four, times) -> gaps.merge(open(four), times, Integer::sum));
    for (String four : fours.keySet()) {
      int times = Math.min(Gaps.MOST, gaps.getOrDefault(open(four), 0));
      assertTrue(usage.gaps().times(four, 0, 1) >= times, four);
    }
  }

  private static String open(String four) {
    return four.charAt(0) + "?" + four.substring(2);
  }

  private static List<Character> between(Neighbours neighbours, String sides) {
    List<Character> found = new ArrayList<>();
    neighbours.between(sides.charAt(0), sides.charAt(1), c -> found.add((char) c));
    return found;
  }

  private static Usage of(List<String> texts) {
    Usage usage = Usage.of(1000);
    texts.forEach(usage::addText);
    return usage;
  }

  private static void count(String text, int length, Map<String, Integer> times) {
    for (String run : text.split("[^\\x{4E00}-\\x{9FFF}]+")) {
      for (int i = 0; i + length <= run.length(); i++) {
        times.merge(run.substring(i, i + length), 1, Integer::sum);
      }
    }
  }
}
