package broadsheet.shredder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of {@code src/test/resources/shredder}: {@code [name]} begins a list of lines, {@code
 * [name]*} one of entries parted by white space. Entries may hold {@code {name}} (any entry of that
 * list), {@code {name!}} (the same one all through an article) and {@code {#2-9}} (a number).
 */
final class Phrases {
  private static final List<String> FILES =
      List.of("words", "civic", "city", "nation", "leisure", "small", "tones");

  /** What both halves need: the engine's confusions, which are no article's words. */
  private static final Set<String> WHOLE = Set.of("alike");

  private final Map<String, List<String>> lists;
  private final Map<String, Set<String>> traits = new ConcurrentHashMap<>();

  private Phrases(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** One half of every list. */
  static Phrases of(Split split) {
    Map<String, List<String>> lists = new TreeMap<>();
    FILES.forEach(file -> read(file, lists));
    lists.replaceAll((name, all) -> WHOLE.contains(name) ? all : split.half(all));
    return new Phrases(lists);
  }

  List<String> list(String name) {
    return Objects.requireNonNull(lists.get(name), () -> "no list " + name);
  }

  boolean has(String name) {
    return lists.containsKey(name);
  }

  Set<String> names() {
    return lists.keySet();
  }

  /**
   * What makes two entries alike: the slots that an article fills once, and the pairs of characters
   * of their own words.
   */
  Set<String> traits(String entry) {
    return traits.computeIfAbsent(entry, Phrases::traitsOf);
  }

  private static Set<String> traitsOf(String entry) {
    Set<String> out = new HashSet<>();
    int open = -1;
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      if (c == '{') {
        open = i;
      } else if (c == '}') {
        String slot = entry.substring(open, i);
        if (slot.indexOf('!') > 0) {
          out.add(slot);
        }
        open = -1;
      } else if (open < 0 && i > 0 && Character.isLetter(c)) {
        out.add(entry.substring(i - 1, i + 1));
      }
    }
    return out;
  }

  private static void read(String file, Map<String, List<String>> lists) {
    String path = "/shredder/" + file + ".txt";
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> list = new ArrayList<>();
      boolean words = false;
      for (String line : reader.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          words = line.endsWith("*");
          list = lists.computeIfAbsent(line.replaceAll("[\\[\\]*]", ""), n -> new ArrayList<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          list.addAll(words ? List.of(line.split("\\s+")) : List.of(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
