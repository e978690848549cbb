package broadsheet.bench;

import broadsheet.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a content folder that is worked on as an archivist does: its newest issue waits outside
 * until it is added, and a word of its oldest page can be corrected.
 *
 * @param content the copy
 * @param newest the issue that was taken out: {@code rb/2000-01-01}
 * @param drawer where it waits
 * @param oldest the oldest page, a path
 * @param printed what stands in that page
 */
record Desk(Path content, String newest, Path drawer, Path oldest, String printed) {
  /** Two characters in the midst of a sentence. */
  private static final Pattern WORD =
      Pattern.compile("(?<=\\p{IsHan}{8})\\p{IsHan}{2}(?=\\p{IsHan})");

  /** Copies a content folder into a folder of ours. */
  static Desk over(Path content, Path folder) throws IOException {
    Path copy = folder.resolve("content");
    Copies.copy(content, copy);
    List<Path> issues = issues(copy);
    if (issues.size() < 2) {
      throw new IllegalArgumentException("too few issues to add one later: " + content);
    }
    Path newest = newest(issues);
    Path oldest = files(issues.get(0)).get(0);
    String name = copy.relativize(newest).toString();
    Path drawer = folder.resolve("newest");
    Files.move(newest, drawer);
    return new Desk(copy, name, drawer, oldest, Files.readString(oldest));
  }

  /** The folders of issues, the oldest first. */
  private static List<Path> issues(Path content) throws IOException {
    try (Stream<Path> folders = Files.find(content, 2, (p, about) -> about.isDirectory())) {
      return folders
          .filter(path -> path.getNameCount() == content.getNameCount() + 2)
          .sorted(Comparator.comparing(Path::getFileName).thenComparing(Path::getParent))
          .toList();
    }
  }

  /** The newest that is whole: the last one made may have been cut off. */
  private static Path newest(List<Path> issues) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (Path issue : issues) {
      sizes.add(files(issue).size());
    }
    int usual = sizes.stream().sorted().toList().get(sizes.size() / 2);
    int last = sizes.size() - 1;
    while (last > 1 && sizes.get(last) < usual) {
      last--;
    }
    return issues.get(last);
  }

  private static List<Path> files(Path issue) throws IOException {
    try (Stream<Path> files = Files.list(issue)) {
      return files.filter(file -> !file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  void addNewest() throws IOException {
    Copies.copy(drawer, content.resolve(newest));
  }

  void correctOldest() throws IOException {
    Files.writeString(oldest, corrected(printed));
  }

  /** Everything as it was at first. */
  void tidy() throws IOException {
    Trees.delete(content.resolve(newest));
    Files.writeString(oldest, printed);
  }

  /** The text with one word exchanged. */
  static String corrected(String text) {
    Matcher word = WORD.matcher(text);
    if (!word.find()) {
      throw new IllegalArgumentException("no word to correct in: " + text);
    }
    return text.substring(0, word.start()) + "订正" + text.substring(word.end());
  }
}
