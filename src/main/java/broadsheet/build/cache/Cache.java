package broadsheet.build.cache;

import broadsheet.archive.IssueId;
import broadsheet.build.cache.PastIssue.Place;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.derive.reprints.Verdicts;
import broadsheet.derive.topics.IssueTopics;
import broadsheet.derive.topics.Lookback;
import broadsheet.search.IndexState;
import broadsheet.source.IssueTrace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a build leaves to the next one, in a folder beside the site; DESIGN.md says what is in it
 * and when it is believed.
 *
 * <pre>
 * state, state.next   S  what the build knew: {@link Past}
 * summaries-N         M  n summaries, their lengths, then each with its sketch and topics
 * pages-N             P  stamps of the pages that span issues: {@link PageStamps}
 * index-N             I  {@link IndexState}
 * verdicts-N          V  how pairs of texts were judged: {@link Verdicts}
 * lookback-N          L  which earlier articles were about the same: {@link Lookback}
 * issues/…            the issues as they were read: {@link IssueStore}
 * </pre>
 *
 * <p>Files with a number are never written again; the state names those that count. All are framed
 * as {@link Framed} says.
 */
public final class Cache {
  private static final String STATE = "state";
  private static final String NEXT = "state.next";
  private static final String PAGES = "pages-";
  private static final String INDEX = "index-";
  private static final String VERDICTS = "verdicts-";
  private static final String LOOKBACK = "lookback-";
  private static final String SUMMARIES = "summaries-";

  /** So many bytes of summaries make a file. */
  private static final int FILE = 1 << 26;

  /** More files of summaries than that are made one. */
  private static final int FILES = 12;

  private final Path folder;
  private final IssueStore issues;
  private Past next = Past.NONE;
  private int number;

  private Cache(Path folder) throws IOException {
    this.folder = folder;
    this.issues = new IssueStore(folder.resolve("issues"));
    this.number = 1 + lastNumber();
  }

  /**
   * Opens the cache of a site.
   *
   * @param site the folder of the site
   * @throws IOException when the folder cannot be made
   */
  public static Cache beside(Path site) throws IOException {
    Path place = site.toAbsolutePath().normalize();
    return new Cache(place.resolveSibling("." + place.getFileName() + ".cache"));
  }

  /** The issues as they were read. */
  public IssueStore issues() {
    return issues;
  }

  /** When it is by the clock of the disk, in nanoseconds since 1970. */
  public long now() throws IOException {
    Path file = folder.resolve("now");
    Files.write(file, new byte[0]);
    long now = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    Files.delete(file);
    return now;
  }

  /**
   * What the last build knew.
   *
   * @param tool nothing is believed that another tool wrote
   * @param site the state of the site in place
   * @throws BrokenFile when it is not as it was written
   */
  public Past past(String tool, String site) throws IOException {
    Past last = Past.NONE;
    for (String name : List.of(STATE, NEXT)) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        Past past = StateFields.past(Framed.read(file, 'S'), tool);
        if (last.equals(Past.NONE) || past.site().equals(site)) {
          last = past;
        }
      }
    }
    return last;
  }

  /** What the last build found out about the archive as a whole. */
  public Insight insight(Past past) throws IOException {
    if (past.issues().isEmpty()) {
      return Insight.NONE;
    }
    return new Insight(
        PageStamps.read(Framed.read(folder.resolve(PAGES + past.number()), 'P')),
        StateFields.index(Framed.read(folder.resolve(INDEX + past.number()), 'I')),
        StateFields.verdicts(Framed.read(folder.resolve(VERDICTS + past.number()), 'V')),
        StateFields.lookback(Framed.read(folder.resolve(LOOKBACK + past.number()), 'L')));
  }

  /**
   * Reads what stays in memory of issues.
   *
   * @param wanted issues of the past
   */
  public Map<IssueId, KeptIssue> read(List<PastIssue> wanted) throws IOException {
    Map<Integer, List<Reader>> files = new HashMap<>();
    for (PastIssue issue : wanted) {
      int file = issue.place().file();
      if (!files.containsKey(file)) {
        files.put(file, entries(file));
      }
    }
    Map<IssueId, KeptIssue> kept = new ConcurrentHashMap<>();
    try {
      wanted.parallelStream()
          .forEach(
              issue ->
                  kept.put(
                      issue.id(),
                      kept(issue, files.getOrDefault(issue.place().file(), List.of()))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return kept;
  }

  private static KeptIssue kept(PastIssue issue, List<Reader> entries) {
    try {
      if (issue.place().entry() >= entries.size()) {
        throw new BrokenFile("there is no summary of " + issue.id());
      }
      return kept(entries.get(issue.place().entry()), issue.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeptIssue kept(Reader in, IssueId id) throws BrokenFile {
    IssueSummary summary = SummaryFields.read(in);
    int[] sketch = numbers(in);
    int[] topics = numbers(in);
    if (!summary.id().equals(id)) {
      throw new BrokenFile("the summary of " + id + " is another's");
    }
    return new KeptIssue(
        summary, IssueSketch.kept(summary, sketch), IssueTopics.kept(summary, topics));
  }

  private static int[] numbers(Reader in) throws BrokenFile {
    int[] numbers = new int[in.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.fixedInt();
    }
    return numbers;
  }

  private List<Reader> entries(int file) throws IOException {
    Reader in = Framed.read(folder.resolve(SUMMARIES + file), 'M');
    List<Integer> lengths = in.list(() -> (int) in.number());
    List<Reader> entries = new ArrayList<>(lengths.size());
    for (int length : lengths) {
      entries.add(in.take(length));
    }
    return entries;
  }

  /**
   * What the next build is to know, written while the last site is still in place.
   *
   * @param past its issues without a place are those whose summaries are new
   * @param kept what stays in memory of every issue
   */
  public void prepare(Past past, Map<IssueId, KeptIssue> kept, Insight insight) throws IOException {
    List<PastIssue> placed = placed(past.issues(), kept);
    int own = number++;
    write(insight, own);
    next = past.with(placed, own);
    write(next);
  }

  private void write(Insight insight, int own) throws IOException {
    Writer stamps = new Writer();
    insight.pages().write(stamps);
    Framed.write(folder.resolve(PAGES + own), 'P', stamps);
    Writer parts = new Writer();
    StateFields.write(insight.index(), parts);
    Framed.write(folder.resolve(INDEX + own), 'I', parts);
    Writer verdicts = new Writer();
    StateFields.write(insight.verdicts(), verdicts);
    Framed.write(folder.resolve(VERDICTS + own), 'V', verdicts);
    Writer lookback = new Writer();
    StateFields.write(insight.lookback(), lookback);
    Framed.write(folder.resolve(LOOKBACK + own), 'L', lookback);
  }

  private void write(Past past) throws IOException {
    Writer state = new Writer();
    StateFields.write(past, state);
    Framed.write(folder.resolve(NEXT), 'S', state);
  }

  /** What was written last counts. */
  private void replace() throws IOException {
    Files.move(
        folder.resolve(NEXT),
        folder.resolve(STATE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes summaries that no file has yet, or all of them once they are in many files. */
  private List<PastIssue> placed(List<PastIssue> issues, Map<IssueId, KeptIssue> kept)
      throws IOException {
    boolean all = issues.stream().map(i -> i.place().file()).distinct().count() > FILES;
    List<PastIssue> placed = new ArrayList<>();
    List<byte[]> entries = new ArrayList<>();
    int bytes = 0;
    for (PastIssue issue : issues) {
      KeptIssue known = kept.get(issue.id());
      if (known == null || !(all || issue.place().equals(Place.NONE))) {
        placed.add(issue);
        continue;
      }
      byte[] entry = entry(known);
      placed.add(issue.at(new Place(number, entries.size())));
      entries.add(entry);
      bytes += entry.length;
      if (bytes > FILE) {
        write(entries);
        entries.clear();
        bytes = 0;
      }
    }
    write(entries);
    return placed;
  }

  private static byte[] entry(KeptIssue issue) {
    Writer out = new Writer();
    SummaryFields.write(issue.summary(), out);
    write(issue.sketch().numbers(issue.summary()), out);
    write(issue.topics().numbers(), out);
    return out.toBytes();
  }

  private static void write(int[] numbers, Writer out) {
    out.number(numbers.length);
    for (int number : numbers) {
      out.fixedInt(number);
    }
  }

  private void write(List<byte[]> entries) throws IOException {
    Writer lengths = new Writer().number(entries.size());
    entries.forEach(entry -> lengths.number(entry.length));
    entries.forEach(lengths::bytes);
    Framed.write(folder.resolve(SUMMARIES + number++), 'M', lengths);
  }

  /** What was prepared counts, for its site is in place; what it does not need is deleted. */
  public void commit() throws IOException {
    replace();
    Set<String> wanted = new HashSet<>(Set.of(STATE));
    List.of(PAGES, INDEX, VERDICTS, LOOKBACK).forEach(name -> wanted.add(name + next.number()));
    next.issues().forEach(issue -> wanted.add(SUMMARIES + issue.place().file()));
    for (Path file : files()) {
      if (!wanted.contains(file.getFileName().toString())) {
        Files.delete(file);
      }
    }
    issues.tidy();
  }

  /**
   * Nothing changed but how folders look, or that time went by since they changed: so that they are
   * not read again for that.
   */
  public void settle(
      Past past, Map<IssueId, IssueTrace> traces, List<RegisterFile> registers, long looked)
      throws IOException {
    List<PastIssue> issues =
        past.issues().stream()
            .map(issue -> issue.traced(traces.getOrDefault(issue.id(), issue.trace())))
            .toList();
    write(past.looked(issues, registers, looked));
    replace();
  }

  /** All that is known is forgotten; the issues of this build stay. */
  public void forget() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private int lastNumber() throws IOException {
    int last = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String digits = name.substring(name.lastIndexOf('-') + 1);
      if (digits.matches("[0-9]{1,9}")) {
        last = Math.max(last, Integer.parseInt(digits));
      }
    }
    return last;
  }
}
