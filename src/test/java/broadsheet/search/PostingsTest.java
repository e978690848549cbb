package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random postings survive the spill files and their merge. */
class PostingsTest {
  private final Random random = new Random(17);

  @Test
  void aMergeOfManyFilesJoinsTheListsInOrder(@TempDir Path folder) throws IOException {
    TreeMap<String, List<Long>> expected = new TreeMap<>();
    List<PostingsMerge.Run> runs = new ArrayList<>();
    long base = 0;
    for (int i = 0; i < PostingsMerge.AT_ONCE + 40; i++) {
      Path file = folder.resolve("run-" + i);
      base += writeRun(file, base, expected);
      runs.add(new PostingsMerge.Run(file, base));
    }
    Path merged = folder.resolve("all");
    new PostingsMerge(folder).merge(runs, new PostingsWriter(merged));
    assertEquals(expected, read(merged));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(merged), left.toList());
    }
  }

  /** Writes random postings; returns how far the base moves, which their places count from. */
  private long writeRun(Path file, long base, Map<String, List<Long>> expected) throws IOException {
    int shift = random.nextInt(1 << 20);
    TreeMap<String, IntList> lists = new TreeMap<>();
    for (int place = 0; place < 3000; place += 1 + random.nextInt(300)) {
      String key = key();
      lists.computeIfAbsent(key, k -> new IntList()).add(place);
      expected.computeIfAbsent(key, k -> new ArrayList<>()).add(base + shift + 5000L + place);
    }
    try (PostingsWriter out = new PostingsWriter(file)) {
      for (var list : lists.entrySet()) {
        out.accept(list.getValue().postings(list.getKey()));
      }
    }
    return shift + 5000L;
  }

  /** A key of one or two units, halves of characters included. */
  private String key() {
    char unit = (char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(4) : random.nextInt(9));
    return random.nextBoolean() ? "" + unit : unit + "\uFFFF";
  }

  private static Map<String, List<Long>> read(Path file) throws IOException {
    TreeMap<String, List<Long>> lists = new TreeMap<>();
    try (PostingsReader reader = new PostingsReader(file, 0)) {
      for (; reader.current() != null; reader.next()) {
        Postings postings = Objects.requireNonNull(reader.current());
        List<Long> places = Arrays.stream(postings.places()).boxed().toList();
        assertEquals(postings.last(), places.get(places.size() - 1));
        lists.put(postings.key(), places);
      }
    }
    return lists;
  }
}
