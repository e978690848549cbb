package broadsheet.shredder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lists of {@code src/test/resources/shredder}: {@code [name]} begins a list of lines, {@code
 * [name]*} one of entries parted by white space. Entries may hold {@code {name}} (any entry of that
 * list), {@code {name!}} (the same one all through an article) and {@code {#2-9}} (a number).
 */
final class Phrases {
  private static final List<String> FILES =
      List.of("words", "civic", "city", "nation", "leisure", "small");

  /** What both halves need: the engine's confusions, which are no article's words. */
  private static final Set<String> WHOLE = Set.of("alike");

  private final Map<String, List<String>> lists;

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
