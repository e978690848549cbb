package broadsheet.derive.corrections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Issue;
import broadsheet.derive.SampleIssues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsageTest {
  private static final List<Issue> SAMPLE = SampleIssues.read();

  @Test
  void isNeverTooLowAndHardlyEverTooHigh() {
    Map<String, Integer> exact = new HashMap<>();
    Usage usage = Usage.of(200);
    for (Issue issue : SAMPLE) {
      usage.add(issue);
      issue.articles().forEach(a -> Fields.of(a).forEach(text -> count(text, exact)));
    }
    int high = 0;
    for (Map.Entry<String, Integer> gram : exact.entrySet()) {
      int times = usage.times(gram.getKey(), 0, gram.getKey().length());
      assertTrue(times >= Math.min(Usage.MOST, gram.getValue()), gram.toString());
      high += times > gram.getValue() ? 1 : 0;
    }
    assertTrue(high < exact.size() / 50, high + " of " + exact.size() + " are too high");
  }

  @Test
  void mergingKnowsNoOrder() {
    List<Issue> shuffled = new ArrayList<>(SAMPLE);
    Collections.shuffle(shuffled, new Random(2));
    assertArrayEquals(
        counts(of(SAMPLE)), counts(merged(of(shuffled.subList(3, 9)), rest(shuffled))));
    Usage a = of(SAMPLE.subList(0, 3));
    Usage b = of(SAMPLE.subList(3, 6));
    assertArrayEquals(counts(merged(a, b)), counts(merged(b, a)));
  }

  @Test
  void countsEndAtTheMost() {
    Usage usage = Usage.of(1);
    usage.addText("云溪".repeat(1000));
    Usage twice = merged(usage, usage);
    assertEquals(Usage.MOST, twice.times("云溪", 0, 2));
    assertEquals(0, twice.times("溪云溪溪", 0, 4));
  }

  @Test
  void memoryIsFixedWhenItIsMade() {
    assertThrows(IllegalArgumentException.class, () -> Usage.of(1).addAll(Usage.of(100_000)));
    Usage.of(10_000_000).addText("云溪");
  }

  private static Usage rest(List<Issue> shuffled) {
    List<Issue> rest = new ArrayList<>(shuffled.subList(0, 3));
    rest.addAll(shuffled.subList(9, shuffled.size()));
    return of(rest);
  }

  private static Usage of(List<Issue> issues) {
    Usage usage = Usage.of(1);
    issues.forEach(usage::add);
    return usage;
  }

  private static Usage merged(Usage a, Usage b) {
    Usage sum = Usage.of(1);
    sum.addAll(a);
    sum.addAll(b);
    return sum;
  }

  /** What it says of all grams of the sample. */
  private static int[] counts(Usage usage) {
    Map<String, Integer> exact = new HashMap<>();
    SAMPLE.forEach(i -> i.articles().forEach(a -> Fields.of(a).forEach(t -> count(t, exact))));
    return exact.keySet().stream().sorted().mapToInt(g -> usage.times(g, 0, g.length())).toArray();
  }

  private static void count(String text, Map<String, Integer> exact) {
    for (String run : text.split("[^\\x{4E00}-\\x{9FFF}]+")) {
      for (int n = 2; n <= Usage.LONGEST; n++) {
        for (int i = 0; i + n <= run.length(); i++) {
          exact.merge(run.substring(i, i + n), 1, Integer::sum);
        }
      }
    }
  }
}
