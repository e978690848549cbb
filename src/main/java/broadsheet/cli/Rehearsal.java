package broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the launcher runs once, so that the JVM can write down which classes builds need: a copy of
 * an archive is built as a whole, and once more after a word of it was changed.
 */
public final class Rehearsal {
  private static final String PAGE = ".txt";

  private Rehearsal() {}

  /** Takes the folder of an archive, that of its templates, and one that does not exist yet. */
  public static void main(String[] args) throws IOException {
    Path stage = Path.of(args[2]);
    Path content = stage.resolve("content");
    copy(Path.of(args[0]), content);
    build(content, args[1], stage);
    change(content);
    build(content, args[1], stage);
  }

  private static void build(Path content, String templates, Path stage) {
    Main.run(
        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        "build",
        "--content",
        content.toString(),
        "--templates",
        templates,
        "--output",
        stage.resolve("site").toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
  }

  /** In the longest line of the first page two neighbours change places. */
  private static void change(Path content) throws IOException {
    for (Path file : files(content)) {
      if (file.toString().endsWith(PAGE)) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String longest = lines.stream().max(Comparator.comparingInt(String::length)).orElse("");
        int middle = longest.length() / 2;
        StringBuilder changed = new StringBuilder(longest);
        if (middle > 0) {
          changed.setCharAt(middle, longest.charAt(middle - 1));
          changed.setCharAt(middle - 1, longest.charAt(middle));
        }
        lines.set(lines.indexOf(longest), changed.toString());
        Files.write(file, lines);
        return;
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
