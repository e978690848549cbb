package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.build.cache.RegisterFile;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.register.Published;
import broadsheet.register.RegisterText;
import broadsheet.source.IssueTrace;
import broadsheet.text.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The registers of published addresses in a content folder: {@code
 * <publication>/published-<year>.tsv}. A file is read when it is first asked for, and taken apart
 * as a whole when it is asked for more than a few issues. May be used from several threads.
 */
final class Registers {
  private static final String NAME = "published-";
  private static final String ENDING = ".tsv";

  /** The characters of an ISO 8601 date that are its year. */
  private static final int YEAR = 4;

  /** Of so many issues a file is asked before it is taken apart as a whole. */
  private static final int FEW = 3;

  private final Path content;
  private final Map<String, Text> texts = new ConcurrentHashMap<>();
  private final Map<String, Checked<Map<IssueId, List<Published>>>> files =
      new ConcurrentHashMap<>();

  /** Stamps of what files say, as far as that was asked. */
  private final Map<String, Long> contents = new ConcurrentHashMap<>();

  /** What is to be written, by file. */
  private final Map<String, String> later = new TreeMap<>();

  Registers(Path content) {
    this.content = content;
  }

  /** The file of an issue, seen from the content folder. */
  static String file(IssueId issue) {
    // Not by a format, which takes half of the time that looking at an issue's folder does.
    String year = issue.date().toString().substring(0, YEAR);
    return issue.publication() + "/" + NAME + year + ENDING;
  }

  /** What was published of an issue, by page and number. */
  List<Published> of(IssueId issue) {
    String name = file(issue);
    if (!files.containsKey(name)) {
      Text text = kept(name);
      if (text.whole() != null && text.asked().incrementAndGet() <= FEW) {
        return RegisterText.parse(text.whole(), issue);
      }
    }
    return file(name).value().getOrDefault(issue, List.of());
  }

  /** A file that is asked for few issues; null when it cannot be read. */
  private record Text(@Nullable String whole, AtomicInteger asked) {}

  private Text kept(String name) {
    return texts.computeIfAbsent(name, n -> new Text(text(n), new AtomicInteger()));
  }

  private @Nullable String text(String name) {
    try {
      return Files.exists(content.resolve(name)) ? told(name) : "";
    } catch (IOException e) {
      // Who reads the whole file reports it.
      return null;
    }
  }

  /** Names what was published of an issue; 0 for nothing. */
  static long stamp(List<Published> published) {
    Stamp stamp = new Stamp();
    published.forEach(one -> one.addTo(stamp));
    return published.isEmpty() ? 0 : stamp.value();
  }

  private Checked<Map<IssueId, List<Published>>> file(String name) {
    return files.computeIfAbsent(name, this::read);
  }

  private Checked<Map<IssueId, List<Published>>> read(String name) {
    Path file = content.resolve(name);
    if (!Files.exists(file)) {
      return new Checked<>(Map.of(), List.of());
    }
    try {
      String text = told(name);
      texts.remove(name);
      return RegisterText.parse(text, name.substring(0, name.indexOf('/')), name);
    } catch (IOException e) {
      Problem problem =
          Problem.error(
              Location.of(name),
              "the register of published addresses cannot be read: " + e.getMessage(),
              "restore it from an older version; it is UTF-8 text");
      return new Checked<>(Map.of(), List.of(problem));
    }
  }

  private String told(String name) throws IOException {
    String text = Files.readString(content.resolve(name));
    contents.put(name, new Stamp().add(text).value());
    return text;
  }

  /** The files that there are. */
  private List<String> names(List<String> publications) throws IOException {
    List<String> names = new ArrayList<>();
    for (String publication : publications) {
      Path folder = content.resolve(publication);
      try (Stream<Path> all = Files.list(folder)) {
        all.map(file -> file.getFileName().toString())
            .filter(name -> name.startsWith(NAME) && name.endsWith(ENDING))
            .sorted()
            .forEach(name -> names.add(publication + "/" + name));
      }
    }
    return names;
  }

  /**
   * What is wrong with the registers: lines that tell nothing, and issues that were published and
   * are gone.
   *
   * @param publications folders of the publications
   * @param held the issues that there are
   * @param quiet files with which nothing is wrong, as is known
   */
  List<Problem> problems(List<String> publications, Set<IssueId> held, Set<String> quiet)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<String> names = names(publications);
    names.removeAll(quiet);
    for (String name : names) {
      Checked<Map<IssueId, List<Published>>> file = file(name);
      problems.addAll(file.problems());
      for (Map.Entry<IssueId, List<Published>> issue : file.value().entrySet()) {
        if (!held.contains(issue.getKey())) {
          problems.add(orphaned(name, issue.getKey(), issue.getValue().size()));
        }
      }
    }
    return problems;
  }

  /** Whether a problem is one of a register. */
  static boolean isOf(Problem problem) {
    return problem.at().path().endsWith(ENDING);
  }

  private Problem orphaned(String name, IssueId issue, int articles) throws IOException {
    String written = later.get(name);
    String text = written == null ? Files.readString(content.resolve(name)) : written;
    List<String> lines = text.lines().toList();
    int line = 0;
    while (line < lines.size() && !lines.get(line).startsWith(issue.folder() + "\t")) {
      line++;
    }
    return Problem.warning(
        Location.of(name, line + 1),
        "the issue "
            + issue.folder()
            + " was published, with "
            + articles
            + " articles, and is gone",
        "put it back; or give its addresses up by deleting its lines here");
  }

  /**
   * Takes what is published now, to be written once it is.
   *
   * @param changed what is said of issues from now on; of others it stays
   */
  void take(Map<IssueId, List<Published>> changed) {
    Map<String, Map<IssueId, List<Published>>> all = new TreeMap<>();
    changed.forEach(
        (issue, published) -> {
          String name = file(issue);
          // Who finds lines that it cannot read must not write over them.
          if (!published.equals(of(issue)) && file(name).problems().isEmpty()) {
            all.computeIfAbsent(name, n -> new TreeMap<>(file(n).value())).put(issue, published);
          }
        });
    all.forEach((name, issues) -> later.put(name, RegisterText.write(issues)));
  }

  /**
   * Writes what was taken.
   *
   * @throws IOException when a file cannot be written; the old one then stays
   */
  void write() throws IOException {
    for (Map.Entry<String, String> one : later.entrySet()) {
      Path file = content.resolve(one.getKey());
      Path next = file.resolveSibling("." + file.getFileName() + ".next");
      Files.writeString(next, one.getValue());
      contents.put(one.getKey(), new Stamp().add(one.getValue()).value());
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * How the files look and what they say. One that looks as it did, and had been so for a while
   * then, says what it said; others are read.
   *
   * @param before how they looked to the last build
   * @param looked when that was
   */
  List<RegisterFile> look(List<String> publications, List<RegisterFile> before, long looked)
      throws IOException {
    List<RegisterFile> files = new ArrayList<>();
    for (String name : names(publications)) {
      IssueTrace.Entry file = IssueTrace.look(name, content.resolve(name));
      files.add(new RegisterFile(file, content(file, before, looked)));
    }
    return files;
  }

  private long content(IssueTrace.Entry file, List<RegisterFile> before, long looked) {
    Long told = contents.get(file.name());
    if (told != null) {
      return told;
    }
    for (RegisterFile known : before) {
      if (known.file().equals(file) && file.isSettled(looked)) {
        return known.content();
      }
    }
    String text = kept(file.name()).whole();
    return text == null ? RegisterFile.UNREAD : new Stamp().add(text).value();
  }
}
